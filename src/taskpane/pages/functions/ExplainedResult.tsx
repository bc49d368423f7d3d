import { PUNCTUATION } from "../../../core/punctuation";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { isCellError, type CellValue } from "../../../core/cell";
import { resultUnit } from "../../../functions/result-unit";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { DateSystemContext } from "../../state/date-system-context";
import { errorSentence } from "../../state/error-sentence";
import type { ExplainedCall } from "../../state/explain-formula";
import { CellPointer } from "./CellPointer";
import { valueText } from "../../state/value-text";
import { ResultTable } from "./ResultTable";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly explained: ExplainedCall;
  /** How much it fills, where only the first rows were read. */
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly title: string;
  /** The cell behind an error, and what to say of it. */
  readonly culprit?: { readonly sentence: string; readonly address: string; readonly name: string } | undefined;
}

/** The number, in the unit it has, and the switches it depends on. */
export function ExplainedResult({ explained: { own, args, modes, result }, size, title, culprit }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const dateSystem = useContext(DateSystemContext);
  const words = PANE_EXPLAIN_WORDS[lang];
  const { definition } = own;
  const { labels } = definition.returns;
  const values = args.map(({ value }) => value);
  return (
    <div className={styles.box} role="group" aria-label={title}>
      <span className={page.muted}>{title}</span>
      {result === undefined ? (
        <span>{words.unknown}</span>
      ) : Array.isArray(result) ? (
        <ResultTable
          definition={definition}
          rows={result as readonly (readonly CellValue[])[]}
          values={values}
          {...(size ? { size } : {})}
        />
      ) : (
        <span className={styles.value}>{valueText(result as CellValue, resultUnit(definition, 0, values), lang, labels, dateSystem)}</span>
      )}
      {isCellError(result) && <span>{errorSentence(result, args, lang)}</span>}
      {culprit && <CellPointer {...culprit} />}
      {modes.length > 0 && <span className={page.muted}>{`${words.mode}${PUNCTUATION[lang].colon}${modes.join(" · ")}`}</span>}
    </div>
  );
}
