import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReferenceRead } from "../../../excel/workbook-port";
import type { FunctionDefinition } from "../../../functions/define";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { ActionBar } from "../../components/ActionBar";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { withCall, type CellEdit } from "../../state/cell-edit";
import { covers } from "../../state/cell-reference";
import type { FunctionForm } from "../../state/function-form";
import { placementOf } from "../../state/placement-of";
import { useAction } from "../../state/use-action";
import { useKept } from "../../state/use-kept";
import { useQuestion } from "../../state/use-question";
import { Outcome } from "./Outcome";
import { useInsertFormula } from "./use-insert-formula";

const useStyles = makeStyles({
  formula: {
    display: "block",
    maxHeight: "54px",
    overflowY: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly definition: FunctionDefinition;
  readonly form: FunctionForm;
  readonly reading: boolean;
  /** What the workbook has told about the cells the call reads. */
  readonly found: ReadonlyMap<string, ReferenceRead | undefined>;
  /** The cell the formula goes to, with its sheet. */
  readonly target: string | undefined;
  readonly edit: CellEdit | undefined;
  readonly onWritten: () => void;
}

/** The formula as it stands, its value, and the button that writes it. */
export function FormulaBar({ definition, form, reading, found, target, edit, onWritten }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const { busy, run } = useAction();
  const { asked, ask } = useQuestion();
  const insertFormula = useInsertFormula(ask);
  const words = PANE_FUNCTION_WORDS[lang];
  const around =
    target === undefined ? undefined : form.fields.find(({ entry }) => entry.kind === "reference" && covers(entry.text, target));
  const formula = edit ? withCall(edit, form.preview) : form.preview;
  // The call of an edit may be part of a formula that makes something else of it.
  const whole = formula === form.preview;

  const { headings, ...placement } = placementOf(definition, form, whole ? found : undefined, lang);
  const offered = edit === undefined && headings !== undefined;
  const [wanted, setWanted] = useKept<boolean | undefined>(`functions.headings ${definition.id}`, undefined);
  const withHeadings = offered && (wanted ?? headings.length > 1);

  const insert = async (): Promise<void> => {
    const at = edit ? { at: edit.address } : {};
    if (
      await insertFormula({ formula, placement: { ...placement, ...at, ...(withHeadings && { headings }) }, editing: edit !== undefined })
    )
      onWritten();
  };

  return (
    <ActionBar>
      <code className={styles.formula} tabIndex={0} role="group" aria-label={words.preview}>
        {formula}
      </code>
      <div role="status">
        {around && target !== undefined && <p className={styles.warning}>{words.circular(around.param.text[lang].label, target)}</p>}
        {reading && form.result === undefined ? (
          <p className={page.muted}>{words.reading}</p>
        ) : (
          <Outcome definition={definition} form={form} />
        )}
      </div>
      {offered && <Checkbox label={words.withHeadings} checked={withHeadings} onChange={(_, { checked }) => setWanted(checked === true)} />}
      <Button
        appearance="primary"
        disabledFocusable={!form.ready || around !== undefined || busy !== undefined}
        onClick={() => void run("insert", insert)}
      >
        {edit ? words.writeBack(edit.address) : target === undefined ? words.insert : words.insertInto(target)}
      </Button>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </ActionBar>
  );
}
