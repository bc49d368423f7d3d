import { Link } from "@fluentui/react-components";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import type { CellAt } from "../../../reading/note";
import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import { cellName } from "./cell-name";

/** The cell that something was told by: one click shows it, where it stands in the workbook. */
export function CellLink({ reading, at }: { readonly reading: TableReading; readonly at: CellAt }) {
  const { lang, port, notifyFailure } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  const name = cellName(reading, at);
  if (reading.source.outside) return <span translate="no">({name})</span>;
  const show = (): void => {
    port.showCell(`${sheetInFormula(reading.source.sheet)}!${name}`).catch(notifyFailure);
  };
  return (
    <Link as="button" inline aria-label={text.showCell(name)} onClick={show}>
      {name}
    </Link>
  );
}
