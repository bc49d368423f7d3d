import type { TableColumn } from "../../plan/blocks/table-block";
import type { LogSection, MeasureColumn, RatioColumn } from "./section";

type Cells = (key: MeasureColumn) => string;

/** The standard advertising ratios, blank where the denominator is zero. Costs per click and order are in 元. */
function ratios({ amounts }: LogSection): Readonly<Record<RatioColumn, (cell: Cells) => string>> {
  const over = (numerator: string, denominator: string): string => `=IF(N(${denominator})=0,"",${numerator}/${denominator})`;
  return {
    ctr: (cell) => over(cell("clicks"), cell("impressions")),
    cvr: (cell) => over(cell("orders"), cell("clicks")),
    cpc: (cell) => over(amounts.toYuan(cell("spend")), cell("clicks")),
    cpa: (cell) => over(amounts.toYuan(cell("spend")), cell("orders")),
    roi: (cell) => over(cell("revenue"), cell("spend")),
  };
}

/** The derived columns, the same in the log and in the summary, where they stand under each other. */
export function ratioColumns(section: LogSection, totals?: (key: MeasureColumn) => string): TableColumn<MeasureColumn | RatioColumn>[] {
  const { amounts, words: { log: { columns } } } = section;
  const formulas = ratios(section);
  const roles = { ctr: "rate", cvr: "rate", cpc: "moneyExact", cpa: "moneyExact", roi: "ratio" } as const;
  return (Object.keys(roles) as RatioColumn[]).map((key) => ({
    key, header: columns[key], format: amounts.format(roles[key]),
    formula: ({ cell }) => formulas[key](cell),
    ...(totals && { total: () => formulas[key](totals) }),
  }));
}
