import type { SheetDraft } from "../../plan/sheet-draft";
import type { Amounts } from "../amounts";
import type { TemplateContext } from "../define";
import type { LtvSample } from "./sample";
import type { LtvWords } from "./words";

export interface LtvSection {
  readonly draft: SheetDraft;
  readonly words: LtvWords;
  readonly sample: LtvSample;
  readonly amounts: Amounts;
  readonly context: TemplateContext;
}

export type MonthColumn = "month" | "measured" | "model" | "used" | "revenue" | "margin" | "factor" | "present" | "total" | "cac" | "net";

/** How many months the table holds, and so the longest horizon. */
export const MONTHS = 36;
