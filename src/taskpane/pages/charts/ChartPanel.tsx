import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartId, ChartSettings } from "../../../charts/define";
import { CHARTS } from "../../../charts/registry";
import { CHART_WORDS } from "../../../locale/charts";
import { ActionBar } from "../../components/ActionBar";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AskedEconomics, ChartMemory } from "../../state/chart-memory";
import { useKept } from "../../state/use-kept";
import { ChartView } from "./ChartView";
import { EconomicsFields } from "./EconomicsFields";
import { TrendOptions } from "./TrendOptions";
import { useInsertChart, whyNotLinked } from "./use-insert-chart";

/** `isSample` keeps made-up numbers out of the workbook. */
export function ChartPanel({ reading, isSample }: { readonly reading: TableReading; readonly isSample: boolean }) {
  const { lang, settings: kept, changeSettings } = useServices();
  const page = usePageStyles();
  const text = CHART_WORDS[lang];
  const [wanted, setWanted] = useKept<ChartId>("charts.chart", CHARTS[0]?.id ?? "trend");
  const [trend, setTrend] = useKept<Omit<ChartSettings, "economics">>("charts.trend", { grain: null, measure: null, byChannel: true });
  const { readings = [], ...asked }: Partial<ChartMemory> = kept.charts ?? {};
  const { margin, refund, fee } = asked;
  const settings = useMemo(() => ({ ...trend, economics: { grossMargin: margin, refundRate: refund, feeRate: fee } }), [trend, margin, refund, fee]);
  const { busy, insert } = useInsertChart();
  const offers = CHARTS.map((chart) => ({ chart, sensible: chart.sensible(reading) }));
  const good = offers.filter(({ sensible }) => sensible.ok);
  const shown = (good.find(({ chart }) => chart.id === wanted) ?? good[0])?.chart;
  const notLinked = shown ? whyNotLinked(shown, reading, settings) : null;
  const remember = (asked: AskedEconomics) => changeSettings({ charts: { readings, ...asked } });
  return (
    <>
      {shown && good.length > 1 && (
        <Field label={text.page.charts} hint={text.questions[shown.id]}>
          <Select value={shown.id} onChange={(_, { value }) => setWanted(value as ChartId)}>
            {good.map(({ chart }) => <option key={chart.id} value={chart.id}>{text.charts[chart.id]}</option>)}
          </Select>
        </Field>
      )}
      {shown && <ChartView chart={shown} reading={reading} settings={settings} />}
      {shown?.id === "channel-performance" && <EconomicsFields reading={reading} settings={settings} asked={asked} onChange={remember} />}
      {shown?.id === "trend" && <TrendOptions reading={reading} settings={settings} onChange={(change) => setTrend({ ...trend, ...change })} />}
      {offers.length > good.length && (
        <ul className={page.list}>
          {offers.map(({ chart, sensible }) => (sensible.ok ? null : <li key={chart.id} className={page.muted}>{text.charts[chart.id]}{lang === "en" ? ": " : "："}{text.whyNot[sensible.why]}</li>))}
        </ul>
      )}
      {shown && notLinked && !isSample && <p className={page.muted}>{text.notLinked[notLinked]}</p>}
      {shown && !isSample && (
        <ActionBar>
          <Button appearance="primary" disabled={busy} onClick={() => void insert(shown, reading, settings)}>{busy ? text.page.inserting : text.page.insert}</Button>
        </ActionBar>
      )}
    </>
  );
}
