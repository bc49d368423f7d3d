import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Param } from "../../../functions/define";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import type { FormField } from "../../state/function-form";
import { useAction } from "../../state/use-action";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  required: { color: tokens.colorPaletteRedForeground1 },
  control: { width: "100%", minWidth: 0 },
});

interface Props {
  readonly field: FormField;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** One argument: its label and unit, a field or a list of choices, "use selection", and what is wrong with the entry. */
export function ArgumentField({ field: { param, entry, fault }, typed, onType }: Props) {
  const styles = useStyles();
  const id = useId();
  const { port, lang } = useServices();
  const { run } = useAction();
  const words = PANE_FUNCTION_WORDS[lang];
  const { label, help } = param.text[lang];
  const problem = fault ?? (entry.kind === "unreadable" ? words.unreadable : undefined);
  const remark = entry.kind === "name" ? words.readAsName : undefined;
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
          {!param.optional && <span aria-hidden className={styles.required}> *</span>}
        </label>
        {!param.choices && (
          <Button size="small" appearance="transparent" aria-label={words.useSelectionFor(label)} onClick={() => void run("selection", async () => onType(await port.selectionAddress()))}>
            {words.useSelection}
          </Button>
        )}
      </div>
      <Field hint={help} {...(problem ? { validationState: "error", validationMessage: problem } : remark ? { validationState: "none", validationMessage: remark } : {})}>
        {param.choices ? (
          <Select id={id} className={styles.control} value={typed} onChange={(_, { value }) => onType(value)}>
            <option value="">{defaultChoice(param, lang, words)}</option>
            {param.choices.map(({ value, label: names }) => <option key={value} value={value}>{`${value} – ${names[lang]}`}</option>)}
          </Select>
        ) : (
          <Input
            id={id} className={styles.control} value={typed} autoComplete="off" spellCheck={false} aria-required={!param.optional}
            placeholder={param.defaultText !== undefined ? words.defaultIs(param.defaultText) : param.shape === "range" ? words.typeHint.range : words.typeHint[param.unit]}
            onChange={(_, { value }) => onType(value)}
          />
        )}
      </Field>
    </div>
  );
}

function defaultChoice(param: Param, lang: "en" | "zh-CN", words: (typeof PANE_FUNCTION_WORDS)["en"]): string {
  const choice = param.choices?.find(({ value }) => value === param.defaultText);
  return param.defaultText === undefined ? words.leftOut : words.defaultIs(choice ? `${choice.value} – ${choice.label[lang]}` : param.defaultText);
}
