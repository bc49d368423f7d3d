import type { CellValue } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";

type Rows = readonly (readonly CellValue[])[];

const column = (values: readonly CellValue[]): Rows => values.map((value) => [value]);
const said = (id: string, args: readonly RawArgument[], lang: "en" | "zh-CN" = "en") => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  const result = invoke(definition, args, lang);
  const cells = (Array.isArray(result) ? result.flat() : [result]) as CellValue[];
  return cells.flatMap((cell) => (typeof cell === "object" && cell !== null ? [`${cell.error} ${cell.message ?? ""}`] : [])).join("\n");
};

/** What stands in a cell whose calculation has a settled sentence, word for word. */
const SETTLED: readonly (readonly [id: string, args: readonly RawArgument[], en: string, zh: string])[] = [
  ["BREAKEVEN_ROI", [0.4, 1], "#DIV/0! Everything is refunded, so no sale", "退款率 100%，卖出去的全退了"],
  ["BREAKEVEN_ROI", [0.4, 0, 0.3, 0.1], "#DIV/0! Fees and target margin use up the whole gross margin; nothing", "正好吃光毛利"],
  ["BREAKEVEN_ROI", [-0.1], "#NUM! The gross margin is below zero", "毛利率是负的"],
  ["BREAKEVEN_ROI", [10], "#NUM! gross margin is 10. Rates are fractions: write 10% or 0.1.", "请写成 10% 或 0.1"],
  ["UNIT_MARGIN", [300, 120, 50], "#NUM! discount is 50, and has to be the share of the price", "标价 300 减 50 填 =50/300"],
  ["LTV", [30, 0.8, 10], "write 10% or 0.1.", "10% 或 0.1"],
  ["AB_TEST", [10, 10, 10, 10], "#DIV/0! Everybody converted in both versions", "两组全部转化，没有差异可检验。"],
  ["AB_TEST", [0, 10, 0, 10], "#DIV/0! Nobody converted in either version", "两组都没有人转化，没有差异可检验。"],
  ["RETENTION_FIT", [column([7, 7]), column([0.4, 0.5])], "#DIV/0! All points are of the same day", "所有点都是同一天"],
  ["RETENTION_FIT", [column([1, 7]), column([0.3, 0.1 + 0.2])], "#DIV/0! All rates are equal", "各天留存率都一样"],
  ["SURVIVAL_KM", [column([1, 2]), column([1, 1])], "#DIV/0! By then everybody observed has left", "观察中的客户已全部流失"],
  ["FORECAST_ERROR", [column([0.3]), column([0.1 + 0.2]), "tracking"], "#DIV/0! The forecast was exact", "每期都预测得分毫不差"],
  ["FORECAST_ERROR", [column([0]), column([1]), "mape"], "#DIV/0! A value of actual is zero, and MAPE", "MAPE 要逐期相除"],
  ["PACING", [1, 100, 12, 30, column([1, 1, 1, 1, 1, 1, 1])], "#VALUE! 30 days need 30 weights, one a day; there are 7.", "按星期分请用"],
  ["ATTRIBUTION", [column(["A > B", " "]), column([1, 1])], "#VALUE! Path 2 is blank. Leave the row out", "第 2 条路径是空的"],
  [
    "AB_SAMPLE_SIZE",
    [0.04, 15],
    "#NUM! effect to detect is 15, a rise of 1,500%. Write 15% or 0.15;",
    "即提高 1500%。15% 请写成 15% 或 0.15",
  ],
  ["AB_SAMPLE_SIZE", [0.04, -15], "a fall of 1,500%. Write -15% or -0.15;", "即降低 1500%"],
  ["GG_SPEND", [[[6.25, 3.74, 15.44]], 2, 0], "#NUM! mean repeat spend is 0: a customer with repeats", "只有免费订单的客户请筛掉"],
  ["KPI_SCORE", [1, 1, 30, 60], "#NUM! floor is 60. Rates are fractions: write 60% or 0.6.", "“起评线”是 60"],
  ["ACTIVE_USERS", [[["a"]], [[46_000]], "2026-03-01"], "#VALUE! as of holds the text “2026-03-01”. =VALUE(B2)", "用 =VALUE(B2) 转成日期"],
  ["ACTIVE_USERS", [[["a"]], [[46_000]], "soon"], "#VALUE! as of holds “soon” where a date is needed", "不是日期"],
  ["ALLOCATE", [1, column([5, 8]), column([1, 3]), null, column([0.7, 0.4])], "#NUM! minimum: all together ask for 1.1", "超过预算 1"],
  ["CAC", [column(["cost", 100]), column([1, 1])], "#VALUE! Row 1 of spend is the heading “cost”", "第 1 行是表头“cost”"],
];

