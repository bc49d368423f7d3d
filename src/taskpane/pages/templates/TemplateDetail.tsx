import { Button, makeStyles, ProgressBar, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Lang } from "../../../core/lang";
import { ownCurrency } from "../../../design/currencies";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import type { TemplateDefinition } from "../../../templates/define";
import { ActionBar } from "../../components/ActionBar";
import { DetailHeader } from "../../components/DetailHeader";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useKept } from "../../state/use-kept";
import { CurrencyChoice } from "./CurrencyChoice";
import { TemplatePicture } from "./TemplatePicture";
import { useInsertTemplate } from "./use-insert-template";

const useStyles = makeStyles({
  options: { display: "flex", flexWrap: "wrap" },
  legend: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One template: what it looks like, its options, and the way into the workbook. */
export function TemplateDetail({ template }: { readonly template: TemplateDefinition }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, settings, changeSettings, navigate } = useServices();
  const [chosen, setPlanLang] = useKept<Lang | undefined>(`templates.language ${template.id}`, undefined);
  const planLang = chosen ?? lang;
  const [large, setLarge] = useState(false);
  const { progress, insert } = useInsertTemplate(template);
  const words = PANE_TEMPLATE_WORDS[lang];
  const { name, summary } = template.text[lang];
  return (
    <div className={page.page}>
      <DetailHeader title={name} back={PANE_WORDS[lang].back} onBack={() => navigate({ page: "templates" })} />
      <p className={page.text}>{summary}</p>
      <TemplatePicture template={template} lang={planLang} label={words.preview(name)} large={large} onToggle={() => setLarge(!large)} />
      <Section title={words.options}>
        <div>
          <div id="plan-language" className={styles.legend}>
            {words.language}
          </div>
          <RadioGroup
            layout="horizontal"
            aria-labelledby="plan-language"
            value={planLang}
            onChange={(_, { value }) => setPlanLang(value === "en" ? "en" : "zh-CN")}
          >
            <Radio value="en" label={<span lang="en">{words.english}</span>} />
            <Radio value="zh-CN" label={<span lang="zh-CN">{words.chinese}</span>} />
          </RadioGroup>
        </div>
        <CurrencyChoice
          label={words.currency}
          lang={lang}
          code={settings.currency ?? ownCurrency(planLang).code}
          onChosen={(currency) => changeSettings({ currency })}
        />
        {/* Only Chinese counts in ten-thousands. */}
        {planLang === "zh-CN" && (
          <div>
            <div id="plan-money" className={styles.legend}>
              {words.money}
            </div>
            <RadioGroup
              layout="horizontal"
              aria-labelledby="plan-money"
              value={settings.moneyUnit}
              onChange={(_, { value }) => changeSettings({ moneyUnit: value === "wan" ? "wan" : "yuan" })}
            >
              <Radio value="yuan" label={words.moneyOne} />
              <Radio value="wan" label={words.moneyTenThousand} />
            </RadioGroup>
          </div>
        )}
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
            })
          }
        >
          {progress ? words.inserting(name) : words.insert(name)}
        </Button>
      </ActionBar>
    </div>
  );
}
