import { mergeClasses } from "@fluentui/react-components";
import { useContext } from "react";
import type { CellValue } from "../../../core/cell";
import type { FunctionDefinition, RawArgument } from "../../../functions/define";
import type { DateSystem } from "../../../functions/in-date-system";
import { resultColumns } from "../../../functions/result-columns";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useFigureStyles } from "../../components/use-figure-styles";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { DateSystemContext } from "../../state/date-system-context";
import { valueText } from "../../state/value-text";

const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 12;

interface Props {
  readonly definition: FunctionDefinition;
  readonly rows: readonly (readonly CellValue[])[];
  /** What the function was called with, as far as it is known: an option may decide what its numbers are. */
  readonly values: readonly (RawArgument | undefined)[];
  /** Where it is not the workbook's own. */
  readonly dateSystem?: DateSystem;
  /** The whole size, where `rows` are only the first of it. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

/** What a function that fills several cells fills them with: the first rows, under the names of the columns. */
export function ResultTable({ definition, rows, values, dateSystem, size }: Props) {
  const styles = useFigureStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const ofWorkbook = useContext(DateSystemContext);
  const counted = dateSystem ?? ofWorkbook;
  const words = PANE_FUNCTION_WORDS[lang];
  const { labels } = definition.returns;
  const width = size?.columns ?? rows[0]?.length ?? 0;
  const height = size?.rows ?? rows.length;
  const columns = resultColumns(definition, values, lang, width);
  const named = columns.every(({ heading }) => heading !== undefined);
  const shown = Math.min(width, COLUMNS_SHOWN);
  const sizeWords = words.resultRows(height, width);
  return (
    <>
      {/* A table wider than the pane scrolls, so the keyboard must reach it. */}
      <div className={styles.box} tabIndex={0} role="group" aria-label={sizeWords}>
        <table className={styles.table}>
          {named && (
            <thead>
              <tr>
                {columns.slice(0, shown).map(({ heading }, c) => (
                  <th key={c} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, r) => (
              <tr key={r}>
                {row.slice(0, shown).map((cell, c) => (
                  <td key={c} className={styles.cell}>
                    {valueText(cell, columns[c]?.unit ?? "number", lang, labels, counted)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={page.muted}>{height > ROWS_SHOWN ? `${sizeWords} · ${words.moreRows(height - ROWS_SHOWN)}` : sizeWords}</span>
    </>
  );
}
