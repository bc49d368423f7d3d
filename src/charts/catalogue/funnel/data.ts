import { comparedPeriod } from "../../../analysis/comparison";
import type { ReadLog } from "../../../analysis/event-log";
import type { Period } from "../../../analysis/periods";
import type { Answer, Group, Part, Query } from "../../../analysis/query";
import { readySteps, type ReadySteps } from "../../../analysis/ready-steps";
import { stepMeasures } from "../../../analysis/step-measures";
import type { TableFacts } from "../../../analysis/table-facts";
import { knownEvent, placesOfEvents } from "../../../analysis/event-names";
import { funnel, type FunnelStep } from "../../../core/funnel/funnel";
import { orderedSteps } from "../../../core/funnel/ordered-steps";
import { ownNumber } from "../../day-measure";
import type { Asked, ChartSettings } from "../../define";

/** The keys of the chart's own choices. */
export const WINDOW = "funnel_window";
export const stepKey = (at: number): string => `funnel_step_${at + 1}`;
/** All steps at once, in order, as `visit>cart>order`. */
const STEPS_KEY = "funnel_steps";
export const NO_STEP = "-";

/** Days after the first step; a week, as analytics programs have it. */
const USUAL_WINDOW = 7;
export const MOST_STEPS = 6;
const MOST_NAMES = 7;
/** Of fewer people at a step its rate is chance, and nothing is held against it. */
export const LEAST_PEOPLE = 30;

export interface Side {
  /** Null for all together and for the period before. */
  readonly name: string | null;
  readonly steps: readonly FunnelStep[];
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** Its group in the answer, for steps of columns. */
  readonly group: Group | null;
}

/** The step at which most is lost against the best name or the period before. */
export interface Weakest {
  /** From 1: the second step of the funnel is the first that people can be lost at. */
  readonly step: number;
  /** Who loses most there; null for all together against the period before. */
  readonly name: string | null;
  readonly rate: number;
  readonly best: number;
  /** Whose rate the best is; null for the period before. */
  readonly bestName: string | null;
  /** People at this step fewer than at the best rate, of this name and of all. */
  readonly lost: number;
  readonly lostOfAll: number;
}

export interface FunnelData {
  readonly of: "columns" | "events" | "rows";
  /** What is counted at each step: measures, or names of events. */
  readonly steps: readonly string[];
  readonly all: Side;
  readonly before: Side | null;
  readonly against: Period | null;
  /** What most enter first. */
  readonly names: readonly Side[];
  /** Names that have nothing of one of the steps, and are in none of the numbers. */
  readonly without: readonly string[];
  /** Where the counts stand in a table that has a row for each step; null for other tables. */
  readonly cells: { readonly lines: readonly number[]; readonly column: number } | null;
  /** Days that a log gives after the first step; null for columns. */
  readonly window: number | null;
  /** Who began so late that the window is not over. */
  readonly young: number;
  readonly weakest: Weakest | null;
}

const periodOf = ({ span }: TableFacts, { from, to }: ChartSettings): Period | null =>
  span && { start: Math.floor(from ?? span.start), end: Math.floor(to ?? span.end) };

/** Steps of columns by name; a log is asked for its events. */
export function query(facts: TableFacts, settings: ChartSettings): Query {
  if (facts.log) return { measures: [] };
  const period = periodOf(facts, settings);
  return {
    measures: stepMeasures(facts.measures),
    by: settings.byChannel ? (facts.names ?? undefined) : undefined,
    ...(period && { comparedWith: comparedPeriod(period, settings.compare ?? "before") }),
  };
}

export function data(answer: Answer, asked: Asked): FunnelData {
  const read = asked.log();
  const { settings, facts } = asked;
  if (read) return ofEvents(read, facts, settings);
  const { reading, rows } = asked.chosen();
  const ready = readySteps(reading, rows);
  return ready ? ofRows(ready) : ofColumns(answer, periodBefore(facts, settings));
}

