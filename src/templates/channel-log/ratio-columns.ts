import { CPA, CPC, CTR, CVR, ROI } from "../../metrics/advertising";
import { excelOf, type ExcelOperand, type ExcelOptions } from "../../metrics/excel";
import type { RowReferences, TableColumn, TableReferences } from "../../plan/blocks/table-block";
import type { LogColumn, LogSection, MeasureColumn, RatioColumn } from "./section";

/** Where a measure stands; `times` is the unit of an amount. */
type Place = (key: MeasureColumn, times?: string) => ExcelOperand;

const FORMAT_ROLES = { ctr: "rate", cvr: "rate", cpc: "moneyExact", cpa: "moneyExact", roi: "ratio" } as const;
const KEYS = Object.keys(FORMAT_ROLES) as RatioColumn[];

/** The standard advertising ratios. Costs per click and order are in 元. */
function ratioFormula(ratio: RatioColumn, { amounts: { yuan } }: LogSection, at: Place, options?: ExcelOptions): string {
  switch (ratio) {
    case "ctr": return `=${excelOf(CTR, { clicks: at("clicks"), impressions: at("impressions") }, options)}`;
    case "cvr": return `=${excelOf(CVR, { conversions: at("orders"), clicks: at("clicks") }, options)}`;
    case "cpc": return `=${excelOf(CPC, { spend: at("spend", yuan), clicks: at("clicks") }, options)}`;
    case "cpa": return `=${excelOf(CPA, { spend: at("spend", yuan), conversions: at("orders") }, options)}`;
    case "roi": return `=${excelOf(ROI, { revenue: at("revenue"), spend: at("spend") }, options)}`;
  }
}

const head = (key: RatioColumn, { amounts, words: { log: { columns } } }: LogSection) =>
  ({ key, header: columns[key], format: amounts.format(FORMAT_ROLES[key]) });

/** The ratios of each row of the log. */
export const ratioColumns = (section: LogSection): TableColumn<MeasureColumn | RatioColumn>[] =>
  KEYS.map((key) => ({
    ...head(key, section), formula: ({ cell }) => ratioFormula(key, section, (measure, times) => ({ cell: cell(measure), times })),
  }));

/** The ratios of all rows of a channel, and of the whole log in the total: of sums, over the rows that have what they are made of. */
export function summedRatioColumns(section: LogSection, log: () => TableReferences<LogColumn>): TableColumn<"channel" | RatioColumn>[] {
  const column: Place = (measure, times) => ({ column: log().range(measure), times });
  const ofChannel = ({ cell }: RowReferences<"channel" | RatioColumn>): ExcelOptions =>
    ({ where: [log().range("channel"), cell("channel")] });
  return KEYS.map((key) => ({
    ...head(key, section),
    formula: (row) => ratioFormula(key, section, column, ofChannel(row)),
    total: () => ratioFormula(key, section, column),
  }));
}
