import { DomainError } from "../../core/errors";
import { lmdi } from "../../core/revenue/lmdi";
import { shapley } from "../../core/revenue/shapley";
import { defineFunction } from "../define";
import { matrix } from "../params/matrix";
import { option } from "../params/option";
import { words } from "../params/words";

/** One segment may be given as a column as well as a row. */
const segments = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] => (rows[0]?.length === 1 ? [rows.map((row) => row[0] as number)] : rows);

export const DRIVERS = defineFunction({
  id: "DRIVERS",
  family: "revenue",
  params: [
    matrix("base", {
      unit: "number",
      min: 0,
      text: words(
        ["base drivers", "The factors before, e.g. visitors, conversion, frequency, order value: one row per segment, one column per factor. One segment may also be a column."],
        ["基期因素", "之前的各因素，如访客数、转化率、人均订单数、客单价：每个细分一行，每个因素一列。只有一个细分时也可竖排。"],
      ),
    }),
    matrix("new", {
      unit: "number",
      min: 0,
      text: words(["new drivers", "The same factors afterwards, in the same places."], ["现期因素", "之后的各因素，排列与基期一致。"]),
    }),
    option(
      "method",
      { lmdi: { en: "LMDI (logarithmic mean)", "zh-CN": "LMDI 对数平均" }, shapley: { en: "Shapley (average over orders)", "zh-CN": "Shapley 平均顺序" } },
      words(
        ["method", "lmdi: logarithmic mean (default). shapley: average over all orders of change. Both add up to the change."],
        ["方法", "lmdi 对数平均（默认），shapley 对所有变动顺序取平均。两者都恰好加总为总变化。"],
      ),
    ),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Contribution, one column per factor", "zh-CN": "各因素贡献" }] },
  text: {
    en: {
      summary: "Splits the change of a product (e.g. GMV) into what each factor contributed. Spills one row that adds up to the change.",
      use: "Use it to explain why sales rose or fell: so much from traffic, so much from conversion, so much from order value, with nothing left over.",
      formula: [
        "LMDI: Σ L(V₁, V₀) × ln(x₁ ÷ x₀) over segments, L(a, b) = (a − b) ÷ (ln a − ln b)",
        "Shapley: marginal contribution averaged over all orders in which factors change",
      ],
      traps: [
        "Changing one factor after the other gives numbers that depend on the order. These do not.",
        "Use the same segments in both periods. A segment that is new has 0 before: its whole change goes to the factors that were 0.",
        "It says which number moved, not why it moved.",
        "Negative factors and amounts after refunds below 0 give #NUM!; blanks give #VALUE!.",
      ],
    },
    "zh-CN": {
      summary: "把乘积（如 GMV）的变化拆成各因素的贡献，横向溢出一行，合计恰好等于总变化。",
      use: "复盘销售额为什么涨跌：流量贡献多少、转化率贡献多少、客单价贡献多少，不留残差。",
      formula: ["LMDI：Σ L(V₁, V₀) × ln(x₁ ÷ x₀)，L(a, b) = (a − b) ÷ (ln a − ln b)", "Shapley：各因素在所有变动顺序下边际贡献的平均"],
      traps: [
        "逐个替换因素（连环替代法）的结果取决于顺序，这里不会。",
        "两期细分要一致。新增的细分基期为 0，变化全部归给基期为 0 的因素。",
        "它回答“哪个数变了”，不回答“为什么变”。",
        "负数返回 #NUM!，空单元格返回 #VALUE!。",
      ],
    },
  },
  examples: [
    {
      args: [[[200000, 0.03, 1.8, 120]], [[230000, 0.033, 1.7, 125]]],
      result: [[202468.39, 138072.628, -82803.4571, 59137.44]],
      digits: 8,
      source: "LMDI-I after Ang (2005), computed independently in Python; adds up to 316875",
      story: { en: "GMV rose by 316,875: visitors and conversion pushed, orders per buyer pulled.", "zh-CN": "GMV 增加 31.7 万：流量和转化率拉动，人均订单数拖累。" },
    },
    {
      args: [[[200000, 0.03, 1.8, 120]], [[230000, 0.033, 1.7, 125]], "shapley"],
      result: [[202518.75, 138218.75, -83121.25, 59258.75]],
      digits: 9,
      source: "Averaged over all 24 orders independently in Python",
    },
    {
      args: [[[50, 0.2, 3], [50, 0.8, 0.5]], [[80, 0.5, 2], [80, 0.5, 0.4]]],
      result: [[32.3846379, 38.2848674, -24.6695053]],
      digits: 8,
      source: "Two sectors in the layout of Ang (2005), computed independently; adds up to 46",
    },
    { args: [[[10, 2]], [[20, 2]]], result: [[20, 0]], source: "Identity: only one factor moved" },
    { args: [[[-1, 2]], [[1, 2]]], result: { error: "#NUM!" }, source: "Negative factors have no logarithm" },
    { args: [[[1, 2]], [[1, 2, 3]]], result: { error: "#VALUE!" }, source: "Different shapes" },
  ],
  sources: ["Ang (2005), The LMDI approach to decomposition analysis, Energy Policy 33", "Ang and Liu (2007), Handling zero values, Energy Policy 35", "Shapley (1953)"],
  keywords: ["归因", "因素分解", "贡献度", "连环替代", "杜邦", "为什么涨", "为什么跌", "why did sales drop", "variance analysis"],
  related: ["GMV", "GMV_SOLVE", "MIX_RATE"],
  fit: (base, next) => {
    if (base.length !== next.length || base[0]?.length !== next[0]?.length || (base[0]?.length ?? 0) === 0) throw new DomainError("value", "size-mismatch", { param: "base, new" });
  },
  compute: (base, next, method) => [(method === "lmdi" ? lmdi : shapley)(segments(base), segments(next))],
});
