import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../../core/cell";
import type { Texts } from "../../../core/lang";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { valueText } from "../../state/value-text";

const ROWS_SHOWN = 5;

const useStyles = makeStyles({
  box: { maxWidth: "100%", overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { padding: `2px ${tokens.spacingHorizontalXS}`, border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "right", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2, whiteSpace: "normal", wordBreak: "keep-all" },
});

interface Props {
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly Texts[] | undefined;
}

/** What a function that fills several cells would fill them with: the first rows. */
export function ResultTable({ rows, columns }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const named = columns?.length === rows[0]?.length ? columns : undefined;
  const size = words.resultRows(rows.length, rows[0]?.length ?? 0);
  return (
    <>
      {/* A table wider than the pane scrolls, so the keyboard must reach it. */}
      <div className={styles.box} tabIndex={0} role="group" aria-label={size}>
        <table className={styles.table}>
          {named && <thead><tr>{named.map((name) => <th key={name.en} scope="col" className={mergeClasses(styles.cell, styles.head)}>{name[lang]}</th>)}</tr></thead>}
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, r) => (
              <tr key={r}>{row.map((cell, c) => <td key={c} className={styles.cell}>{valueText(cell, "number", lang)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={page.muted}>{rows.length > ROWS_SHOWN ? `${size} · ${words.moreRows(rows.length - ROWS_SHOWN)}` : size}</span>
    </>
  );
}
