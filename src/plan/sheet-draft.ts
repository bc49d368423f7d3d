import type { Lang } from "../core/lang";
import type { StyleRole } from "../design/cell-styles";
import type { Color } from "../design/palette";
import { anchorNames } from "./anchor-names";
import { cellAddress, cellArea } from "./area";
import { coalesceCells } from "./coalesce-cells";
import { sizeRuns, type SizeRun } from "./size-runs";
import type { Area, ChartPlan, ConditionalPlan, NamePlan, PagePlan, PlanCell, SheetPlan, TablePlan, ValidationPlan } from "./sheet-plan";

/** A cell that may depend on blocks placed further down: asked for only when the sheet is finished. */
export type DraftCell = PlanCell | (() => PlanCell);

export interface SheetSetup {
  readonly id: string;
  readonly version?: number;
  readonly lang: Lang;
  readonly sheetName: string;
  readonly tabColor?: Color;
  /** Widths of the content columns from B on; every block lines up on them. */
  readonly widths: readonly number[];
  /** How many of them headings, numbers and charts run over; all by default. Further ones belong to tables that are wide by nature. */
  readonly shared?: number;
  /** Equal columns right of the content for charts and bars. */
  readonly zone?: { readonly count: number; readonly width: number };
  readonly guidanceWidth: number;
  readonly rowHeight: number;
  readonly orientation: "portrait" | "landscape";
}

export interface SheetDraft {
  readonly lang: Lang;
  /** The columns the content, the zone and the guidance stand in. */
  readonly content: { readonly at: number; readonly count: number };
  readonly zone: { readonly at: number; readonly count: number };
  readonly guidance: number;
  /** Where the next block begins. Blocks move it on. */
  nextRow: number;
  readonly put: (row: number, column: number, cell: DraftCell) => void;
  readonly style: (area: Area, style: StyleRole) => void;
  readonly format: (area: Area, format: string) => void;
  /** Names a cell or an area and gives the name back, to be used in formulas. */
  readonly name: (name: string, area: Area, comment?: string) => string;
  readonly validate: (validation: ValidationPlan) => void;
  readonly conditional: (conditional: ConditionalPlan) => void;
  readonly table: (table: TablePlan) => void;
  readonly chart: (chart: ChartPlan) => void;
  readonly sample: (area: Area) => void;
  readonly merge: (area: Area) => void;
  readonly height: (at: number, count: number, height: number) => void;
  readonly note: (row: number, column: number, text: string) => void;
  /** Lines of guidance, one per row, beside the block that begins at the row. */
  readonly guide: (row: number, lines: readonly string[]) => void;
  readonly freeze: (rows: number, columns: number) => void;
  readonly repeatRows: (from: number, to: number) => void;
  readonly home: (row: number, column: number) => void;
  readonly widen: (at: number, count: number, width: number) => void;
  /** Remembers what stands where, by key. */
  readonly anchor: (key: string, area: Area) => void;
  /** Where something stands, by key. */
  readonly placeOf: (key: string) => Area;
  /** Takes the place of the page that would follow from the content. */
  readonly paper: (page: Omit<PagePlan, "printArea" | "titleRows">) => void;
  readonly heightOf: (row: number) => number;
  readonly finish: () => SheetPlan;
}

/** Of the narrow columns beside the content, in characters. */
export const GUTTER = 1;
const FIRST = 1;

