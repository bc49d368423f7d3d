import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { READING_WORDS } from "../../../locale/reading-words";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { NumberField } from "./NumberField";
import { shortText } from "./short-text";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, minHeight: "28px" },
});

/** Rows listed one by one; a long sheet of subtotals would fill the pane. */
const LISTED = 12;

interface Props {
  readonly reading: TableReading;
  readonly onKeep: (row: number) => void;
  /** A row that is a total, although it does not look like one. */
  readonly onDrop: (row: number) => void;
}

/** The rows that were left out and why, each of which can be kept after all; and any other row can be left out too. */
export function DroppedRows({ reading, onKeep, onDrop }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const said = READING_WORDS[lang];
  const rows = reading.dropped.filter(({ reason }) => reason !== "blank" && reason !== "hidden");
  const { row: top } = reading.source;
  return (
    <>
      {rows.length > 0 && (
        <ul className={page.list}>
          {rows.slice(0, LISTED).map(({ row, reason, text: label }) => {
            const number = reading.source.row + row + 1;
            return (
              <li key={row} className={styles.row}>
                <span className={page.muted}>
                  {text.row(number)} · {said.drops[reason]}
                  {label && (
                    <>
                      {" · "}
                      <span translate="no">{shortText(label)}</span>
                    </>
                  )}
                </span>
                <Button size="small" appearance="subtle" aria-label={text.keepRow(number)} onClick={() => onKeep(row)}>
                  {text.keep}
                </Button>
              </li>
            );
          })}
          {rows.length > LISTED && <li className={page.muted}>+{rows.length - LISTED}</li>}
        </ul>
      )}
      <NumberField
        label={text.markTotal}
        hint={text.markTotalHint}
        value={undefined}
        isValid={(row) => reading.rows.includes(row - top - 1)}
        onChange={(row) => onDrop(row - top - 1)}
      />
    </>
  );
}
