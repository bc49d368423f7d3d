import { makeStyles, tokens } from "@fluentui/react-components";
import type { Lang } from "../../../core/lang";
import type { WorkingStep } from "../../../functions/working/working-of";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { useServices } from "../../services";
import type { ExplainedCall } from "../../state/explain-formula";
import { valueText } from "../../state/value-text";
import { Intermediates } from "./Intermediates";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  line: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  step: { display: "flex", flexDirection: "column" },
  put: { color: tokens.colorNeutralForeground1 },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Working is followed digit by digit: more of them than a result is shown with. */
function resultText({ result, unit }: WorkingStep, lang: Lang): string {
  if (unit === "fraction" || unit === "probability") return valueText(result, unit, lang);
  return new Intl.NumberFormat(lang, Math.abs(result) >= 1 ? { maximumFractionDigits: 4 } : { maximumSignificantDigits: 4 }).format(result);
}

/**
 * The numbers on the way to the result, and the formula: in words or, where it is arithmetic, with the values put in
 * and what comes of it.
 */
export function Working({ explained: { own, working, intermediates } }: { readonly explained: ExplainedCall }) {
  const styles = useStyles();
  const { lang } = useServices();
  const words = PANE_EXPLAIN_WORDS[lang];
  const stepped = working.length > 0;
  return (
    <div className={styles.box}>
      {intermediates.length > 0 && (
        <>
          <h3 className={styles.title}>{words.working}</h3>
          <Intermediates numbers={intermediates} />
        </>
      )}
      {(!stepped || intermediates.length === 0) && <h3 className={styles.title}>{stepped ? words.working : words.inWords}</h3>}
      {stepped
        ? working.map((step) => (
            <div key={step.words} className={styles.step}>
              <p className={`${styles.line} ${styles.words}`}>{step.words}</p>
              <p className={`${styles.line} ${styles.put}`}>{`= ${step.values} = ${resultText(step, lang)}`}</p>
            </div>
          ))
        : own.definition.text[lang].formula.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
    </div>
  );
}
