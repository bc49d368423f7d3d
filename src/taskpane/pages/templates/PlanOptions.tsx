import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isoDayOfSerial, serialOfIsoDay } from "../../../core/cells/serial-date";
import { langOf, type Lang } from "../../../core/lang";
import { ownCurrency } from "../../../design/currencies";
import { COUNTS_IN_WAN } from "../../../plan/money-unit";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import { useServices } from "../../services";
import { CurrencyChoice } from "./CurrencyChoice";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  legend: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What stands in a new plan. */
export interface PlanContent {
  readonly samples: boolean;
  /** The day on which it begins, as an Excel serial; undefined as the template has it. */
  readonly start: number | undefined;
}

interface Props {
  /** When it begins by itself; undefined where nobody gives it a beginning. */
  readonly usual: number | undefined;
  readonly planLang: Lang;
  readonly onPlanLang: (lang: Lang) => void;
  readonly content: PlanContent;
  readonly onContent: (content: PlanContent) => void;
}

/** Language, money, samples and beginning of a plan that is about to be inserted. */
export function PlanOptions({ usual, planLang, onPlanLang, content, onContent }: Props) {
  const styles = useStyles();
  const { lang, settings, changeSettings } = useServices();
  const words = PANE_TEMPLATE_WORDS[lang];
  return (
    <div className={styles.options}>
      <Choice name="plan-language" label={words.language} value={planLang} onChosen={(value) => onPlanLang(langOf(value))}>
        <Radio value="en" label={<span lang="en">{words.english}</span>} />
        <Radio value="zh-CN" label={<span lang="zh-CN">{words.chinese}</span>} />
      </Choice>
      <Choice
        name="plan-content"
        label={words.content}
        value={content.samples ? "samples" : "empty"}
        onChosen={(value) => onContent({ ...content, samples: value === "samples" })}
      >
        <Radio value="samples" label={words.withSamples} />
        <Radio value="empty" label={words.empty} />
      </Choice>
      {usual !== undefined && content.samples && (
        <Field label={words.start} hint={words.startHelp}>
          <Input
            type="date"
            value={isoDayOfSerial(content.start ?? usual)}
            onChange={(_, { value }) => onContent({ ...content, start: serialOfIsoDay(value) ?? undefined })}
          />
        </Field>
      )}
      <CurrencyChoice
        label={words.currency}
        lang={lang}
        code={settings.currency ?? ownCurrency(planLang).code}
        onChosen={(currency) => changeSettings({ currency })}
      />
      {COUNTS_IN_WAN[planLang] && (
        <Choice
          name="plan-money"
          label={words.money}
          value={settings.moneyUnit}
          onChosen={(value) => changeSettings({ moneyUnit: value === "wan" ? "wan" : "yuan" })}
        >
          <Radio value="yuan" label={words.moneyOne} />
          <Radio value="wan" label={words.moneyTenThousand} />
        </Choice>
      )}
    </div>
  );
}

interface ChoiceProps {
  /** Of the element that names the group. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChosen: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ name, label, value, onChosen, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <div>
      <div id={name} className={styles.legend}>
        {label}
      </div>
      <RadioGroup layout="horizontal" aria-labelledby={name} value={value} onChange={(_, chosen) => onChosen(chosen.value)}>
        {children}
      </RadioGroup>
    </div>
  );
}
