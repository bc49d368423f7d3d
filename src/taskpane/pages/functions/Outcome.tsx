import { PUNCTUATION } from "../../../core/punctuation";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { isCellError, type CellValue } from "../../../core/cell";
import type { FunctionDefinition } from "../../../functions/define";
import { resultUnit } from "../../../functions/result-unit";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { DateSystemContext } from "../../state/date-system-context";
import { errorSentence } from "../../state/error-sentence";
import type { FunctionForm } from "../../state/function-form";
import { modesOf } from "../../state/modes-of";
import { valueText } from "../../state/value-text";

const useStyles = makeStyles({
  result: { margin: 0, overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold },
  modes: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  error: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** What is still needed, or the value with the switches it depends on, or that only the cell can tell. */
export function Outcome({ definition, form }: { readonly definition: FunctionDefinition; readonly form: FunctionForm }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const dateSystem = useContext(DateSystemContext);
  const words = PANE_FUNCTION_WORDS[lang];
  const { missing, ready, result, fields } = form;
  if (missing.length > 0)
    return <p className={page.muted}>{words.missing(missing.map((param) => param.text[lang].label).join(PUNCTUATION[lang].list))}</p>;
  if (!ready) return null;
  if (result === undefined) return <p className={page.muted}>{words.resultLater}</p>;
  if (isCellError(result)) {
    return (
      <p className={styles.error}>
        <span className={styles.value}>{`${result.error} `}</span>
        {errorSentence(result, fields, lang)}
      </p>
    );
  }
  const values = fields.map(({ value }) => value);
  const modes = modesOf(definition, values, lang);
  const value = Array.isArray(result)
    ? words.resultRows((result as CellValue[][]).length, (result as CellValue[][])[0]?.length ?? 0)
    : `= ${valueText(result as CellValue, resultUnit(definition, 0, values), lang, definition.returns.labels, dateSystem)}`;
  return (
    <p className={styles.result}>
      <span className={styles.value}>{value}</span>
      {modes.length > 0 && <span className={styles.modes}>{` · ${modes.join(" · ")}`}</span>}
    </p>
  );
}
