import type { Lang } from "../../../core/lang";
import type { SampleRows } from "../../../plan/structure/words";
import { SAMPLES_EN as PROMOTION_EN } from "../../catalogue/promotion-plan/samples-en";
import { SAMPLES_ZH as PROMOTION_ZH } from "../../catalogue/promotion-plan/samples-zh";
import { SAMPLES_EN as REGISTER_EN } from "../../catalogue/risk-register/samples-en";
import { SAMPLES_ZH as REGISTER_ZH } from "../../catalogue/risk-register/samples-zh";
import type { SetContent, SetSamples } from "../definition";
import { COMPARISONS } from "./comparisons";
import { LINKS } from "./links";

const RISKS: Readonly<Record<Lang, SampleRows>> = { en: REGISTER_EN.risks, "zh-CN": REGISTER_ZH.risks };

const CHANNELS: Readonly<Record<Lang, SampleRows>> = { en: PROMOTION_EN.channels, "zh-CN": PROMOTION_ZH.channels };

/** The plan of the one product of the set. */
const PROMOTION: Readonly<Record<Lang, string>> = { en: "Portable speaker, first year", "zh-CN": "便携音箱首年推广" };

/** Without the launch plan both sheets have the one target of the product. */
const TARGET: Readonly<Record<Lang, number>> = { en: 1000000, "zh-CN": 10000000 };

const FIRST_YEAR = 12;
const WEEK = 7;

/** What of the promotion plan's channels falls to a group, by the shares that the launch plan's own rows have in it. */
function splitLikePromotion(rows: SampleRows, channels: SampleRows): SampleRows {
  const ofGroup = (some: SampleRows, group: unknown, groupColumn: number): number =>
    some.filter((row) => row[groupColumn] === group).reduce((sum, row) => sum + Number(row[2]), 0);
  return rows.map((row) => {
    const budget = (Number(row[2]) / ofGroup(rows, row[1], 1)) * ofGroup(channels, row[1], 1);
    return row.with(2, budget).with(3, budget);
  });
}

/** Days not yet reached are as those a week before them: sold since the launch month began, all of them are over. */
function filledUp(rows: SampleRows): SampleRows {
  const filled: SampleRows[number][] = [];
  for (const row of rows) {
    const before = filled[filled.length - WEEK];
    filled.push(row[1] === null && before ? before.with(0, row[0] ?? null) : row);
  }
  return filled;
}

/** The launch plan's risks are the first of the register; what is done about them is said there too. */
const samples = (lang: Lang): Readonly<Record<string, SetSamples>> => ({
  "launch-plan": {
    rows: {
      // The promotion plan splits what is spent in the first year.
      promo: (rows) =>
        splitLikePromotion(
          rows.filter((row) => Number(row[5]) <= FIRST_YEAR),
          CHANNELS[lang],
        ),
      risks: (rows) =>
        rows.map((row, index) => {
          const [risk = null, , likelihood = null, impact = null, , , , action = null] = RISKS[lang][index] ?? [];
          const owner = RISKS[lang][index]?.[12] ?? null;
          return [risk, row[1] ?? null, likelihood, impact, action, owner, row[6] ?? null];
        }),
    },
  },
  "promotion-plan": { values: { plan_name: PROMOTION[lang], sales_target: TARGET[lang] } },
  "new-product-28d": { rows: { days: filledUp } },
});

export const SET: SetContent = { links: LINKS, comparisons: COMPARISONS, samples: { en: samples("en"), "zh-CN": samples("zh-CN") } };
