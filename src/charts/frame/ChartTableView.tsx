import type { ChartColors } from "../../design/chart-colors";
import type { ChartTable } from "../define";
import { frameStyle } from "./frame-style";

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
  readonly colors: ChartColors;
}

/** A chart's data as a real table; it scrolls sideways inside itself. */
export function ChartTableView({ table, caption, colors }: Props) {
  const style = frameStyle(colors);
  const align = (numeric: boolean | undefined) => (numeric ? ({ textAlign: "end" } as const) : {});
  return (
    // The table scrolls, so the keyboard must reach it.
    <div style={style.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table style={style.table}>
        <caption style={style.hidden}>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ header, numeric }, index) => (
              <th key={index} scope="col" style={{ ...style.head, ...align(numeric) }}>
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
                    {cell}
                  </th>
                ) : (
                  <td key={column} style={{ ...style.cell, ...align(table.columns[column]?.numeric) }}>
                    {cell}
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
