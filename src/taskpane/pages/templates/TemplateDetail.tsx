import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import type { Lang } from "../../../core/lang";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import type { TemplateDefinition } from "../../../templates/define";
import { ActionBar } from "../../components/ActionBar";
import { DetailHeader } from "../../components/DetailHeader";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useKept } from "../../state/use-kept";
import { PlanOptions, type PlanContent } from "./PlanOptions";
import { TemplatePicture } from "./TemplatePicture";
import { useUsualStart } from "./use-usual-start";
import { useInsertTemplate } from "./use-insert-template";

/** One template: what it looks like, its options, and the way into the workbook. */
export function TemplateDetail({ template }: { readonly template: TemplateDefinition }) {
  const page = usePageStyles();
  const { lang, settings, navigate } = useServices();
  const [chosen, setPlanLang] = useKept<Lang | undefined>(`templates.language ${template.id}`, undefined);
  const planLang = chosen ?? lang;
  const [content, setContent] = useKept<PlanContent>(`templates.content ${template.id}`, { samples: true, start: undefined });
  const [large, setLarge] = useState(false);
  const { progress, insert } = useInsertTemplate(template);
  const usual = useUsualStart(template, planLang);
  const words = PANE_TEMPLATE_WORDS[lang];
  const { name, summary } = template.text[lang];
  return (
    <div className={page.page}>
      <DetailHeader title={name} back={PANE_WORDS[lang].back} onBack={() => navigate({ page: "templates" })} />
      <p className={page.text}>{summary}</p>
      <TemplatePicture template={template} lang={planLang} label={words.preview(name)} large={large} onToggle={() => setLarge(!large)} />
      <Section title={words.options}>
        <PlanOptions usual={usual} planLang={planLang} onPlanLang={setPlanLang} content={content} onContent={setContent} />
      </Section>
      <ActionBar>
        {progress && (
          <ProgressBar aria-label={words.inserting(name)} max={progress.of} {...(progress.of > 0 ? { value: progress.done } : {})} />
        )}
        <Button
          appearance="primary"
          disabledFocusable={progress !== undefined}
          onClick={() =>
            void insert({
              lang: planLang,
              moneyUnit: settings.moneyUnit,
              currency: settings.currency,
              samples: content.samples,
              start: content.samples ? content.start : undefined,
            })
          }
        >
          {progress ? words.inserting(name) : words.insert(name)}
        </Button>
      </ActionBar>
    </div>
  );
}