const ofRows = ({ names, counts, rows, lines, at }: ReadySteps): FunnelData => ({
  of: "rows",
  steps: names,
  all: { name: null, steps: funnel(counts), rows, group: null },
  before: null,
  against: null,
  names: [],
  without: [],
  cells: { lines, column: at },
  window: null,
  young: 0,
  weakest: null,
});

/** The days before, as far as they can be told. */
function periodBefore(facts: TableFacts, settings: ChartSettings): Period | null {
  const period = periodOf(facts, settings);
  return period && comparedPeriod(period, settings.compare ?? "before");
}

function ofColumns(answer: Answer, against: Period | null): FunnelData {
  const { measures } = answer.query;
  const complete = ({ sums }: Part): boolean => measures.every((one) => (sums[one] ?? null) !== null);
  const whole = answer.groups.filter(complete);
  const without = [...answer.groups.filter((group) => !complete(group)).map(({ name }) => name ?? ""), ...answer.without];
  const counts = (of: readonly Part[]): readonly number[] => measures.map((one) => of.reduce((sum, { sums }) => sum + (sums[one] ?? 0), 0));
  const side = (name: string | null, of: readonly Part[], group: Group | null): Side => ({
    name,
    steps: funnel(counts(of)),
    rows: of.flatMap(({ rows }) => rows),
    group,
  });
  const counted = answer.groups.length > 0 ? whole : [answer.all];
  const earlier = counted.flatMap(({ before }) => (before && complete(before) ? [before] : []));
  const before = earlier.length > 0 && earlier.length === counted.length ? side(null, earlier, null) : null;
  const names = whole.length > 1 ? whole.map((group) => side(group.name, [group], group)) : [];
  return withWeakest({
    of: "columns",
    steps: measures,
    all: side(null, counted, answer.all),
    before,
    against: before && against,
    names: names.toSorted(byEntered).slice(0, MOST_NAMES),
    without,
    cells: null,
    window: null,
    young: 0,
  });
}

const entered = ({ steps }: Side): number => steps[0]?.count ?? 0;
const byEntered = (a: Side, b: Side): number => entered(b) - entered(a);

/** The steps that were chosen, the others in the order in which most people come. */
function stepsOf({ events }: TableFacts, { own = {} }: ChartSettings): readonly string[] {
  const known = (name: string): string | undefined => knownEvent(events, name);
  const listed = own[STEPS_KEY];
  const wanted = typeof listed === "string" ? listed.split(/[>,，、→]/).flatMap((name) => known(name) ?? []) : [];
  if (wanted.length > 1) return [...new Set(wanted)].slice(0, MOST_STEPS);
  const picked = Array.from({ length: MOST_STEPS }, (_, at) => String(own[stepKey(at)] ?? ""));
  const free = events.filter((name) => !picked.some((one) => known(one) === name));
  return picked.flatMap((one) => (one === NO_STEP ? [] : (known(one) ?? free.shift() ?? [])));
}

