import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Findings as Found } from "../../../charts/findings";
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
        {found.findings.map(({ text, chart, rows }) => (
          <li key={text} className={styles.finding}>
            <span className={mergeClasses(page.text, styles.said)}>{text}</span>
            <span className={styles.ways}>
              <Link as="button" aria-label={words.showOf(text)} onClick={() => onShow(chart)}>
                {words.show}
              </Link>
              {rows[0] !== undefined && (
                <span>
                  {words.rows(rows.length)} <CellLink reading={reading} at={{ row: reading.rows[rows[0]] ?? 0, column: 0 }} />
                </span>
              )}
            </span>
          </li>
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
