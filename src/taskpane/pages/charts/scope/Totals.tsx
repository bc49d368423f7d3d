import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../../analysis/periods";
import { compactNumber } from "../../../../charts/format/compact-number";
import { dateText } from "../../../../charts/format/date-text";
import { ratioText, signedPercent } from "../../../../charts/format/ratio";
import { scopeTotals } from "../../../../charts/scope-totals";
import { CHART_WORDS } from "../../../../charts/words";
import type { TableReading } from "../../../../reading/table-reading";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import { SCOPE_WORDS } from "./scope-words";
import type { Scope } from "./use-scope";

const useStyles = makeStyles({
  totals: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(72px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  change: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly reading: TableReading;
  readonly scope: Scope;
  readonly span: Period | null;
}

/** What the chosen rows come to, with the change against the period they are held against. */
export function Totals({ reading, scope, span }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = SCOPE_WORDS[lang];
  const { rows, totals, against } = useMemo(
    () => scopeTotals(reading, { ...scope, economics: {}, grain: null, measure: null, byChannel: false }),
    [reading, scope],
  );
  const range = against && text.range(dateText(against.start, lang), dateText(against.end, lang));
  const isPart = rows < reading.rows.length;
  if (!isPart && against === null) return null;
  return (
    <>
      <p role="status" className={page.muted}>
        {text.rows(rows, reading.rows.length)}
      </p>
      <dl className={styles.totals} aria-label={text.totals}>
        {totals.map(({ measure, value, change }) => (
          <div key={measure}>
            <dt className={styles.name}>{CHART_WORDS[lang].measures[measure]}</dt>
            <dd className={styles.value}>{measure === "roi" ? ratioText(value) : compactNumber(value, lang)}</dd>
            {change !== null && <dd className={styles.change}>{signedPercent(change)}</dd>}
          </div>
        ))}
      </dl>
      {range !== null && span !== null && (
        <p className={page.muted}>{totals.some(({ before }) => before !== null) ? text.against(range) : text.nothingBefore(range)}</p>
      )}
    </>
  );
}