function ofEvents(read: ReadLog, facts: TableFacts, settings: ChartSettings): FunnelData {
  const steps = stepsOf(facts, settings);
  const window = Math.max(0, ownNumber(settings, WINDOW) ?? USUAL_WINDOW);
  const stepOf = placesOfEvents(read, steps);
  const period = periodOf(facts, settings);
  const against = periodBefore(facts, settings);
  const within = (one: Period | null) => orderedSteps(read.log, stepOf, steps.length, window, one?.start, one ? one.end + 1 : undefined);
  const now = within(period);
  const nameOf = (user: number): string | null => read.names?.[now.entered[user] ?? -1] ?? null;
  const sideOf = (name: string | null, found: typeof now, of: (user: number) => boolean): Side => {
    const counts = steps.map((_, step) => found.reached.reduce((sum, reached, user) => sum + (reached > step && of(user) ? 1 : 0), 0));
    return { name, steps: funnel(counts), rows: [], group: null };
  };
  const last = Math.floor(settings.to ?? read.log.last) + 1;
  const young = now.entered.reduce((sum, event) => sum + (event >= 0 && (read.log.time[event] ?? 0) + window > last ? 1 : 0), 0);
  const found = new Set([...now.entered.keys()].flatMap((user) => nameOf(user) ?? []));
  const before = against && settings.from !== undefined ? sideOf(null, within(against), () => true) : null;
  const names = settings.byChannel && found.size > 1 ? [...found].map((name) => sideOf(name, now, (user) => nameOf(user) === name)) : [];
  const shown = names.toSorted(byEntered).slice(0, MOST_NAMES);
  const rowsOf = (name: string | null): readonly number[] =>
    read.rows.filter((_, event) => {
      const user = read.log.user[event] as number;
      return (stepOf[event] as number) >= 0 && (now.reached[user] ?? 0) > 0 && (name === null || nameOf(user) === name);
    });
  return withWeakest({
    of: "events",
    steps,
    all: { ...sideOf(null, now, () => true), rows: rowsOf(null) },
    before: before && entered(before) > 0 ? before : null,
    against: before && entered(before) > 0 ? against : null,
    names: shown.map((side) => ({ ...side, rows: rowsOf(side.name) })),
    without: [],
    cells: null,
    window,
    young,
  });
}

/** Of the steps the one whose loss costs most at the end: what is lost there, times the part of it that would have gone on to the last. */
function withWeakest(data: Omit<FunnelData, "weakest">): FunnelData {
  const last = data.steps.length - 1;
  const found = data.steps.flatMap((_step, step): readonly { readonly weakest: Weakest; readonly atEnd: number }[] => {
    if (step === 0) return [];
    const losses = [...againstNames(data, step), ...againstBefore(data, step)].filter(({ lost }) => lost > 0);
    const [worst] = losses.toSorted((a, b) => b.lost - a.lost);
    if (!worst) return [];
    const lostOfAll = losses.filter(({ name }) => name !== null || worst.name === null).reduce((sum, { lost }) => sum + lost, 0);
    const atEnd = losses.map(({ side, lost }) => lost * onwards(side, step, last)).reduce((sum, one) => sum + one, 0);
    const { side: _side, ...told } = worst;
    return [{ weakest: { ...told, step, lostOfAll }, atEnd }];
  });
  return { ...data, weakest: found.toSorted((a, b) => b.atEnd - a.atEnd)[0]?.weakest ?? null };
}

/** Which part of those at a step arrive at the end. */
const onwards = ({ steps }: Side, step: number, last: number): number => {
  const [here, end] = [steps[step]?.count ?? 0, steps[last]?.count ?? 0];
  return here > 0 ? Math.min(1, end / here) : 0;
};

type Loss = Omit<Weakest, "step" | "lostOfAll"> & { readonly side: Side };

/** People who came to the step before. */
export const cameTo = ({ steps }: Side, step: number): number => steps[step - 1]?.count ?? 0;

function againstNames({ names }: Omit<FunnelData, "weakest">, step: number): readonly Loss[] {
  const judged = names.flatMap((side) => {
    const rate = side.steps[step]?.stepRate;
    return rate === undefined || cameTo(side, step) < LEAST_PEOPLE ? [] : [{ side, rate }];
  });
  const [best] = judged.toSorted((a, b) => b.rate - a.rate);
  if (!best || judged.length < 2) return [];
  return judged.map(({ side, rate }) => ({
    side,
    name: side.name,
    rate,
    best: best.rate,
    bestName: best.side.name,
    lost: cameTo(side, step) * (best.rate - rate),
  }));
}

function againstBefore({ all, before, names }: Omit<FunnelData, "weakest">, step: number): readonly Loss[] {
  const [now, then] = [all.steps[step]?.stepRate, before?.steps[step]?.stepRate];
  if (names.length > 1 || !before || now === undefined || then === undefined) return [];
  if (Math.min(cameTo(all, step), cameTo(before, step)) < LEAST_PEOPLE) return [];
  return [{ side: all, name: null, rate: now, best: then, bestName: null, lost: cameTo(all, step) * (then - now) }];
}
