import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { factsOf } from "../../../analysis/table-facts";
import type { ChartSettings } from "../../../charts/define";
import { mostTellingFirst } from "../../../charts/findings";
import { offersOf } from "../../../charts/offers";
import { CHARTS } from "../../../charts/registry";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { PANE_WORDS } from "../../../locale/pane";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { ActionBar } from "../../components/ActionBar";
import { Loading } from "../../components/Loading";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AskedEconomics, ChartMemory } from "../../state/chart-memory";
import { useKept } from "../../state/use-kept";
import { useWorkbookMemory } from "../../state/use-workbook-memory";
import { ChartOptions } from "./ChartOptions";
import { ChartRow, rowIdOf } from "./ChartRow";
import { ChartView } from "./ChartView";
import { Findings } from "./Findings";
import { useScope } from "./scope/use-scope";
import { UnmetCharts } from "./UnmetCharts";
import { useChart } from "./use-chart";
import { useFindings } from "./use-findings";
import { useInsertChart, whyNotLinked } from "./use-insert-chart";
import { usePreviews } from "./use-previews";

const ReportPanel = lazy(async () => ({ default: (await import("./report/ReportPanel")).ReportPanel }));
const ScopeFields = lazy(async () => ({ default: (await import("./scope/ScopeFields")).ScopeFields }));

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

/** What is worth saying of a table, the charts that it can carry, one of them open, and what the others need. */
export function ChartPanel({ reading, corrections, isSample, keepSource, wanted, onWanted }: Props) {
  const { lang, settings: kept, changeSettings } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const state = useScope(reading);
  const [chosen, setChosen] = useKept<Omit<ChartSettings, "economics">>("charts.trend", { grain: null, measure: null, byChannel: true });
  const { memory, remember: keep } = useWorkbookMemory();
  const { readings = [], ...lately }: Partial<ChartMemory> = kept.charts ?? {};
  // What was asked of this workbook; of another one it is what was asked last.
  const asked = memory.economics ?? lately;
  const { margin, refund, fee } = asked;
  const { festivals } = memory;
  const { scope } = state;
  const settings = useMemo(
    (): ChartSettings => ({
      ...chosen,
      ...scope,
      own: { ...festivals, ...chosen.own },
      economics: { grossMargin: margin, refundRate: refund, feeRate: fee },
    }),
    [chosen, scope, festivals, margin, refund, fee],
  );
  const { busy, insert } = useInsertChart(keepSource);
  const [reporting, setReporting] = useKept("charts.report", false);
  const offers = useMemo(() => offersOf(CHARTS, reading, settings), [reading, settings]);
  const offered = useMemo(() => offers.flatMap(({ chart, unmet }) => (unmet === null ? [chart] : [])), [offers]);
  const found = useFindings(reading, settings);
  const previews = usePreviews(offered, reading, settings);
  const ordered = found ? mostTellingFirst(offers, found) : [];
  const shown = ordered.find(({ id }) => id === wanted) ?? ordered[0];
  const chart = useChart(shown);
  const facts = useMemo(() => factsOf(reading), [reading]);
  const notLinked = shown ? whyNotLinked(reading) : null;
  const remember = (economics: AskedEconomics): void => {
    keep({ economics });
    changeSettings({ charts: { readings, ...economics } });
  };
  const going = useRef(false);
  const showId = shown && rowIdOf(shown);
  useEffect(() => {
    if (!going.current || showId === undefined) return;
    going.current = false;
    document.getElementById(showId)?.focus();
  }, [showId, found]);
  const go = (id: string): void => {
    if (id === shown?.id) return document.getElementById(rowIdOf({ id }))?.focus();
    going.current = true;
    onWanted(id);
  };
  if (reporting && ordered.length > 0 && !isSample)
    return (
      <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
        <ReportPanel {...{ reading, settings, corrections, keepSource }} onBack={() => setReporting(false)} />
      </Suspense>
    );
  return (
    <>
      <Suspense>
        <ScopeFields reading={reading} state={state} />
      </Suspense>
      {found ? <Findings reading={reading} found={found} onShow={go} /> : <Loading label={PANE_WORDS[lang].loading} />}
      {ordered.length > 0 && (
        <Section title={text.charts}>
          <ul className={page.list}>
            {ordered.map((each) => (
              <ChartRow key={each.id} chart={each} preview={previews[each.id]} isOpen={each === shown} onOpen={() => onWanted(each.id)}>
                {!chart && <Loading label={PANE_WORDS[lang].loading} />}
                {chart && <ChartView chart={chart} reading={reading} settings={settings} />}
                {chart && (
                  <ChartOptions
                    options={chart.options(facts)}
                    reading={reading}
                    settings={settings}
                    asked={asked}
                    onAsked={remember}
                    own={chosen.own ?? {}}
                    festivals={festivals ?? {}}
                    onFestivals={(days) => keep({ festivals: days })}
                    onChange={(change) => setChosen({ ...chosen, ...change })}
                  />
                )}
              </ChartRow>
            ))}
          </ul>
        </Section>
      )}
      {found && <UnmetCharts offers={offers} />}
      {shown && notLinked && !isSample && <p className={page.muted}>{text.notLinked[notLinked]}</p>}
      {shown && !isSample && (
        <ActionBar>
          <Button appearance="primary" disabled={busy} onClick={() => void insert(shown, reading, settings, corrections)}>
            {busy ? text.inserting : text.insert}
          </Button>
          <Button onClick={() => setReporting(true)}>{text.report}</Button>
        </ActionBar>
      )}
    </>
  );
}
