import type { Lang } from "../../core/lang";
import type { ChartColors } from "../../design/chart-colors";
import type { CellUnit, ChartTable } from "../define";
import { cellText } from "../format/cell-text";
import { frameStyle } from "./frame-style";

interface Props {
  readonly table: ChartTable;
  readonly lang: Lang;
  readonly caption: string;
  readonly colors: ChartColors;
}

/** A chart's data as a real table; it scrolls sideways inside itself. */
export function ChartTableView({ table, lang, caption, colors }: Props) {
  const style = frameStyle(colors);
  const align = (unit: CellUnit | undefined) => (unit !== "text" ? ({ textAlign: "end" } as const) : {});
  return (
    // The table scrolls, so the keyboard must reach it.
    <div style={style.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table style={style.table}>
        <caption style={style.hidden}>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ header, unit }, index) => (
              <th key={index} scope="col" style={{ ...style.head, ...align(unit) }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" style={{ ...style.cell, textAlign: "start", fontWeight: 400 }}>
                    {cellText(cell, table.columns[column]?.unit ?? "text", lang)}
                  </th>
                ) : (
                  <td key={column} style={{ ...style.cell, ...align(table.columns[column]?.unit) }}>
                    {cellText(cell, table.columns[column]?.unit ?? "text", lang)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
