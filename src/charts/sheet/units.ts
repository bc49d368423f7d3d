import { columnOf } from "../../analysis/aggregate";
import type { Lang } from "../../core/lang";
import { ROLE_WORDS } from "../../locale/chart-roles";
import { count, type Field } from "../../plan/structure/field";
import type { ValueWords } from "../../plan/structure/words";
import type { CountedMeasure } from "../../reading/roles/role";
import type { TableReading } from "../../reading/table-reading";
import { SHEET_WORDS } from "./words";

interface Units {
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
  /** What the sum of a measure is multiplied by, as a part of a formula. */
  readonly times: (measure: CountedMeasure) => string;
}

const nameOf = (measure: CountedMeasure): string => `${measure.toLowerCase()}_unit`;

/** Measures whose source counts in 万元 or the like: the factor stands in a cell, not in formulas. */
export function unitsOf(reading: TableReading, measures: readonly CountedMeasure[], lang: Lang): Units {
  const counted = measures.flatMap((measure) => {
    const { multiplier = 1, header = "" } = columnOf(reading, measure) ?? {};
    return multiplier === 1
      ? []
      : [{ measure, words: { label: `${SHEET_WORDS[lang].unitRow} ${ROLE_WORDS[lang][measure]}`, hint: header, sample: multiplier } }];
  });
  return {
    values: Object.fromEntries(counted.map(({ measure }) => [nameOf(measure), count({ kept: true, optional: true })])),
    words: Object.fromEntries(counted.map(({ measure, words }) => [nameOf(measure), words])),
    times: (measure) => (counted.some((one) => one.measure === measure) ? `*${nameOf(measure)}` : ""),
  };
}
