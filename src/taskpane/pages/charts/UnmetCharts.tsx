import { makeStyles, tokens } from "@fluentui/react-components";
import type { Offer } from "../../../charts/offers";
import { CHART_WORDS } from "../../../charts/words";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** The charts that the table cannot carry, folded, each with what it needs. */
export function UnmetCharts({ offers }: { readonly offers: readonly Offer[] }) {
  const { lang } = useServices();
  const page = usePageStyles();
  const styles = useStyles();
  const text = CHART_PAGE_WORDS[lang];
  const lacking = offers.flatMap(({ chart, unmet }) => (unmet === null ? [] : [{ chart, unmet }]));
  if (lacking.length === 0) return null;
  // Where no chart is left, what they need is what there is to read.
  return (
    <details open={lacking.length === offers.length}>
      <summary className={styles.summary}>{text.moreCharts(lacking.length)}</summary>
      <ul className={page.list}>
        {lacking.map(({ chart, unmet }) => (
          <li key={chart.id} className={page.muted}>
            {chart.text[lang].name}
            {CHART_WORDS[lang].symbols.colon}
            {text.whyNot[unmet]}
          </li>
        ))}
      </ul>
    </details>
  );
}
