import { ownCurrency } from "../../design/currencies";
import { FIRST_SCREEN, LEAST_SCALE, PAPER, PX_PER_POINT, SIGHT, SUBSTITUTE_WIDTH } from "../../design/page-sizes";
import { charactersOf, pxOfCharacters } from "../../design/text-metrics";
import { checksSection } from "../sections/checks";
import { chartsSection } from "../sections/chart";
import { GUIDANCE_WIDTH } from "../sections/heading";
import { helperSection } from "../sections/helper";
import { kpisSection } from "../sections/kpis";
import { matrixSection } from "../sections/matrix";
import { notesSection } from "../sections/notes";
import type { LaidSection } from "../sections/section-kind";
import { tableSection } from "../sections/table";
import { textsSection } from "../sections/texts";
import { titleSection } from "../sections/title";
import { valuesSection } from "../sections/values";
import { GUTTER, startSheet, type SheetDraft } from "../sheet-draft";
import type { SheetPlan } from "../sheet-plan";
import type { Section, SheetStructure } from "../structure/structure";
import type { UnitSetting } from "../structure/unit";
import { columnWidths } from "./column-widths";
import { monthWidth } from "./month-labels";
import { pageBreaks, pageSetting, type PageSetting, type Piece } from "./page-breaks";
import { ROW_HEIGHT, type SheetSource } from "./planning";
import { startLaying } from "./sheet";

/** No column is narrower, in px. */
const LEAST_COLUMN = 62;
/** Cells of an axis of days: as many as still print beside the content, within these bounds. */
const BARS = { fewest: 12, most: 24 };
/** As many columns as stand side by side on the first screen. */
const [FEWEST, MOST] = [7, 12];

/** What a page takes across at the least scale, in px: without the workbook's font, in a Chinese workbook (digits of 8 px), in Calibri. */
const PAPER_WIDTHS = [SUBSTITUTE_WIDTH, 8 / 7, 1].map((wider) => (PAPER.landscape.width * PX_PER_POINT * 100) / LEAST_SCALE / wider);

/** Columns for a chart beside a table. */
const BESIDE = 3;

