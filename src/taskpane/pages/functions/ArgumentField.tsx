import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useId } from "react";
import type { ReferenceRead } from "../../../excel/workbook-port";
import type { DateSystem } from "../../../functions/in-date-system";
import { defaultWords } from "../../../locale/function-defaults";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import { DateSystemContext } from "../../state/date-system-context";
import type { FormField } from "../../state/function-form";
import { presentValue } from "../../state/present-value";
import { useAction } from "../../state/use-action";
import { ChoiceField } from "./ChoiceField";

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
  /** What the workbook says about a single reference in this field; undefined while it has said nothing. */
  readonly read: { readonly found: ReferenceRead | undefined } | undefined;
}

/** One argument: its label and unit, a field or a list of choices, "use selection", what it holds now, and what is wrong with the entry. */
export function ArgumentField({ field, typed, onType, read }: Props) {
  const styles = useStyles();
  const id = useId();
  const { port, lang } = useServices();
  const dateSystem = useContext(DateSystemContext);
  const { run } = useAction();
  const words = PANE_FUNCTION_WORDS[lang];
  const { param, entry } = field;
  const { label, help } = param.text[lang];
  const message = messageOf(field, read, lang, dateSystem);
  const fallback = defaultWords(param, lang);
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
          {!param.optional && (
            <span aria-hidden className={styles.required}>
              {" "}
              *
            </span>
          )}
        </label>
        {!param.choices && (
          <Button
            size="small"
            appearance="transparent"
            aria-label={words.useSelectionFor(label)}
            onClick={() => void run("selection", async () => onType(await port.selectionAddress()))}
          >
            {words.useSelection}
          </Button>
        )}
      </div>
      <Field hint={help} {...message}>
        {param.choices ? (
          <ChoiceField id={id} className={styles.control} param={param} typed={typed} onType={onType} />
        ) : (
          <Input
            id={id}
            className={styles.control}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            aria-required={!param.optional}
            aria-invalid={message.validationState === "error" || entry.kind === "unreadable"}
            placeholder={
              fallback !== undefined
                ? words.defaultIs(fallback)
                : param.shape === "range"
                  ? words.typeHint.range
                  : words.typeHint[param.unit]
            }
            onChange={(_, { value }) => onType(value)}
          />
        )}
      </Field>
    </div>
  );
}

interface Message {
  readonly validationState?: "error" | "none";
  readonly validationMessage?: string;
}

/** What is wrong with the entry, or else what it holds now where that does not stand in the field itself. */
function messageOf({ param, entry, fault, value }: FormField, read: Props["read"], lang: "en" | "zh-CN", dateSystem: DateSystem): Message {
  const words = PANE_FUNCTION_WORDS[lang];
  const error = (validationMessage: string): Message => ({ validationState: "error", validationMessage });
  const say = (validationMessage: string): Message => ({ validationState: "none", validationMessage });
  if (fault) return error(fault);
  if (entry.kind === "unreadable") return error(words.unreadable);
  if (entry.kind === "empty" || entry.kind === "literal") return {};
  if (read && !read.found) return error(words.nowhere);
  if (read?.found && !read.found.values) return say(words.tooLarge(words.size(read.found.rows, read.found.columns)));
  if (value !== undefined) return say(words.now(presentValue(value, param, lang, dateSystem)));
  return entry.kind === "name" ? say(words.readAsName) : {};
}
