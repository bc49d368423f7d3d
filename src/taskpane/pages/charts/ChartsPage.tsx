import { lazy, Suspense, useCallback, useMemo } from "react";
import { isUnanswered } from "../../../reading/question";
import type { ReadTarget } from "../../../excel/read/read-target";
import { CHART_FILE_WORDS } from "../../../locale/chart-files";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import type { ChartsPageProps } from "../../chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { knownOfAnswers } from "../../state/answer-reading";
import { answerSheets } from "../../state/answer-sheet";
import { dataSheets, rememberedReadings } from "../../state/data-sheet";
import { useInserted } from "../../state/use-inserted";
import { useKept } from "../../state/use-kept";
import { ChartPanel } from "./ChartPanel";
import { DropArea } from "./DropArea";
import { EmptyState } from "./EmptyState";
import { FileSource } from "./FileSource";
import { SourcePicker } from "./SourcePicker";
import { TablePicker } from "./TablePicker";
import { useCells } from "./use-cells";
import { useFiles } from "./use-files";
import { useSampleLog } from "./use-sample-log";
import { useTableReading } from "./use-table-reading";

const Questions = lazy(async () => ({ default: (await import("./Questions")).Questions }));
const Understood = lazy(async () => ({ default: (await import("./Understood")).Understood }));
const JoinedFiles = lazy(async () => ({ default: (await import("./JoinedFiles")).JoinedFiles }));
const PutIntoWorkbook = lazy(async () => ({ default: (await import("./PutIntoWorkbook")).PutIntoWorkbook }));

/** Charts of what is selected: what was understood, what it shows, and a native chart that follows the cells. */
export default function ChartsPage({ requests, sheet, table }: ChartsPageProps) {
  const { lang, settings: kept } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const { cells, readable, target, reading: busy, choose } = useCells(requests, sheet, table);
  const [sampleFor, setSampleFor] = useKept<number | null>("charts.sampleFor", null);
  const isSample = sampleFor === requests;
  const [wanted, setWanted] = useKept("charts.chart", "");
  const sample = useSampleLog(isSample, lang, text.sampleIn);
  const source = isSample ? sample : cells;
  const { inserted } = useInserted();
  const sheets = useMemo(() => dataSheets(inserted ?? []), [inserted]);
  const remembered = useMemo(() => rememberedReadings(kept.charts?.readings ?? [], sheets), [kept.charts?.readings, sheets]);
  const files = useFiles(remembered);
  const knownOf = useMemo(() => knownOfAnswers(answerSheets(inserted ?? [])), [inserted]);
  const { reading, headerKey, corrections, correct, undo, reset, ...several } = useTableReading(source, files, remembered, knownOf);
  const read = (chosen: ReadTarget) => {
    setSampleFor(null);
    files.close();
    choose(chosen);
  };
  const isFile = files.state.kind !== "none";
  const keepSource = useCallback(() => {
    if (target.kind === "selection" && cells && !isFile) choose({ kind: "area", name: cells.source });
  }, [target.kind, cells, choose, isFile]);
  const openFiles = (chosen: readonly File[]): void => {
    setSampleFor(null);
    files.open(chosen);
  };
  const fileName =
    files.state.kind === "read"
      ? CHART_FILE_WORDS[lang].file(files.state.reading.source.source)
      : files.state.kind === "reading"
        ? CHART_FILE_WORDS[lang].file(files.state.progress.name)
        : undefined;
  const hasTable = reading !== null && reading.rows.length > 0 && reading.columns.length > 1;
  const isUndecided = reading?.questions.some(isUnanswered) ?? false;
  const put = hasTable && !isSample && !isUndecided && (
    <Suspense>
      <PutIntoWorkbook
        reading={reading}
        headerKey={headerKey}
        corrections={corrections}
        dateSystem={cells?.dateSystem ?? 1900}
        standing={sheets.filter(({ key }) => key === headerKey)}
      />
    </Suspense>
  );
  return (
    <DropArea onFiles={openFiles}>
      <div className={page.page} aria-busy={busy || files.state.kind === "reading"}>
        <h1 className={page.title}>{text.title}</h1>
        <SourcePicker
          readable={readable}
          target={target}
          other={fileName ?? (isSample ? text.sampleIn : undefined)}
          isSample={isSample}
          onChoose={read}
        />
        {several.tables.length > 1 && <TablePicker tables={several.tables} table={several.table} onChoose={several.chooseTable} />}
        <FileSource files={{ ...files, open: openFiles }} />
        {busy && !cells && !isSample && !isFile && (
          <p role="status" className={page.muted}>
            {text.reading}
          </p>
        )}
        {!busy && !hasTable && files.state.kind !== "reading" && (
          <EmptyState readable={readable} target={target} onChoose={read} onSample={() => setSampleFor(requests)} />
        )}
        {hasTable && (
          <>
            {files.state.kind === "read" && (
              <Suspense>
                <JoinedFiles read={files.state.read} onCorrect={correct} />
              </Suspense>
            )}
            {reading.questions.length > 0 && (
              <Suspense>
                <Questions reading={reading} onCorrect={correct} />
              </Suspense>
            )}
            <Suspense>
              <Understood reading={reading} state={{ corrections, correct, undo, reset }}>
                {!isFile && put}
              </Understood>
            </Suspense>
            {isFile && put}
            {!isUndecided && (
              <ChartPanel
                reading={reading}
                corrections={corrections}
                isSample={isSample && !isFile}
                keepSource={keepSource}
                wanted={wanted}
                onWanted={setWanted}
              />
            )}
          </>
        )}
      </div>
    </DropArea>
  );
}
