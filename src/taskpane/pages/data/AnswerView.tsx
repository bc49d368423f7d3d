import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Lang } from "../../../core/lang";
import type { Unit } from "../../../functions/define";
import { useFigureStyles } from "../../components/use-figure-styles";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { valueText } from "../../state/value-text";
import type { AnswerTable, AnswerUnit } from "../../../warehouse/answer-table/answer-column";
import { DATA_WORDS } from "./data-words";

const useStyles = makeStyles({
  box: { maxHeight: "420px", overflowY: "auto" },
  text: { textAlign: "left", maxWidth: "200px", overflow: "hidden", textOverflow: "ellipsis" },
  head: { minWidth: "44px" },
  all: { fontWeight: tokens.fontWeightSemibold },
});

/** More would be read in the workbook. */
const [ROWS, COLUMNS] = [40, 32];

const UNIT_OF: Readonly<Record<AnswerUnit, Unit>> = {
  text: "text",
  day: "date",
  count: "count",
  rate: "fraction",
  ratio: "number",
  amount: "money",
};

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** Ratios, and sums that are no whole numbers, have two decimals, as on the sheet. */
function shown(cell: string | number | null, unit: AnswerUnit, lang: Lang): string {
  const isCut = typeof cell === "number" && (unit === "ratio" || (unit === "amount" && !Number.isInteger(cell)));
  return isCut ? cell.toLocaleString(lang, TWO_DECIMALS) : valueText(cell, UNIT_OF[unit], lang);
}

/** The first rows of an answer, below what all rows come to. */
export function AnswerView({ table }: { readonly table: AnswerTable }) {
  const figures = useFigureStyles();
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = DATA_WORDS[lang];
  const columns = table.columns.slice(0, COLUMNS);
  const lines = [...(table.all ? [table.all] : []), ...table.rows.slice(0, ROWS)];
  const left = table.rows.length - ROWS;
  const size = words.table(table.rows.length, table.columns.length);
  if (table.rows.length === 0) return <p className={page.text}>{words.none}</p>;
  return (
    <>
      {/* It scrolls, so the keyboard must reach it. */}
      <div className={mergeClasses(figures.box, styles.box)} tabIndex={0} role="group" aria-label={size}>
        <table className={figures.table}>
          <thead>
            <tr>
              {columns.map(({ header }, at) => (
                <th key={at} scope="col" translate="no" className={mergeClasses(figures.cell, figures.head, styles.head)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => (
              <tr key={row} className={table.all && row === 0 ? styles.all : undefined}>
                {columns.map(({ unit }, at) => (
                  <td key={at} translate="no" className={mergeClasses(figures.cell, unit === "text" && styles.text)}>
                    {shown(line[at] ?? null, unit, lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={page.muted}>{left > 0 ? `${size} · ${words.moreRows(left)}` : size}</span>
    </>
  );
}
