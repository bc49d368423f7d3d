import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { dataTable, planDataSheet } from "../../charts/data-sheet";
import { offersOf } from "../../charts/offers";
import { CHARTS } from "../../charts/registry";
import { langOf, type Lang } from "../../core/lang";
import { isoDayOfSerial } from "../../core/cells/serial-date";
import type { FileWorkbook } from "../../files/file-workbook";
import { decode } from "../../files/xlsx/decode";
import { encode } from "../../files/xlsx/encode";
import { planToFile } from "../../files/xlsx/plan-to-file";
import { CHART_PAGE_WORDS } from "../../locale/chart-page";
import { excelRefusals } from "../../plan/excel-refusals";
import { layoutProblems } from "../../plan/layout-problems";
import type { SheetPlan } from "../../plan/sheet-plan";
import { readTable } from "../../reading/read-table";
import type { TableReading } from "../../reading/table-reading";
import { chartsForReport, openCharts, reportDays } from "../../report/open-report";
import { planReport } from "../../report/plan-report";
import { parseArguments } from "./arguments";
import { chartSettings } from "./charts/chart-settings";
import { dayIn } from "./plan-options";
import { cellsOfFile } from "./reading/cells-to-read";

const USAGE =
  "Name one file and where to write the report: report FILE --out report.xlsx [--charts trend,channel-ranking] [--from 2026-03-01 --to 2026-03-31]";

/** A workbook that a report can refer to, and the table that it is about. */
interface Source {
  readonly workbook: FileWorkbook;
  readonly reading: TableReading;
}

/** Writes the performance report of a table as a workbook: its source, and a sheet whose formulas follow it. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options, lists } = parseArguments(argv, ["sheet", "charts", "from", "to", "compare", "lang", "out", "today"], {
    lists: ["set", "filter"],
  });
  const [file] = words;
  const out = options.get("out");
  if (file === undefined || words.length > 1 || out === undefined) throw new Error(USAGE);
  const lang = langOf(options.get("lang"));
  const today = isoDayOfSerial(dayIn({ today: options.get("today") }));
  const { workbook, reading } = await sourceOf(file, options.get("sheet"), lang, today);
  const { settings, usualDays } = reportDays(reading, chartSettings(options, lists, reading));
  const { offered, usual } = await chartsForReport(CHARTS, reading, settings, lang);
  if (offered.length === 0) throw new Error(whyNone(reading, settings, lang));
  const chosen = options
    .get("charts")
    ?.split(",")
    .map((id) => id.trim());
  const charts = chosen === undefined ? usual : chosen.map((id) => offeredOne(id, reading, settings, lang));
  const taken = {
    sheets: workbook.sheets.map(({ name }) => name),
    tables: [...workbook.sheets.flatMap(({ tables }) => tables), ...workbook.names].map(({ name }) => name),
  };
  const plan = planReport({ reading, settings, usualDays, charts: await openCharts(charts), known: CHARTS, lang, taken });
  const refused = excelRefusals(
    plan,
    workbook.sheets.map(({ name, tables }) => ({ sheetName: name, tables: tables.map((table) => ({ ...table, banded: false })) })),
  );
  if (refused.length > 0) throw new Error(`Excel would refuse this workbook: ${refused.join("; ")}.`);
  const bytes = await encode(withSheet(workbook, plan));
  await writeFile(out, bytes);
  const problems = layoutProblems(plan);
  const written = {
    file: out,
    bytes: bytes.length,
    sheet: plan.sheetName,
    period:
      settings.from === undefined || settings.to === undefined
        ? null
        : { from: isoDayOfSerial(settings.from), to: isoDayOfSerial(settings.to) },
    charts: charts.map(({ id }) => id),
    offered: offered.map(({ id }) => id),
    ...(problems.length > 0 && { problems }),
  };
  process.stdout.write(`${JSON.stringify(written)}\n`);
  return 0;
}

/** A workbook stays what it is; of a text table the rows become a sheet of a new one. */
async function sourceOf(file: string, sheet: string | undefined, lang: Lang, today: string): Promise<Source> {
  const { cells, encoding } = await cellsOfFile(file, sheet, lang);
  if (encoding === null) return { workbook: (await decode(await readFile(file))).workbook, reading: readTable(cells) };
  const found = readTable(cells);
  const table = dataTable(found, lang, 1900);
  const origin = { lang, dateSystem: 1900, today, key: found.headerKey, corrections: {} } as const;
  const plan = planDataSheet(found, table, origin, { sheets: [], tables: [] });
  const [placed] = plan.tables;
  if (!placed) throw new Error(`“${basename(file)}” holds no table.`);
  const { row, column } = placed.area;
  const values = [table.headers, ...table.rows];
  const reading = readTable({
    sheet: plan.sheetName,
    source: placed.name,
    row,
    column,
    values,
    table: placed.name,
    hiddenRows: [],
    dateSystem: 1900,
    openBelow: true,
  });
  return { workbook: planToFile([plan]), reading };
}

function withSheet(workbook: FileWorkbook, plan: SheetPlan): FileWorkbook {
  const [sheet] = planToFile([plan]).sheets;
  return { ...workbook, sheets: [...workbook.sheets, ...(sheet ? [sheet] : [])], activeSheet: workbook.sheets.length };
}

const why = (reading: TableReading, settings: Parameters<typeof offersOf>[2], lang: Lang): readonly string[] =>
  offersOf(CHARTS, reading, settings).flatMap(({ chart, unmet }) =>
    unmet === null ? [] : [`${chart.id}: ${CHART_PAGE_WORDS[lang].whyNot[unmet]}`],
  );

const whyNone = (...asked: Parameters<typeof why>): string => `No chart says anything of this table. ${why(...asked).join(" ")}`;

function offeredOne(id: string, ...asked: Parameters<typeof why>) {
  const [reading, settings, lang] = asked;
  const found = CHARTS.find((chart) => chart.id === id);
  if (!found) throw new Error(`There is no chart “${id}”. Known: ${CHARTS.map((chart) => chart.id).join(", ")}.`);
  const unmet = offersOf([found], reading, settings)[0]?.unmet ?? null;
  if (unmet !== null) throw new Error(`${id}: ${CHART_PAGE_WORDS[lang].whyNot[unmet]}`);
  return found;
}
