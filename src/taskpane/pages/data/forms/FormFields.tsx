import { Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Lang } from "../../../../core/lang";
import { METRIC_WORDS } from "../../../../metrics/words";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import type { OfferedColumn } from "../data-source";
import type { Draft, Form, FormField, FormId } from "./form";
import { FORM_WORDS } from "./form-words";
import { chosenOf, ratiosOf, shownFields, type ProblemKey } from "./read-form";
import { StepsField } from "./StepsField";

const useStyles = makeStyles({
  // Two days stand side by side where there is room.
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingVerticalS, "& > *": { flex: "1 1 100%", minWidth: 0 } },
  day: { flex: "1 1 130px !important" },
  ticks: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: 0, maxHeight: "240px", overflowY: "auto" },
  input: { minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly form: Form;
  readonly draft: Draft;
  readonly columns: readonly OfferedColumn[];
  /** What is wrong, once the answer was asked for. */
  readonly problems: Readonly<Record<string, ProblemKey>>;
  readonly onChange: (change: Draft) => void;
}

/** The fields of a question, drawn from what the form says of itself. */
export function FormFields({ form, draft, columns, problems, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {shownFields(form, draft, columns).map((field) => (
        <OneField
          key={`${form.id} ${field.key}`}
          field={field}
          form={form}
          draft={draft}
          columns={columns}
          problem={problems[field.key]}
          onChange={(value) => onChange({ [field.key]: value })}
        />
      ))}
    </div>
  );
}

interface OneProps extends Omit<Props, "problems" | "onChange"> {
  readonly field: FormField;
  readonly problem: ProblemKey | undefined;
  readonly onChange: (value: string | readonly string[]) => void;
}

const FIRST_DAYS: ReadonlySet<string> = new Set(["from", "cohortFrom"]);

/** What it means to leave a day blank. */
function hintOf(form: FormId, key: string, lang: Lang): string {
  const { firstDay, firstWindow, lastDay } = FORM_WORDS[lang];
  return !FIRST_DAYS.has(key) ? lastDay : form === "active" ? firstWindow : firstDay;
}

function OneField({ field, form, draft, columns, problem, onChange }: OneProps) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = FORM_WORDS[lang];
  const label = words.fields[field.key as keyof typeof words.fields];
  const value = chosenOf(field, draft, columns);
  const wrong = problem && { validationMessage: words.problems[problem] };
  switch (field.kind) {
    case "choice": {
      const names = words.options[field.key as keyof typeof words.options] as Readonly<Record<string, string>>;
      return (
        <Field label={label} {...wrong}>
          <Select className={page.select} value={String(value)} onChange={(_, chosen) => onChange(chosen.value)}>
            {field.options.map((option) => (
              <option key={option} value={option}>
                {names[option]}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case "whole":
    case "wholes":
      return (
        <Field label={label} {...wrong}>
          <Input className={styles.input} inputMode="numeric" value={String(value)} onChange={(_, typed) => onChange(typed.value)} />
        </Field>
      );
    case "day":
      return (
        <Field className={styles.day} label={label} hint={hintOf(form.id, field.key, lang)} {...wrong}>
          <Input className={styles.input} type="date" value={String(value)} onChange={(_, typed) => onChange(typed.value)} />
        </Field>
      );
    case "column": {
      const offered = columns.filter(({ isText, isNumber }) => (field.of === "text" ? isText : isNumber));
      const none = field.optional ? (field.key === "sum" ? words.rows : words.noAmount) : words.chooseColumn;
      return (
        <Field label={label} {...wrong}>
          <Select className={page.select} value={String(value)} onChange={(_, chosen) => onChange(chosen.value)}>
            <option value="">{none}</option>
            {offered.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case "columns": {
      const numbers = columns.filter(({ isNumber }) => isNumber);
      if (numbers.length === 0) return <p className={page.muted}>{words.noSums}</p>;
      return (
        <Ticks
          label={label}
          options={numbers.map(({ name }) => ({ key: name, name }))}
          chosen={[value].flat()}
          onChange={onChange}
          verbatim
        />
      );
    }
    case "ratios": {
      const ratios = ratiosOf(columns).map(({ metric }) => ({ key: metric, name: METRIC_WORDS[lang][metric].label }));
      if (ratios.length === 0) return null;
      return <Ticks label={label} options={ratios} chosen={[value].flat()} onChange={onChange} />;
    }
    case "steps": {
      const column = form.fields.find(({ key }) => key === field.column);
      const name = column ? String(chosenOf(column, draft, columns)) : "";
      const texts = columns.find((one) => one.name === name)?.texts ?? [];
      return <StepsField label={label} steps={[value].flat()} seen={texts} problem={wrong?.validationMessage} onChange={onChange} />;
    }
  }
}

interface TicksProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Names of the source, which no browser should translate. */
  readonly verbatim?: boolean;
}

function Ticks({ label, options, chosen, onChange, verbatim = false }: TicksProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <fieldset className={styles.ticks} aria-label={label}>
        {options.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={verbatim ? <span translate="no">{name}</span> : name}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              onChange(options.map((one) => one.key).filter((one) => (one === key ? checked === true : chosen.includes(one))))
            }
          />
        ))}
      </fieldset>
    </Field>
  );
}
