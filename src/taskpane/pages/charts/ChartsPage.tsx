import { useCallback, useMemo } from "react";
import type { ReadTarget } from "../../../excel/workbook-port";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import type { ChartsPageProps } from "../../chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useKept } from "../../state/use-kept";
import { ChartPanel } from "./ChartPanel";
import { EmptyState } from "./EmptyState";
import { sampleLog } from "./sample-log";
import { SourcePicker } from "./SourcePicker";
import { Understood } from "./Understood";
import { useCells } from "./use-cells";
import { useTableReading } from "./use-table-reading";

/** Charts of what is selected: what was understood, what it shows, and a native chart that follows the cells. */
export default function ChartsPage({ requests, sheet }: ChartsPageProps) {
  const { lang } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const { cells, readable, target, reading: busy, choose } = useCells(requests, sheet);
  const [sampleFor, setSampleFor] = useKept<number | null>("charts.sampleFor", null);
  const isSample = sampleFor === requests;
  const source = useMemo(() => (isSample ? sampleLog(lang, text.sampleIn) : cells), [isSample, cells, lang, text.sampleIn]);
  const { reading, hints, correct, reset } = useTableReading(source);
  const read = (chosen: ReadTarget) => {
    setSampleFor(null);
    choose(chosen);
  };
  const keepSource = useCallback(() => {
    if (target.kind === "selection" && cells) choose({ kind: "area", name: cells.source });
  }, [target.kind, cells, choose]);
  const hasTable = reading !== null && reading.rows.length > 0 && reading.columns.length > 1;
  return (
    <div className={page.page} aria-busy={busy}>
      <h1 className={page.title}>{text.title}</h1>
      <SourcePicker readable={readable} target={target} isSample={isSample} onChoose={read} />
      {busy && !cells && !isSample && (
        <p role="status" className={page.muted}>
          {text.reading}
        </p>
      )}
      {!busy && !hasTable && <EmptyState readable={readable} target={target} onChoose={read} onSample={() => setSampleFor(requests)} />}
      {hasTable && (
        <>
          <Understood reading={reading} hints={hints} onCorrect={correct} onReset={reset} />
          <ChartPanel reading={reading} corrections={hints} isSample={isSample} keepSource={keepSource} />
        </>
      )}
    </div>
  );
}
