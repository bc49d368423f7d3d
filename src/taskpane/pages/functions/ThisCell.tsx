import { NAMESPACE } from "../../../functions/namespace";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { RowButton } from "../../components/RowButton";
import { useServices } from "../../services";
import { cellName } from "../../state/cell-name";
import { parseOwnFormula } from "../../state/explain-formula";
import { useFormulaCell } from "../../state/use-formula-cell";

const ROW = "explain-this-cell";

/** Offers to explain the selected cell, where a function of ours stands in it or fills it. */
export function ThisCell({ onExplain }: { readonly onExplain: (rowId: string) => void }) {
  const { lang } = useServices();
  const { cell } = useFormulaCell();
  const parsed = parseOwnFormula(cell?.formula);
  const [first, ...others] = parsed?.calls ?? [];
  if (!cell || !first) return null;
  const words = PANE_EXPLAIN_WORDS[lang];
  const name = `${NAMESPACE}.${first.definition.id}`;
  return (
    <RowButton
      id={ROW}
      title={words.card(name)}
      line={words.cardLine(cellName(cell.selected ?? cell.address))}
      {...(others.length > 0 ? { note: words.more(others.length) } : {})}
      onClick={() => onExplain(ROW)}
    />
  );
}
