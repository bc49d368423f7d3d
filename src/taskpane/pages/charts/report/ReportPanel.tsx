import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { factsOf } from "../../../../analysis/table-facts";
import type { ChartDefinition, ChartSettings } from "../../../../charts/define";
import { CHARTS } from "../../../../charts/registry";
import { CHART_PAGE_WORDS } from "../../../../locale/chart-page";
import { PANE_WORDS } from "../../../../locale/pane";
import type { Corrections } from "../../../../reading/recipe";
import type { TableReading } from "../../../../reading/table-reading";
import { chartsForReport, openCharts, reportDays } from "../../../../report/open-report";
import { planReport } from "../../../../report/plan-report";
import { ActionBar } from "../../../components/ActionBar";
import { DetailHeader } from "../../../components/DetailHeader";
import { Loading } from "../../../components/Loading";
import { Section } from "../../../components/Section";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import { useAction } from "../../../state/use-action";
import { CompareField } from "../scope/CompareField";
import { PeriodField } from "../scope/PeriodField";
import type { Scope } from "../scope/use-scope";
import { REPORT_PANEL_WORDS } from "./report-panel-words";

const useStyles = makeStyles({
  charts: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly reading: TableReading;
  /** As the charts are looked at; the report begins with their days and names. */
  readonly settings: ChartSettings;
  readonly corrections: Corrections;
  readonly keepSource: () => void;
  readonly onBack: () => void;
}

interface Choice {
  readonly offered: readonly ChartDefinition[];
  readonly usual: readonly ChartDefinition[];
}

/** Which days and which charts a report has, and the report itself at a click; as it opens, the usual ones are chosen. */
export function ReportPanel({ reading, settings: shown, corrections, keepSource, onBack }: Props) {
  const { port, lang, notify, notifyFailure } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = REPORT_PANEL_WORDS[lang];
  const { busy, run } = useAction();
  const [days, setDays] = useState<Scope>({});
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const { settings, usualDays } = useMemo(() => reportDays(reading, { ...shown, ...days }), [reading, shown, days]);
  const choice = useChoice(reading, settings);
  const { span } = useMemo(() => factsOf(reading), [reading]);
  const chosen = choice?.offered.filter(({ id }) => (ticked ? ticked.has(id) : choice.usual.some((one) => one.id === id))) ?? [];
  const tick = (id: string, on: boolean): void =>
    setTicked(new Set([...chosen.map((one) => one.id).filter((one) => one !== id), ...(on ? [id] : [])]));
  const make = async (): Promise<void> => {
    const charts = await openCharts(chosen);
    keepSource();
    const { sheetId, sheetName } = await port.insertPlan((taken) =>
      planReport({ reading, settings, usualDays, charts, known: CHARTS, lang, taken, corrections }),
    );
    const { goThere, undo } = CHART_PAGE_WORDS[lang];
    notify({
      intent: reading.source.outside ? "warning" : "success",
      title: text.made(sheetName, charts.length),
      body: reading.source.outside ? text.copied : text.linked,
      sheetId,
      actions: [
        { label: goThere, run: () => port.goTo(sheetId).catch(notifyFailure) },
        { label: undo, run: () => port.removeInserted(sheetId).catch(notifyFailure) },
      ],
    });
  };
  return (
    <>
      <DetailHeader title={text.title} back={text.back} onBack={onBack} />
      <p className={page.muted}>{text.intro}</p>
      {span && (
        <>
          <PeriodField span={span} scope={settings} onChange={(change) => setDays({ ...days, ...wholeSpan(change, span) })} />
          <CompareField compare={settings.compare} onChange={(compare) => setDays({ ...days, compare })} needed />
        </>
      )}
      {choice ? (
        <Section title={text.charts(chosen.length)}>
          <fieldset className={styles.charts} aria-label={text.charts(chosen.length)}>
            {choice.offered.map(({ id, text: own }) => (
              <Checkbox
                key={id}
                label={own[lang].name}
                checked={chosen.some((one) => one.id === id)}
                onChange={(_, { checked }) => tick(id, checked === true)}
              />
            ))}
          </fieldset>
          {chosen.length === 0 && <p className={page.muted}>{choice.offered.length === 0 ? text.noneOffered : text.none}</p>}
        </Section>
      ) : (
        <Loading label={PANE_WORDS[lang].loading} />
      )}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={busy !== undefined || chosen.length === 0} onClick={() => void run("report", make)}>
          {busy === undefined ? text.make : text.making}
        </Button>
      </ActionBar>
    </>
  );
}

/** All days are days that were chosen, too. */
const wholeSpan = (change: Scope, span: { readonly start: number; readonly end: number }): Scope =>
  "from" in change && change.from === undefined ? { ...change, from: span.start, to: span.end } : change;

/** What a report can show of these days. */
function useChoice(reading: TableReading, settings: ChartSettings): Choice | null {
  const { lang, notifyFailure } = useServices();
  const [choice, setChoice] = useState<{ readonly of: ChartSettings; readonly found: Choice } | null>(null);
  useEffect(() => {
    let current = true;
    chartsForReport(CHARTS, reading, settings, lang)
      .then((found) => current && setChoice({ of: settings, found }))
      .catch(notifyFailure);
    return () => {
      current = false;
    };
  }, [reading, settings, lang, notifyFailure]);
  return choice?.of === settings ? choice.found : null;
}
