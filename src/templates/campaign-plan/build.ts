import { checkStrip } from "../../plan/blocks/check-strip";
import { kpiStrip } from "../../plan/blocks/kpi-strip";
import { noteLines } from "../../plan/blocks/note-lines";
import { titleBlock } from "../../plan/blocks/title-block";
import { startSheet } from "../../plan/sheet-draft";
import type { SheetPlan } from "../../plan/sheet-plan";
import { amountsOf } from "../amounts";
import { COMMON_WORDS } from "../common-words";
import type { TemplateContext } from "../define";
import { campaignChecks, type CampaignTables } from "./checks";
import { campaignKpis } from "./kpis";
import { SAMPLE_EN } from "./sample-en";
import { SAMPLE_ZH } from "./sample-zh";
import type { CampaignSection } from "./section";
import { audienceSection } from "./sections/audience";
import { budgetSection } from "./sections/budget";
import { channelsSection } from "./sections/channels";
import { checklistSection } from "./sections/checklist";
import { economicsSection } from "./sections/economics";
import { goalsSection } from "./sections/goals";
import { resourcesSection, rolesSection } from "./sections/people";
import { risksSection } from "./sections/risks";
import { scheduleSection } from "./sections/schedule";
import { whySection } from "./sections/why";
import { EN } from "./words-en";
import { ZH } from "./words-zh";

const WIDTHS = [23, 14, 13, 13, 13, 13, 13, 13, 38];

/** The plan of one campaign on one sheet, answer first, then what drives it. */
export function buildCampaignPlan(context: TemplateContext): SheetPlan {
  const { lang } = context;
  const words = lang === "zh-CN" ? ZH : EN;
  const sample = lang === "zh-CN" ? SAMPLE_ZH : SAMPLE_EN;
  const draft = startSheet({
    id: "campaign-plan", lang, sheetName: context.sheetName, widths: WIDTHS, zone: { count: 20, width: 3.7 },
    guidanceWidth: 58, rowHeight: 19, orientation: "landscape",
  });
  const section: CampaignSection = { draft, words, sample, amounts: amountsOf(context), context };
  head(section);

  // The strips stand on top but speak of what is below, so they are filled in when the tables are known.
  let tables: CampaignTables | undefined;
  const known = (): CampaignTables => {
    if (!tables) throw new Error("The tables of the plan are not laid yet");
    return tables;
  };
  checkStrip(draft, COMMON_WORDS[lang].checks, COMMON_WORDS[lang].pass, campaignChecks(section, known));
  kpiStrip(draft, campaignKpis(section, known));

  economicsSection(section);
  whySection(section);
  const goals = goalsSection(section);
  audienceSection(section);
  const channels = channelsSection(section);
  const budget = budgetSection(section);
  const schedule = scheduleSection(section);
  const roles = rolesSection(section);
  resourcesSection(section);
  risksSection(section);
  checklistSection(section);
  tables = { goals, channels, budget, schedule, roles };
  draft.name("expected_sales", channels.totalArea("sales"), words.kpis.expectedSales);
  draft.name("expected_orders", channels.totalArea("orders"), words.channels.columns.orders);
  noteLines(draft, words.notes.heading, words.notes.lines);
  return draft.finish();
}

function head({ draft, words, sample, context }: CampaignSection): void {
  const common = COMMON_WORDS[context.lang];
  titleBlock(draft, {
    title: words.title, purpose: words.purpose,
    fields: [
      { label: words.fields.campaign, value: sample.campaign, role: "general", input: true },
      { label: common.owner, value: sample.owner, role: "general", input: true, rule: { kind: "choice", values: sample.owners, open: true } },
      { label: common.start, value: context.today + sample.startsIn, role: "date", input: true, rule: { kind: "date" }, name: "campaign_start" },
      { label: common.end, value: context.today + sample.endsIn, role: "date", input: true, rule: { kind: "date", from: "=campaign_start" }, name: "campaign_end" },
      { label: common.version, value: sample.version, role: "text", input: true },
      { label: common.updated, value: context.today, role: "date", input: true, rule: { kind: "date" } },
      { label: common.template, value: "campaign-plan", role: "general" },
    ],
  });
}
