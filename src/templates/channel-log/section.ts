import type { TableReferences } from "../../plan/blocks/table-block";
import type { SheetDraft } from "../../plan/sheet-draft";
import type { Amounts } from "../amounts";
import type { TemplateContext } from "../define";
import type { ChannelLogSample } from "./sample";
import type { ChannelLogWords } from "./words";

export type MeasureColumn = "spend" | "impressions" | "clicks" | "signUps" | "orders" | "revenue" | "newCustomers";
export type RatioColumn = "ctr" | "cvr" | "cpc" | "cpa" | "roi";
export type LogColumn = "date" | "channel" | "activity" | MeasureColumn | RatioColumn;
export type SummaryColumn = "channel" | "verdict" | "share" | MeasureColumn | RatioColumn | "breakEven";

/** What every section of the log is built from; tables stand in it once they are laid. */
export interface LogSection {
  readonly draft: SheetDraft;
  readonly words: ChannelLogWords;
  readonly sample: ChannelLogSample;
  readonly amounts: Amounts;
  readonly context: TemplateContext;
}

export interface LogTables {
  readonly log: TableReferences<LogColumn>;
  readonly summary: TableReferences<SummaryColumn>;
}

export const MEASURES: readonly MeasureColumn[] = ["spend", "impressions", "clicks", "signUps", "orders", "revenue", "newCustomers"];