/** An empty sheet to lay blocks on, from top to bottom. */
export function startSheet(setup: SheetSetup): SheetDraft {
  const cells = new Map<string, { row: number; column: number; cell: DraftCell }>();
  const columns = [{ at: 0, count: 1, width: GUTTER }, ...setup.widths.map((width, index) => ({ at: FIRST + index, count: 1, width }))];
  const content = { at: FIRST, count: setup.shared ?? setup.widths.length };
  const afterContent = FIRST + setup.widths.length;
  columns.push({ at: afterContent, count: 1, width: GUTTER });
  const zone = { at: afterContent + 1, count: setup.zone?.count ?? 0 };
  if (setup.zone) {
    columns.push({ at: zone.at, count: zone.count, width: setup.zone.width }, { at: zone.at + zone.count, count: 1, width: GUTTER });
  }
  const guidance = setup.zone ? zone.at + zone.count + 1 : afterContent + 1;
  columns.push({ at: guidance, count: 1, width: setup.guidanceWidth });

  const styles: SheetPlan["styles"][number][] = [];
  const formats: SheetPlan["formats"][number][] = [];
  const names: NamePlan[] = [];
  const validations: ValidationPlan[] = [];
  const conditionals: ConditionalPlan[] = [];
  const tables: TablePlan[] = [];
  const charts: ChartPlan[] = [];
  const samples: Area[] = [];
  const merges: Area[] = [];
  const heights: SizeRun[] = [];
  const notes: SheetPlan["notes"][number][] = [];
  const anchors: Record<string, Area> = {};
  let paper: Omit<PagePlan, "printArea" | "titleRows"> = { orientation: setup.orientation, fitToWidth: true };
  let freeze: SheetPlan["freeze"];
  let titleRows: PagePlan["titleRows"];
  let home = { row: 0, column: FIRST };

  const draft: SheetDraft = {
    lang: setup.lang,
    content,
    zone,
    guidance,
    nextRow: 0,
    put: (row, column, cell) => {
      const key = cellAddress(row, column);
      if (cells.has(key)) throw new Error(`Two blocks of "${setup.id}" write ${key}`);
      cells.set(key, { row, column, cell });
    },
    style: (area, style) => void styles.push({ area, style }),
    format: (area, format) => void formats.push({ area, format }),
    name: (name, area, comment) => {
      names.push(comment === undefined ? { name, area } : { name, area, comment });
      return name;
    },
    validate: (validation) => void validations.push(validation),
    conditional: (conditional) => void conditionals.push(conditional),
    table: (table) => void tables.push(table),
    chart: (chart) => void charts.push(chart),
    sample: (area) => void samples.push(area),
    merge: (area) => void merges.push(area),
    height: (at, count, height) => void heights.push({ at, count, size: height }),
    note: (row, column, text) => void notes.push({ row, column, text }),
    guide: (row, lines) =>
      lines.forEach((line, index) => {
        draft.put(row + index, guidance, line);
        draft.style(cellArea(row + index, guidance), "hint");
      }),
    freeze: (rows, count) => void (freeze = { rows, columns: count }),
    repeatRows: (from, to) => void (titleRows = { from, to }),
    home: (row, column) => void (home = { row, column }),
    widen: (at, count, width) => void columns.push({ at, count, width }),
    anchor: (key, area) => {
      if (anchors[key]) throw new Error(`Two blocks of "${setup.id}" are called ${key}`);
      anchors[key] = area;
    },
    placeOf: (key) => {
      const area = anchors[key];
      if (!area) throw new Error(`“${setup.id}” has no ${key} on its sheet`);
      return area;
    },
    paper: (page) => void (paper = page),
    heightOf: (row) => heights.findLast(({ at, count }) => row >= at && row < at + count)?.size ?? setup.rowHeight,
    finish: () => {
      const written = [...cells.values()].map(({ cell, ...at }) => ({ ...at, cell: typeof cell === "function" ? cell() : cell }));
      const blocks = coalesceCells(written);
      const lastColumn = setup.zone ? zone.at + zone.count - 1 : afterContent - 1;
      const rows = Math.max(draft.nextRow, ...charts.map(({ at }) => at.row + at.rows));
      const page: PagePlan = {
        ...paper,
        printArea: { row: 0, column: 0, rows, columns: lastColumn + 1 },
        ...(titleRows && { titleRows }),
      };
      return {
        id: setup.id,
        ...(setup.version !== undefined && { version: setup.version, anchors }),
        lang: setup.lang,
        sheetName: setup.sheetName,
        tabColor: setup.tabColor ?? "accent",
        columns: sizeRuns(columns.map(({ at, count, width }) => ({ at, count, size: width }))).map(({ at, count, size }) => ({
          at,
          count,
          width: size,
        })),
        rows: sizeRuns([{ at: 0, count: rows, size: setup.rowHeight }, ...heights]).map(({ at, count, size }) => ({
          at,
          count,
          height: size,
        })),
        blocks,
        styles,
        formats,
        merges,
        tables,
        names: [...names, ...anchorNames(anchors)],
        validations,
        conditionals,
        notes,
        ...(freeze && { freeze }),
        columnGroups: [{ at: guidance, count: 1 }],
        page,
        charts,
        samples,
        home,
      };
    },
  };
  return draft;
}
