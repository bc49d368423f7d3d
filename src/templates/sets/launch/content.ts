import type { Lang } from "../../../core/lang";
import type { SampleRows } from "../../../plan/structure/words";
import { SAMPLES_EN as REGISTER_EN } from "../../catalogue/risk-register/samples-en";
import { SAMPLES_ZH as REGISTER_ZH } from "../../catalogue/risk-register/samples-zh";
import type { SetContent, SetSamples } from "../definition";
import { LINKS } from "./links";

const RISKS: Readonly<Record<Lang, SampleRows>> = { en: REGISTER_EN.risks, "zh-CN": REGISTER_ZH.risks };

const FIRST_YEAR = 12;

/** The launch plan's risks are the first of the register; what is done about them is said there too. */
const samples = (lang: Lang): Readonly<Record<string, SetSamples>> => ({
  "launch-plan": {
    rows: {
      // The promotion plan splits what is spent in the first year.
      promo: (rows) => rows.filter((row) => Number(row[5]) <= FIRST_YEAR),
      risks: (rows) =>
        rows.map((row, index) => {
          const [risk = null, , likelihood = null, impact = null, , , , action = null] = RISKS[lang][index] ?? [];
          const owner = RISKS[lang][index]?.[12] ?? null;
          return [risk, row[1] ?? null, likelihood, impact, action, owner, row[6] ?? null];
        }),
    },
  },
});

export const SET: SetContent = { links: LINKS, samples: { en: samples("en"), "zh-CN": samples("zh-CN") } };
