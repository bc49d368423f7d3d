import { heading } from "../../../plan/blocks/heading";
import { textRows } from "../../../plan/blocks/text-rows";
import { at } from "../../at";
import type { CampaignSection } from "../section";

/** For whom, with what idea: theme by angle, format from the library, and the steps a participant goes. */
export function audienceSection({ draft, words: { audience }, sample: { creative } }: CampaignSection): void {
  heading(draft, audience.heading, audience.guide);
  const { labels, samples, angles, forms } = audience;
  textRows(draft, [
    { label: labels.who, sample: samples.who },
    { label: labels.need, sample: samples.need },
    { label: labels.where, sample: samples.where },
    { label: labels.angle, sample: at(angles, creative.angle), rule: { kind: "choice", values: angles } },
    { label: labels.theme, sample: samples.theme },
    { label: labels.form, sample: at(forms, creative.form), rule: { kind: "choice", values: forms, open: true } },
    { label: labels.second, sample: at(forms, creative.second), rule: { kind: "choice", values: forms, open: true } },
    { label: labels.offer, sample: samples.offer },
    ...samples.flow.map((step, index) => ({ label: `${audience.step}${index + 1}${audience.stepEnd}`, sample: step })),
  ]);
}
