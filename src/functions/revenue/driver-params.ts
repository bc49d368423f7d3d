import { option } from "../params/option";
import { words } from "../params/words";

/** One segment may be given as a column as well as a row. */
export const segmentsOf = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  rows[0]?.length === 1 ? [rows.map((row) => row[0] as number)] : rows;

export const methodParam = option(
  "method",
  {
    lmdi: { en: "LMDI (logarithmic mean)", "zh-CN": "LMDI 对数平均权重" },
    shapley: { en: "Shapley (average over orders)", "zh-CN": "Shapley 各顺序平均" },
  },
  words(
    ["method", "lmdi: logarithmic mean (default). shapley: average over all orders of change. Both add up to the change."],
    ["方法", "lmdi 对数平均（默认），shapley 对所有变动顺序取平均。两者都恰好加总为总变化。"],
  ),
);
