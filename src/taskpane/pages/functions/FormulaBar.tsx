import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isCellError, type CellValue } from "../../../core/cell";
import type { FunctionDefinition } from "../../../functions/define";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { ActionBar } from "../../components/ActionBar";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { covers } from "../../state/cell-reference";
import type { FunctionForm } from "../../state/function-form";
import { useAction } from "../../state/use-action";
import { useQuestion } from "../../state/use-question";
import { valueText } from "../../state/value-text";

const useStyles = makeStyles({
  formula: { display: "block", maxHeight: "54px", overflowY: "auto", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly definition: FunctionDefinition;
  readonly form: FunctionForm;
  /** The active cell. */
  readonly target: string | undefined;
}

/** The formula as it stands, its value where it is known, and the button that writes it. */
export function FormulaBar({ definition, form, target }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { busy, run } = useAction();
  const { asked, ask } = useQuestion();
  const words = PANE_FUNCTION_WORDS[lang];
  const around = target === undefined ? undefined : form.fields.find(({ entry }) => entry.kind === "reference" && covers(entry.text, target));

  const insert = async (): Promise<void> => {
    const first = await port.insertFormula(form.preview, false);
    if (first.done) return notify({ intent: "success", title: words.inserted(first.address) });
    const { address, cells } = first.occupied;
    if (!(await ask({ title: words.occupiedTitle(address), body: words.occupiedBody(String(cells[0]?.formula ?? "")), yes: words.overwrite, no: PANE_WORDS[lang].cancel }))) return undefined;
    const second = await port.insertFormula(form.preview, true);
    return second.done ? notify({ intent: "success", title: words.inserted(second.address) }) : undefined;
  };

  return (
    <ActionBar>
      <code className={styles.formula} tabIndex={0} role="group" aria-label={words.preview}>{form.preview}</code>
      <div role="status">
        {around && target !== undefined
          ? <p className={styles.warning}>{words.circular(around.param.text[lang].label, target)}</p>
          : <p className={form.result === undefined ? page.muted : styles.result}>{outcome(definition, form, lang)}</p>}
      </div>
      <Button appearance="primary" disabledFocusable={!form.ready || around !== undefined || busy !== undefined} onClick={() => void run("insert", insert)}>
        {target === undefined ? words.insert : words.insertInto(target)}
      </Button>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </ActionBar>
  );
}

/** What is still needed, or the value, or that only the cell can tell. */
function outcome(definition: FunctionDefinition, { missing, ready, result }: FunctionForm, lang: "en" | "zh-CN"): string {
  const words = PANE_FUNCTION_WORDS[lang];
  if (missing.length > 0) return words.missing(missing.map((param) => param.text[lang].label).join(lang === "zh-CN" ? "、" : ", "));
  if (!ready) return "";
  if (result === undefined) return words.resultLater;
  if (Array.isArray(result)) return words.resultRows(result.length, result[0]?.length ?? 0);
  const value = result as CellValue;
  return isCellError(value) ? [value.error, value.message].filter(Boolean).join(" ") : `= ${valueText(value, definition.returns.unit, lang)}`;
}
