import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../reading/table-reading";
import { READING_WORDS } from "../../../locale/reading-words";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { ColumnList } from "../charts/ColumnList";
import { SheetCorrections } from "../charts/SheetCorrections";
import type { CorrectionsState } from "../charts/use-corrections";
import { DATA_WORDS } from "./data-words";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** So many sentences; a file of many columns would say more than anybody reads. */
const LISTED = 12;

interface Props {
  readonly reading: TableReading;
  readonly state: CorrectionsState;
  readonly isOpen: boolean;
}

/** What a large file was understood as by its ends, folded; everything guessed can be changed. */
export function FileUnderstood({ reading, state, isOpen }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { corrections, correct, undo, reset } = state;
  const { notes } = READING_WORDS[lang];
  const said = [...new Set(reading.notes.filter(({ key }) => key !== "headerFound").map(({ key, detail }) => notes[key](detail)))];
  const left = reading.dropped.filter(({ reason }) => reason !== "blank").length;
  const isCorrected = Object.keys(corrections).length > 0;
  const columns = reading.columns.filter(({ type }) => type !== "empty").length;
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{words.looked(columns, reading.source.text?.encoding.toUpperCase() ?? "")}</summary>
      <div className={styles.inside}>
        <ul className={page.list}>
          {[...(left > 0 ? [words.left(left)] : []), ...said.slice(0, LISTED)].map((sentence) => (
            <li key={sentence} className={page.muted}>
              {sentence}
            </li>
          ))}
        </ul>
        {(isCorrected || undo) && (
          <div className={styles.buttons}>
            {undo && (
              <Button size="small" onClick={undo}>
                {words.undoLast}
              </Button>
            )}
            {isCorrected && (
              <Button size="small" onClick={reset}>
                {words.reset}
              </Button>
            )}
          </div>
        )}
        <SheetCorrections reading={reading} corrections={corrections} onCorrect={correct} />
        <ColumnList
          reading={reading}
          onRole={(column, role) => correct({ roles: { [column]: role } })}
          onUnit={(column, unit) => correct({ units: { [column]: unit } })}
        />
      </div>
    </details>
  );
}
