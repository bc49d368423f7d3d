import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isCellError } from "../../../core/cell";
import type { FormulaCell, ReferenceRead } from "../../../excel/workbook-port";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { onSheet } from "../../state/cell-reference";
import type { ExplainedCall } from "../../state/explain-formula";
import { faultyCell } from "../../state/faulty-cell";
import { useSpillBlocker } from "../../state/use-spill-blocker";
import { ExplainedArguments } from "./ExplainedArguments";
import { ExplainedResult } from "./ExplainedResult";
import { Working } from "./Working";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly explained: ExplainedCall;
  /** What it is called among the formula's parts. */
  readonly name: string;
  readonly cell: FormulaCell;
  readonly found: ReadonlyMap<string, ReferenceRead | undefined>;
  readonly reading: boolean;
  /** Whether it is the only function of ours in the formula. */
  readonly only: boolean;
  /** Opens this call for changing; the first one has its button at the foot of the page. */
  readonly onChange: (() => void) | undefined;
  /** Opens the function's page; only the first of several calls of one function does. */
  readonly onAbout: (() => void) | undefined;
}

/** One call: what it means, its result, what goes in, and how the one comes from the other. */
export function ExplainedCallView({ explained, name, cell, found, reading, only, onChange, onAbout }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_EXPLAIN_WORDS[lang];
  const { definition, call } = explained.own;
  const whole = call.start <= 1 && call.end === cell.formula.length;
  const blocker = useSpillBlocker(cell, whole ? explained.needed : undefined);
  const faulty = isCellError(explained.result) && !blocker ? faultyCell(explained.args, explained.fault, found) : undefined;
  const culprit = (): { sentence: string; address: string; name: string } | undefined => {
    const address = blocker?.address ?? faulty;
    if (address === undefined) return undefined;
    const name = onSheet(address, cell.sheet);
    return { address, name, sentence: blocker ? words.blocked[blocker.why](name) : words.faultyCell(name) };
  };
  return (
    <Section title={name}>
      <div className={styles.call}>
        <p className={page.text}>{definition.text[lang].summary}</p>
        <ExplainedResult
          explained={explained}
          {...(whole && cell.spill ? { size: cell.spill } : {})}
          title={whole && only ? words.result : words.part}
          culprit={culprit()}
        />
        <ExplainedArguments args={explained.args} surplus={explained.surplus} found={found} reading={reading} />
        <Working explained={explained} />
        <div className={styles.actions}>
          {onChange && (
            <Button size="small" onClick={onChange}>
              {words.changePart(name)}
            </Button>
          )}
          {onAbout && (
            <Button size="small" onClick={onAbout}>
              {words.about(`${NAMESPACE}.${definition.id}`)}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