test.each(SETTLED)("OPS.%s(%j) says what is so", (id, args, en, zh) => {
  expect(said(id, args)).toContain(en);
  expect(said(id, args, "zh-CN")).toContain(zh);
});

/** Columns of numbers of at least three rows among the arguments of examples that give a result. */
const COLUMNS = FUNCTIONS.flatMap((definition) => {
  const args = definition.examples[0]?.args ?? [];
  return definition.params.flatMap((param, at) => {
    const rows = args[at];
    const numeric =
      param.shape === "range" &&
      Array.isArray(rows) &&
      rows.length > 2 &&
      (rows as Rows).every((row) => row.length === 1 && typeof row[0] === "number");
    return numeric ? [{ definition, param, at, args, rows: rows as Rows }] : [];
  });
});
const withCell = ({ args, at, rows }: (typeof COLUMNS)[number], row: number, cell: CellValue): RawArgument[] =>
  args.map((arg, i) => (i === at ? rows.map((cells, r) => (r === row ? [cell] : cells)) : arg));

test.each(COLUMNS.filter(({ param }) => param.unit !== "text").map((one) => [one.definition.id, one.param.name, one] as const))(
  "OPS.%s tells the heading of a column selected with its %s",
  (id, _param, one) => {
    expect(said(id, withCell(one, 0, "标题"))).toContain(`#VALUE! Row 1 of ${one.param.text.en.label} is the heading “标题”`);
    expect(said(id, withCell(one, 0, "标题"), "zh-CN")).toContain(`“${one.param.text["zh-CN"].label}”第 1 行是表头“标题”`);
  },
);

test.each(
  COLUMNS.filter(({ param }) => param.unit !== "date" && param.unit !== "text").map(
    (one) => [one.definition.id, one.param.name, one] as const,
  ),
)("OPS.%s tells a number stored as text in its %s", (id, _param, one) => {
  for (const text of ["1000", "1,000.5", " 12 "])
    expect(said(id, withCell(one, 1, text))).toContain(
      `#VALUE! Cell 2 of ${one.param.text.en.label} is “${text}”, a number stored as text.`,
    );
});

test.each(COLUMNS.filter(({ param }) => param.unit === "date").map((one) => [one.definition.id, one.param.name, one] as const))(
  "OPS.%s calls what is no date in its %s by its name",
  (id, _param, one) => {
    expect(said(id, withCell(one, 1, 20_260_301))).toContain("a date written as a number. Write =DATE(2026,3,1)");
    expect(said(id, withCell(one, 1, 1_772_323_200), "zh-CN")).toContain("这是 Unix 时间戳。用 =A2/86400+25569 换成日期");
    expect(said(id, withCell(one, 1, "2026-03-01 10:00"))).toContain("#VALUE! ");
    expect(said(id, withCell(one, 1, "2026-03-01 10:00"))).toContain("=VALUE(B2) makes a date of it");
  },
);

const DATES = FUNCTIONS.flatMap((definition) =>
  definition.params.flatMap((param, at) =>
    param.unit === "date" && param.shape === "scalar" ? [[definition.id, param.name, definition, at] as const] : [],
  ),
);

test.each(DATES)("OPS.%s calls what is no date in its %s by its name, too", (id, _name, definition, at) => {
  const given = (cell: CellValue): RawArgument[] =>
    definition.params.map((_, i) => (i === at ? cell : (definition.examples[0]?.args[i] ?? null)));
  expect(said(id, given(20_260_301))).toContain("a date written as a number. Write =DATE(2026,3,1)");
  expect(said(id, given(1_772_323_200_000))).toContain("a Unix time. =A2/86400000+25569 makes a date of it");
});
