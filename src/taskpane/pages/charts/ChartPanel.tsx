import { Button, Field, Select } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { factsOf } from "../../../analysis/table-facts";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartSettings } from "../../../charts/define";
import { CHARTS } from "../../../charts/registry";
import { unmetNeed } from "../../../charts/unmet-need";
import { CHART_WORDS } from "../../../charts/words";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { PANE_WORDS } from "../../../locale/pane";
import { ActionBar } from "../../components/ActionBar";
import { Loading } from "../../components/Loading";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AskedEconomics, ChartMemory } from "../../state/chart-memory";
import { useKept } from "../../state/use-kept";
import { ChartOptions } from "./ChartOptions";
import { ChartView } from "./ChartView";
import { useChart } from "./use-chart";
import { useInsertChart, whyNotLinked } from "./use-insert-chart";

const Findings = lazy(() => import("./Findings"));

interface Props {
  readonly reading: TableReading;
  /** How its reading was corrected. */
  readonly corrections: Corrections;
  /** Made-up numbers are kept out of the workbook. */
  readonly isSample: boolean;
  /** What is charted stays what it is, whatever is selected from now on. */
  readonly keepSource: () => void;
  /** The chart that was chosen, as long as the table can carry it. */
  readonly wanted: string;
  readonly onWanted: (chart: string) => void;
}

export function ChartPanel({ reading, corrections, isSample, keepSource, wanted, onWanted }: Props) {
  const { lang, settings: kept, changeSettings } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const [trend, setTrend] = useKept<Omit<ChartSettings, "economics">>("charts.trend", { grain: null, measure: null, byChannel: true });
  const { readings = [], ...asked }: Partial<ChartMemory> = kept.charts ?? {};
  const { margin, refund, fee } = asked;
  const settings = useMemo(
    () => ({ ...trend, economics: { grossMargin: margin, refundRate: refund, feeRate: fee } }),
    [trend, margin, refund, fee],
  );
  const { busy, insert } = useInsertChart(keepSource);
  const offers = CHARTS.map((chart) => ({ chart, unmet: unmetNeed(reading, chart.needs) }));
  const good = offers.filter(({ unmet }) => unmet === null);
  const shown = (good.find(({ chart }) => chart.id === wanted) ?? good[0])?.chart;
  const chart = useChart(shown);
  const facts = useMemo(() => factsOf(reading), [reading]);
  const notLinked = shown ? whyNotLinked(reading) : null;
  const remember = (asked: AskedEconomics) => changeSettings({ charts: { readings, ...asked } });
  return (
    <>
      <Suspense>
        <Findings reading={reading} settings={settings} onShow={onWanted} />
      </Suspense>
      {shown && good.length > 1 && (
        <Field label={text.charts} hint={shown.text[lang].question}>
          <Select value={shown.id} onChange={(_, { value }) => onWanted(value)}>
            {good.map(({ chart }) => (
              <option key={chart.id} value={chart.id}>
                {chart.text[lang].name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown && !chart && <Loading label={PANE_WORDS[lang].loading} />}
      {chart && <ChartView chart={chart} reading={reading} settings={settings} />}
      {chart && (
        <ChartOptions
          options={chart.options(facts)}
          reading={reading}
          settings={settings}
          asked={asked}
          onAsked={remember}
          onChange={(change) => setTrend({ ...trend, ...change })}
        />
      )}
      {offers.length > good.length && (
        <ul className={page.list}>
          {offers.map(({ chart, unmet }) =>
            unmet === null ? null : (
              <li key={chart.id} className={page.muted}>
                {chart.text[lang].name}
                {CHART_WORDS[lang].symbols.colon}
                {text.whyNot[unmet]}
              </li>
            ),
          )}
        </ul>
      )}
      {shown && notLinked && !isSample && <p className={page.muted}>{text.notLinked[notLinked]}</p>}
      {shown && !isSample && (
        <ActionBar>
          <Button appearance="primary" disabled={busy} onClick={() => void insert(shown, reading, settings, corrections)}>
            {busy ? text.inserting : text.insert}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
