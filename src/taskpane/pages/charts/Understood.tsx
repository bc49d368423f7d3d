import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { Corrections } from "../../../reading/recipe";
import type { Note } from "../../../reading/note";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { READING_WORDS } from "../../../locale/reading-words";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { CellLink } from "./CellLink";
import { DroppedRows } from "./DroppedRows";

// Folded at first: it loads while the chart is drawn.
const ColumnList = lazy(async () => ({ default: (await import("./ColumnList")).ColumnList }));
const SheetCorrections = lazy(async () => ({ default: (await import("./SheetCorrections")).SheetCorrections }));

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

interface Props {
  readonly reading: TableReading;
  readonly corrections: Corrections;
  readonly onCorrect: (change: Corrections) => void;
  readonly onUndo: (() => void) | undefined;
  readonly onReset: () => void;
  /** What can be done with the rows. */
  readonly children: ReactNode;
}

/** So many sentences; a sheet of many columns would say more than anybody reads. */
const LISTED = 20;

/** What was understood of the sheet, folded; open where something is missing. Everything guessed can be changed. */
export function Understood({ reading, corrections, onCorrect, onUndo, onReset, children }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const dropped = reading.dropped.filter(({ reason }) => reason !== "blank");
  const currencies = [...new Set(reading.columns.flatMap(({ currency }) => currency ?? []))];
  const notes = notesOf(reading, lang);
  const isCorrected = Object.keys(corrections).length > 0;
  return (
    <details open={reading.notes.some(({ key }) => key === "yearMissing")}>
      <summary className={styles.summary}>
        {text.understood(reading.rows.length, reading.columns.length)}
        {dropped.length > 0 && ` · ${text.dropped(dropped.length)}`}
      </summary>
      <div className={styles.inside}>
        {notes.length + currencies.length > 0 && (
          <ul className={page.list}>
            {currencies.map((code) => (
              <li key={code} className={page.muted}>
                {text.currency(code)}
              </li>
            ))}
            {notes.slice(0, LISTED).map(([sentence, { cell }]) => (
              <li key={sentence} className={page.muted}>
                {sentence} {cell && <CellLink reading={reading} at={cell} />}
              </li>
            ))}
            {notes.length > LISTED && <li className={page.muted}>+{notes.length - LISTED}</li>}
          </ul>
        )}
        {(isCorrected || onUndo) && (
          <div>
            <div className={styles.buttons}>
              {onUndo && (
                <Button size="small" onClick={onUndo}>
                  {text.undoLast}
                </Button>
              )}
              {isCorrected && (
                <Button size="small" onClick={onReset}>
                  {text.reset}
                </Button>
              )}
            </div>
            <p className={page.muted}>{text.remembered}</p>
          </div>
        )}
        <Suspense>
          <SheetCorrections reading={reading} corrections={corrections} onCorrect={onCorrect} />
          <ColumnList
            reading={reading}
            onRole={(column, role) => onCorrect({ roles: { [column]: role } })}
            onUnit={(column, unit) => onCorrect({ units: { [column]: unit } })}
          />
        </Suspense>
        <DroppedRows reading={reading} onKeep={(row) => onCorrect({ keepRows: [row] })} onDrop={(row) => onCorrect({ totalRows: [row] })} />
        {children}
      </div>
    </details>
  );
}

/** What is said of the sheet, each sentence once. */
function notesOf(reading: TableReading, lang: keyof typeof READING_WORDS): readonly (readonly [string, Note])[] {
  const { notes } = READING_WORDS[lang];
  const said = reading.notes.filter(({ key }) => key !== "headerFound").map((note) => [notes[note.key](note.detail), note] as const);
  return [...new Map(said).entries()];
}
