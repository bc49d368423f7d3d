import { useState } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Findings as Found, ShownFinding } from "../../../charts/findings";
import type { TableReading } from "../../../reading/table-reading";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { CellLink } from "./CellLink";
import { FINDINGS_WORDS } from "./findings-words";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  // A name may be as long as a cell holds.
  said: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 12, overflow: "hidden" },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ways: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly reading: TableReading;
  readonly found: Found;
  readonly onShow: (chart: string) => void;
}

/** What is worth saying of the table, most at stake first: each with its chart and its cells. What could not be told says why. */
export function Findings({ reading, found, onShow }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const styles = useStyles();
  const words = FINDINGS_WORDS[lang];
  if (found.findings.length + found.refusals.length === 0) return null;
  return (
    <section aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ul className={styles.list}>
        {found.findings.map((finding) => (
          <Told key={finding.text} reading={reading} finding={finding} onShow={onShow} />
        ))}
        {found.refusals.map(({ text }) => (
          <li key={text} className={page.muted}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ToldProps {
  readonly reading: TableReading;
  readonly finding: ShownFinding;
  readonly onShow: (chart: string) => void;
}

/** One finding, with the ways to its chart and its cells, and why it is said. */
function Told({ reading, finding: { text, why, chart, rows }, onShow }: ToldProps) {
  const { lang } = useServices();
  const page = usePageStyles();
  const styles = useStyles();
  const words = FINDINGS_WORDS[lang];
  const [open, setOpen] = useState(false);
  const { source } = reading;
  const first = rows[0] === undefined ? undefined : (reading.rows[rows[0]] ?? 0);
  const inFile = source.outside && first !== undefined && (source.lastRowsFrom === undefined || first < source.lastRowsFrom);
  return (
    <li className={styles.finding}>
      <span className={mergeClasses(page.text, styles.said)}>{text}</span>
      <span className={styles.ways}>
        <Link as="button" aria-label={words.showOf(text)} onClick={() => onShow(chart)}>
          {words.show}
        </Link>
        <Link as="button" aria-label={words.whyOf(text)} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.why}
        </Link>
        {first !== undefined && (
          <span>
            {inFile ? (
              words.rowsOfFile(rows.length, source.row + first + 1)
            ) : (
              <>
                {words.rows(rows.length)} <CellLink reading={reading} at={{ row: first, column: 0 }} />
              </>
            )}
          </span>
        )}
      </span>
      {open && <span className={page.muted}>{why}</span>}
    </li>
  );
}
