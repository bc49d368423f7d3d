import type { SheetDraft } from "../../plan/sheet-draft";
import type { Amounts } from "../amounts";
import type { TemplateContext } from "../define";
import type { CampaignSample } from "./sample";
import type { CampaignWords } from "./words-zh";

/** What every section of the plan is built from. */
export interface CampaignSection {
  readonly draft: SheetDraft;
  readonly words: CampaignWords;
  readonly sample: CampaignSample;
  readonly amounts: Amounts;
  readonly context: TemplateContext;
}
