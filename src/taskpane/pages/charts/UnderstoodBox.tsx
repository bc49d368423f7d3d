import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { CorrectionsState } from "./use-corrections";

// Folded at first: it loads while what is asked is shown.
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
  readonly state: CorrectionsState;
  readonly isOpen: boolean;
  readonly summary: string;
  /** What was noticed, each a line of a list. */
  readonly said: readonly ReactNode[];
  readonly children?: ReactNode;
}

/** What was understood of a table, folded; everything guessed can be changed, step by step taken back, and is remembered. */
export function UnderstoodBox({ reading, state: { corrections, correct, undo, reset }, isOpen, summary, said, children }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const isCorrected = Object.keys(corrections).length > 0;
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>
        {said.length > 0 && (
          <ul className={page.list}>
            {said.map((line, at) => (
              <li key={at} className={page.muted}>
                {line}
              </li>
            ))}
          </ul>
        )}
        {(isCorrected || undo) && (
          <div>
            <div className={styles.buttons}>
              {undo && (
                <Button size="small" onClick={undo}>
                  {text.undoLast}
                </Button>
              )}
              {isCorrected && (
                <Button size="small" onClick={reset}>
                  {text.reset}
                </Button>
              )}
            </div>
            <p className={page.muted}>{text.remembered}</p>
          </div>
        )}
        <Suspense>
          <SheetCorrections reading={reading} corrections={corrections} onCorrect={correct} />
          <ColumnList
            reading={reading}
            onRole={({ at, level }, role) =>
              correct(level === undefined ? { roles: { [at ?? 0]: role } } : { levelRoles: { [level]: role } })
            }
            onUnit={(column, unit) => correct({ units: { [column]: unit } })}
          />
        </Suspense>
        {children}
      </div>
    </details>
  );
}
