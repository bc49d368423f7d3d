import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../reading/table-reading";
import { breakEvenOf } from "../../../charts/break-even";
import type { ChartSettings } from "../../../charts/define";
import { percentText } from "../../../charts/format/ratio";
import { SHEET_WORDS } from "../../../charts/sheet/words";
import { CHART_WORDS } from "../../../charts/words";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { ECONOMICS_NAMES, type EconomicsKey } from "../../../metrics/economics";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AskedEconomics } from "../../state/chart-memory";
import { PercentField } from "./PercentField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(96px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

interface Props {
  readonly reading: TableReading;
  readonly settings: ChartSettings;
  readonly asked: AskedEconomics;
  readonly onChange: (asked: AskedEconomics) => void;
}

const FIELDS = ["margin", "refund", "fee"] as const;

/** What the break-even line is made of: stated where the charted sheet itself says so, else asked once and remembered. */
export function EconomicsFields({ reading, settings, asked, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const { economics, cells, line } = breakEvenOf(reading, settings);
  const warning = line === null && typeof economics.grossMargin === "number" ? <p className={page.muted}>{text.noLine}</p> : null;
  if (cells.grossMargin) {
    const stated = (Object.keys(ECONOMICS_NAMES) as EconomicsKey[]).filter((key) => typeof economics[key] === "number");
    const rates = stated.map((key) => `${SHEET_WORDS[lang].economics[key]} ${percentText(economics[key] ?? null)}`);
    return (
      <>
        {rates.length > 0 && <p className={page.muted}>{text.economicsOwn(rates.join(CHART_WORDS[lang].symbols.list))}</p>}
        {warning}
      </>
    );
  }
  const change = (field: keyof AskedEconomics, rate: number | null) => {
    const { [field]: _, ...others } = asked;
    onChange(rate === null ? others : { ...others, [field]: rate });
  };
  return (
    <div>
      <div className={styles.fields}>
        {FIELDS.map((field) => (
          <PercentField key={field} label={text[field]} rate={asked[field] ?? null} onChange={(rate) => change(field, rate)} />
        ))}
      </div>
      <p className={page.muted}>{text.economicsHint}</p>
      {warning}
    </div>
  );
}
