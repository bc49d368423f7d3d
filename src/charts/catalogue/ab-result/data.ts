import type { ReadVersion, ReadVersions } from "../../../analysis/versions";
import type { Answer, Query } from "../../../analysis/query";
import { abMulti } from "../../../core/experiments/ab-multi";
import { abTest } from "../../../core/experiments/ab-test";
import { detectableRate } from "../../../core/experiments/detectable-rate";
import { liftInterval } from "../../../core/experiments/lift-interval";
import { abPower } from "../../../core/experiments/power";
import { sampleRatioMismatch } from "../../../core/experiments/sample-ratio";
import { wilson, type Interval } from "../../../core/experiments/wilson";
import { ownNumber } from "../../day-measure";
import type { Asked } from "../../define";

/** The keys of the chart's own choices. */
export const CONFIDENCE = "ab_confidence";
export const EFFECT = "ab_effect";
export const PLANNED = "ab_planned_share";
export const ROWS = "ab_rows";
export const EVENT = "ab_event";

const USUAL_CONFIDENCE = 0.95;
/** A tenth more or fewer is what most tests hope to see. */
const USUAL_EFFECT = 0.1;
/** A split this unlikely under the plan is a fault of the test and not chance, by the field's usual line. */
export const MISMATCH = 0.01;

/** A version against the first. Undefined where it cannot be told. */
export interface Against {
  readonly lift: number | undefined;
  /** Koopman's interval of the lift, as AB_LIFT gives it. */
  readonly liftInterval: Interval;
  readonly difference: number;
  readonly differenceInterval: Interval;
  readonly p: number | undefined;
  /** Adjusted by Holm for the number of versions; p itself where there is one. */
  readonly adjusted: number | undefined;
  /** The chance to find the wanted effect with as many people, as AB_POWER gives it; null where the rate leaves no room for it. */
  readonly power: number | null;
}

export interface TestedVersion extends ReadVersion {
  readonly rate: number;
  readonly interval: Interval;
  /** Null for the first. */
  readonly against: Against | null;
}

export interface AbData extends Pick<ReadVersions, "people" | "conversions" | "inBoth"> {
  /** Why nothing is tested: people of several rows may be the same, or more convert than there are. */
  readonly refused: "repeat" | "exceeds" | "tooFew" | null;
  readonly versions: readonly TestedVersion[];
  readonly confidence: number;
  readonly effect: number;
  /** The planned share of the first version; null for equal shares. */
  readonly planned: number | null;
  /** How likely a split so far from the plan is; null where nothing is tested. */
  readonly sampleRatio: number | null;
}

export const query = (): Query => ({ measures: [] });

const fraction = (value: number | undefined, usual: number): number => (value !== undefined && value > 0 && value < 1 ? value : usual);

export function data(_answer: Answer, { settings, versions: read }: Asked): AbData {
  const event = settings.own?.[EVENT];
  const found = read(typeof event === "string" && event !== "" ? event : undefined);
  const confidence = fraction(ownNumber(settings, CONFIDENCE), USUAL_CONFIDENCE);
  const effect = fraction(ownNumber(settings, EFFECT), USUAL_EFFECT);
  const share = ownNumber(settings, PLANNED);
  const planned = share !== undefined && share > 0 && share < 1 ? share : null;
  const arms = (found?.versions ?? []).filter(({ people }) => people > 0);
  const base = {
    confidence,
    effect,
    planned,
    people: found?.people ?? "user",
    conversions: found?.conversions ?? "conversions",
    inBoth: found?.inBoth ?? 0,
  } as const;
  const refused =
    arms.length < 2
      ? "tooFew"
      : found?.mayRepeat && settings.own?.[ROWS] !== "distinct"
        ? "repeat"
        : arms.some(({ people, conversions }) => conversions > people || conversions < 0)
          ? "exceeds"
          : null;
  if (refused) return { ...base, refused, versions: [], sampleRatio: null };
  return {
    ...base,
    refused,
    versions: tested(arms, confidence, effect),
    sampleRatio: sampleRatioMismatch(
      arms.map(({ people }) => people),
      ratioOf(arms.length, planned),
    ),
  };
}

/** The others share alike what the first leaves. */
const ratioOf = (count: number, planned: number | null): readonly number[] | undefined =>
  planned === null ? undefined : [planned, ...Array.from({ length: count - 1 }, () => (1 - planned) / (count - 1))];

function tested(arms: readonly ReadVersion[], confidence: number, effect: number): readonly TestedVersion[] {
  const armOf = ({ people, conversions }: ReadVersion) => ({ conversions, size: people });
  const [first] = arms as readonly [ReadVersion, ...ReadVersion[]];
  const adjusted = abMulti(arms.map(armOf), 2);
  return arms.map((version, at): TestedVersion => {
    const rate = version.conversions / version.people;
    const interval = wilson(version.conversions, version.people, confidence);
    if (at === 0) return { ...version, rate, interval, against: null };
    const test = abTest(armOf(first), armOf(version), confidence, 2);
    const ratio = liftInterval(armOf(first), armOf(version), confidence);
    return {
      ...version,
      rate,
      interval,
      against: {
        lift: test.relativeLift,
        liftInterval: { low: ratio.low, high: ratio.high },
        difference: test.difference,
        differenceInterval: { low: test.low, high: test.high },
        p: test.p,
        adjusted: adjusted[at - 1]?.holm,
        power: powerOf(first, version, effect, 1 - confidence),
      },
    };
  });
}

/** For groups of unequal size their harmonic mean, of which the error of the difference is that of equal ones. */
function powerOf(first: ReadVersion, version: ReadVersion, effect: number, alpha: number): number | null {
  const rate = first.conversions / first.people;
  const target = detectableRate(rate, effect, "relative", EFFECT);
  if (!(rate > 0 && target < 1)) return null;
  return abPower(rate, target, 2 / (1 / first.people + 1 / version.people), alpha, 2);
}

/** The version with the highest rate of those that differ from the first beyond chance, else of all but the first. */
export function toldVersion({ versions, confidence }: AbData): { readonly at: number; readonly significant: boolean } | null {
  const others = versions.map((version, at) => ({ version, at })).slice(1);
  const highest = others.toSorted((a, b) => b.version.rate - a.version.rate);
  const clear = highest.find(({ version: { against } }) => against?.adjusted !== undefined && against.adjusted < 1 - confidence);
  const told = clear ?? highest[0];
  return told ? { at: told.at, significant: clear !== undefined } : null;
}

export const isMismatch = ({ sampleRatio }: AbData): boolean => sampleRatio !== null && sampleRatio < MISMATCH;
