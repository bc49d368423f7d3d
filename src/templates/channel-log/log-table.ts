import { compares } from "../../metrics/verdict";
import { heading } from "../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../plan/blocks/table-block";
import type { Area } from "../../plan/sheet-plan";
import { ratioColumns } from "./ratio-columns";
import { sampleRows } from "./sample-rows";
import { MEASURES, type LogColumn, type LogSection } from "./section";

export const LOG_DAYS = 60;
/** How far below its last row the log may grow and still be counted. */
const REACH = 5000;

/** One row per day and channel, last on the sheet so that it can grow for years. */
export function logTable(section: LogSection, channels: Area): TableReferences<LogColumn> {
  const { draft, words: { log }, sample, amounts, context } = section;
  heading(draft, log.heading, log.guide);
  const table = tableBlock<LogColumn>(draft, {
    name: context.tableName("channel_log"),
    reach: REACH,
    columns: [
      { key: "date", header: log.columns.date, format: amounts.format("date"), rule: { kind: "date" } },
      { key: "channel", header: log.columns.channel, rule: { kind: "choiceFrom", source: channels } },
      { key: "activity", header: log.columns.activity, rule: { kind: "choice", values: [sample.everyday, ...sample.periods.map(({ activity }) => activity)], open: true } },
      ...MEASURES.map((key) => ({ key, header: log.columns[key], format: amounts.format(isMoney(key) ? "amount" : "count"), rule: { kind: "amount" } as const })),
      ...ratioColumns(section),
    ],
    rows: sampleRows(sample.profiles, sample.periods, sample.everyday, context.today - 1, LOG_DAYS)
      .map((row) => ({ ...row, spend: amounts.sample(row.spend), revenue: amounts.sample(row.revenue) })),
  });
  const [roi, orders, clicks, impressions] = [table.first("roi"), table.first("orders"), table.first("clicks"), table.first("impressions")];
  draft.conditional({ area: table.data("roi"), rule: { kind: "formula", formula: `=${compares(roi, "<", "breakeven_roi")}`, style: "checkFail" } });
  draft.conditional({ area: table.data("clicks"), rule: { kind: "formula", formula: `=N(${clicks})>N(${impressions})`, style: "checkFail" } });
  draft.conditional({ area: table.data("orders"), rule: { kind: "formula", formula: `=N(${orders})>N(${clicks})`, style: "checkFail" } });
  return table;
}

export const isMoney = (key: string): boolean => key === "spend" || key === "revenue";
