import { heading } from "../../../plan/blocks/heading";
import { textRows } from "../../../plan/blocks/text-rows";
import type { CampaignSection } from "../section";

export function whySection({ draft, words }: CampaignSection): void {
  heading(draft, words.why.heading, words.why.guide);
  textRows(draft, words.why.rows);
}