interface Measured {
  readonly count: number;
  readonly sections: readonly LaidSection[];
  readonly widths: readonly number[];
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The blocks measured on so many shared columns; columns beyond them belong to wide tables alone. */
function measure(source: SheetSource, setting: UnitSetting, count: number, limit: number): Measured {
  const sections = [titleSection, checksSection, kpisSection]
    .map((kind) => kind(null, source, setting, count))
    .concat(numbered(source.structure.page).map(({ section, place }) => sectionOf(section, place, source, setting, count)));
  const needs = sections.flatMap((section) => section.needs);
  const columns = Math.max(count, ...needs.map(({ column, span }) => column + span));
  const wide = needs.filter(({ column }) => column >= count).map((need) => ({ ...need, column: need.column - count }));
  const beyond = columnWidths(wide, columns - count, LEAST_COLUMN, 0);
  const own = needs.filter(({ column }) => column < count);
  const besides = total(beyond) + pxOfCharacters(GUTTER);
  const least = columnWidths(own, count, LEAST_COLUMN, 0);
  // Bars begin in sight, right of the widest table. Elsewhere room for longer lines is not worth a second page beside the first.
  const most = hasBars(source)
    ? SIGHT - 1 - pxOfCharacters(GUTTER) - besides
    : (PAPER_WIDTHS.find((paper) => total(least) + besides <= paper) ?? Infinity) - besides;
  const shared = columnWidths(own, count, LEAST_COLUMN, Math.min(limit, most));
  return { count, sections, widths: [...shared, ...beyond] };
}

const hasBars = ({ structure }: SheetSource): boolean =>
  structure.page.some((section) => section.kind === "table" && (section.gantt !== undefined || section.timeline !== undefined));

/** Columns of time beside the tables: as many as a timeline has, or as still print beside the content. */
function timeColumns({ structure, lang }: SheetSource, room: number): { readonly count: number; readonly px: number } {
  const timelines = structure.page.flatMap((section) => (section.kind === "table" && section.timeline ? [section.timeline] : []));
  const longest = timelines.sort((a, b) => b.count - a.count)[0];
  if (longest) return longest;
  const px = monthWidth(lang);
  return { count: Math.min(BARS.most, Math.max(BARS.fewest, Math.floor(room / px))), px };
}

const columnsOf = ({ tables }: SheetSource["structure"], table: string): number => Object.keys(tables[table]?.columns ?? {}).length;

/** The most columns, up to those of the widest table, that fit the first screen; a chart without room beside its table stands over it. */
function measured(source: SheetSource, setting: UnitSetting, limit: number): Measured {
  const tables = source.structure.page.flatMap((section) =>
    section.kind === "table"
      ? [{ columns: columnsOf(source.structure, section.table), beside: section.chart !== undefined && section.over !== true }]
      : [],
  );
  const widest = Math.max(...tables.map(({ columns, beside }) => columns + (beside ? BESIDE : 0)));
  const charted = Math.max(...tables.map(({ columns, beside }) => (beside ? columns : 0)), 0);
  for (let count = Math.min(MOST, Math.max(FEWEST, widest)); count > Math.max(FEWEST, charted + 1); count -= 1) {
    const found = measure(source, setting, count, limit);
    if (total(found.widths.slice(0, count)) <= limit) return found;
  }
  const last = measure(source, setting, Math.max(FEWEST, charted + 1), limit);
  if (charted === 0 || total(last.widths.slice(0, last.count)) <= limit) return last;
  return measured(chartsOver(source), setting, limit);
}

const chartsOver = (source: SheetSource): SheetSource => ({
  ...source,
  structure: {
    ...source.structure,
    page: source.structure.page.map((section) =>
      section.kind === "table" && section.chart !== undefined ? { ...section, over: true } : section,
    ),
  },
});

/**
 * A structure in one language as a sheet: every block measured, then the widths that all share, then the blocks from top to bottom,
 * then the pages. The same source gives the same plan.
 */
export function layOutSheet(source: SheetSource): SheetPlan {
  const { structure, lang } = source;
  const setting: UnitSetting = { lang, moneyUnit: source.moneyUnit, currency: source.currency ?? ownCurrency(lang) };
  const { count, sections, widths } = measured(source, setting, FIRST_SCREEN.width - pxOfCharacters(GUTTER));
  const bars = hasBars(source);
  const gutters = pxOfCharacters(GUTTER) * (bars ? 2 : 1);
  const widest = (PAPER.landscape.width * PX_PER_POINT * 100) / LEAST_SCALE;
  const time = bars ? timeColumns(source, widest - gutters - total(widths)) : { count: 0, px: 0 };
  const draft = startSheet({
    id: structure.id,
    version: structure.version,
    lang,
    sheetName: source.sheetName,
    widths: widths.map(charactersOf),
    shared: count,
    ...(bars && { zone: { count: time.count, width: charactersOf(time.px) } }),
    guidanceWidth: charactersOf(GUIDANCE_WIDTH),
    rowHeight: ROW_HEIGHT,
    orientation: "landscape",
  });
  const sheet = startLaying(source, setting, draft, widths);
  for (const section of sections) section.lay(sheet);
  nameForOverview(source, draft);
  sheet.finish();
  const printed = gutters + total(widths) + time.count * time.px;
  const [first, ...rest] = sheet.pieces;
  const head = first ? { row: 0, rows: first.row + first.rows } : { row: 0, rows: draft.nextRow };
  const page = pageSetting(printed * SUBSTITUTE_WIDTH, rowsHeight(draft.heightOf, head.rows));
  const { repeated, ...breaks } = pagesOf([head, ...rest], draft, page, logHeader(structure, draft));
  const { orientation, scale } = page;
  // What is wider than paper runs on to the right, and there each row needs its name: the first column after the gutter.
  const runsOn = (printed * SUBSTITUTE_WIDTH * scale) / 100 / PX_PER_POINT > PAPER[orientation].width;
  const titleColumns = runsOn ? { titleColumns: { from: 0, to: draft.content.at } } : {};
  if (repeated !== undefined) draft.repeatRows(repeated, repeated);
  draft.paper({ orientation, scale, fitToWidth: false, ...breaks, footer: true, ...titleColumns });
  return draft.finish();
}

/** The row with the headers of the log at the end of a sheet. */
function logHeader({ page, tables }: SheetStructure, { placeOf }: SheetDraft): number | undefined {
  const log = page.findLast((section) => section.kind === "table" && tables[section.table]?.log);
  return log?.kind === "table" ? placeOf(`tables.${log.table}`).row : undefined;
}

/** Where pages begin. At their heads stands the title, or the headers of a log that runs on over more pages than lie before it. */
function pagesOf(
  pieces: readonly Piece[],
  { heightOf }: SheetDraft,
  page: PageSetting,
  header: number | undefined,
): { readonly breaks: readonly number[]; readonly repeated?: number } {
  const titled = pageBreaks(pieces, heightOf, page, { below: 0, height: rowsHeight(heightOf, 2) });
  const after = titled.filter((row) => header !== undefined && row > header).length;
  if (header === undefined || after <= titled.length - after) return { breaks: titled };
  return { breaks: pageBreaks(pieces, heightOf, page, { below: header, height: heightOf(header) }), repeated: header };
}

/** Second names of cells, by which the overview of all plans finds them on any sheet. */
function nameForOverview({ structure }: SheetSource, { name, placeOf }: SheetDraft): void {
  for (const [second, value] of Object.entries(structure.overview ?? {})) if (second !== value) name(second, placeOf(`values.${value}`));
  if (structure.overview) name("plan_owner", placeOf("head.owner"));
  for (const [second, value] of Object.entries(structure.alsoNamed ?? {})) {
    name(second, placeOf(value === "owner" ? "head.owner" : `values.${value}`));
  }
}

const rowsHeight = (heightOf: (row: number) => number, rows: number): number =>
  total(Array.from({ length: rows }, (_, row) => heightOf(row)));

/** Blocks with a heading are numbered by the layout, in the order they stand in. */
function numbered(page: readonly Section[]): readonly { readonly section: Section; readonly place: number }[] {
  let place = 0;
  return page.map((section) => ({ section, place: section.kind === "notes" || section.kind === "helper" ? place : (place += 1) }));
}

function sectionOf(section: Section, place: number, source: SheetSource, setting: UnitSetting, count: number): LaidSection {
  switch (section.kind) {
    case "values":
      return valuesSection({ ...section, place }, source, setting, count);
    case "texts":
      return textsSection({ ...section, place }, source, setting, count);
    case "table":
      return tableSection({ ...section, place }, source, setting, count);
    case "matrix":
      return matrixSection({ ...section, place }, source, setting, count);
    case "charts":
      return chartsSection({ ...section, place }, source, setting, count);
    case "helper":
      return helperSection(section, source, setting, count);
    case "notes":
      return notesSection(section, source, setting, count);
  }
}
