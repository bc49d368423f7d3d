import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { WorkbookError, type FormulaCell } from "../../../excel/workbook-port";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { ActionBar } from "../../components/ActionBar";
import { DetailHeader } from "../../components/DetailHeader";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { editOf } from "../../state/cell-edit";
import { cellName } from "../../state/cell-name";
import { DateSystemContext } from "../../state/date-system-context";
import { explainFormula, parseOwnFormula, type ExplainedCall } from "../../state/explain-formula";
import { knownCells } from "../../state/known-cells";
import { useKept } from "../../state/use-kept";
import { useFormulaCell } from "../../state/use-formula-cell";
import { useReferenceValues } from "../../state/use-reference-values";
import { valueText } from "../../state/value-text";
import { ExplainedCallView } from "./ExplainedCallView";

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What the selected cell's formula says. It follows the selection from one of our formulas to the next. */
export function ExplainCell() {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const { cell, looks } = useFormulaCell();
  const shown = useLastExplained(cell, looks);
  const parsed = parseOwnFormula(shown?.formula);
  const { found, reading } = useReferenceValues(parsed?.references ?? [], shown, looks);
  const words = PANE_EXPLAIN_WORDS[lang];
  const back = (): void => navigate({ page: "functions" });
  if (!shown || !parsed) {
    return (
      <div className={page.page}>
        <DetailHeader title={words.noneTitle} back={PANE_WORDS[lang].back} onBack={back} />
        <p className={page.text}>{words.none}</p>
      </div>
    );
  }
  const calls = explainFormula(shown, parsed, knownCells(found), lang);
  const name = cellName(shown.address);
  const change = ({ own }: ExplainedCall): void => navigate({ page: "functions", functionId: own.definition.id, edit: editOf(shown, own) });
  const [first] = calls;
  /** A function that stands in the formula more than once is told apart by its place. */
  const partName = ({ own: { definition } }: ExplainedCall, at: number): string => {
    const own = `${NAMESPACE}.${definition.id}`;
    const same = calls.filter((each) => each.own.definition === definition);
    return same.length > 1 ? words.numbered(own, calls.slice(0, at + 1).filter((each) => each.own.definition === definition).length) : own;
  };
  const isFirstOf = ({ own }: ExplainedCall, at: number): boolean =>
    calls.findIndex((each) => each.own.definition === own.definition) === at;
  return (
    <DateSystemContext value={shown.dateSystem}>
      <div className={page.page}>
        <DetailHeader title={words.title(name)} back={PANE_WORDS[lang].back} onBack={back} />
        {shown.selected !== undefined && <p className={page.muted}>{words.filledFrom(cellName(shown.selected), name)}</p>}
        <div>
          <code className={styles.formula} role="group" aria-label={words.formula}>
            {shown.formula}
          </code>
          {calls[0]?.own.call !== parsed.node && <p className={page.text}>{`= ${valueText(shown.value, "number", lang)}`}</p>}
        </div>
        {calls.map((call, at) => (
          <ExplainedCallView
            key={call.own.call.start}
            explained={call}
            name={partName(call, at)}
            cell={shown}
            found={found}
            reading={reading}
            only={calls.length === 1}
            onChange={at === 0 ? undefined : () => change(call)}
            onAbout={isFirstOf(call, at) ? () => navigate({ page: "functions", functionId: call.own.definition.id }) : undefined}
          />
        ))}
        {/* With what was read the working comes, and would push the button away from under the pointer. */}
        {first && !reading && (
          <ActionBar>
            <Button appearance="primary" onClick={() => change(first)}>
              {calls.length === 1 ? words.changeCell(name) : words.changePart(partName(first, 0))}
            </Button>
          </ActionBar>
        )}
      </div>
    </DateSystemContext>
  );
}

/** Excel's codes for a cell that is no longer there. */
const GONE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidReference"]);
const NAMED = new RegExp(`\\b${NAMESPACE}\\.`, "i");

/**
 * The last selected cell with a formula of ours, as it is now: who looks at one of its inputs keeps the explanation
 * before his eyes, and who
 * changes the formula and goes on with Enter sees what it says then. A formula that means to call one of ours and does not is another
 * matter: it must not seem explained.
 */
function useLastExplained(cell: FormulaCell | undefined, looks: number): FormulaCell | undefined {
  const { port } = useServices();
  const [last, setLast] = useKept<FormulaCell | undefined>("functions.explained", undefined);
  const own = cell && parseOwnFormula(cell.formula) ? cell : undefined;
  if (own && own !== last) setLast(own);
  const left = own ? undefined : last?.address;
  useEffect(() => {
    if (left === undefined) return undefined;
    let current = true;
    const keep = (now: FormulaCell | undefined): void => {
      if (current) setLast(now && parseOwnFormula(now.formula) ? now : undefined);
    };
    // Only where its sheet is gone is there nothing to explain; a look that failed for the moment leaves what was seen.
    port.formulaCell(left).then(keep, (error: unknown) => {
      if (error instanceof WorkbookError && GONE.has(error.code)) keep(undefined);
    });
    return () => {
      current = false;
    };
  }, [port, left, looks, setLast]);
  return own ?? (cell && NAMED.test(cell.formula) ? undefined : last);
}
