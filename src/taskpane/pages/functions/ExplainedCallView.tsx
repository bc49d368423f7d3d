import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaCell, ReferenceRead } from "../../../excel/workbook-port";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { ExplainedCall } from "../../state/explain-formula";
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
  /** Whether it is the only function of ours in the formula. */
  readonly only: boolean;
  /** Opens this call for changing; the first one has its button at the foot of the page. */
  readonly onChange: (() => void) | undefined;
  readonly onAbout: () => void;
}

/** One call: what it means, its result, what goes in, and how the one comes from the other. */
export function ExplainedCallView({ explained, name, cell, found, only, onChange, onAbout }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_EXPLAIN_WORDS[lang];
  const { definition, call } = explained.own;
  const whole = call.start <= 1 && call.end === cell.formula.length;
  return (
    <Section title={name}>
      <div className={styles.call}>
        <p className={page.text}>{definition.text[lang].summary}</p>
        <ExplainedResult explained={explained} {...(whole && cell.spill ? { size: cell.spill } : {})} title={whole && only ? words.result : words.part} />
        <ExplainedArguments args={explained.args} found={found} />
        <Working explained={explained} />
        <div className={styles.actions}>
          {onChange && <Button size="small" onClick={onChange}>{words.changePart(name)}</Button>}
          <Button size="small" onClick={onAbout}>{words.about(`${NAMESPACE}.${definition.id}`)}</Button>
        </div>
      </div>
    </Section>
  );
}
