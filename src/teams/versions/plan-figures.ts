import { cellArea, contains } from "../../plan/area";
import type { Area, PlanCell, SheetPlan, TablePlan } from "../../plan/sheet-plan";
import { placesOf, type Cell, type Places } from "../../plan/standing/places";
import type { SheetState } from "../../plan/standing/sheet-state";

/** A single figure of a plan, entered or worked out, and where it stands now. */
export interface PlanFigure {
  readonly key: string;
  readonly label: string;
  readonly isInput: boolean;
  readonly format?: string;
  readonly cell: Cell;
}

/** The entered columns of a table of a plan, and where its rows stand now. */
export interface PlanRows {
  readonly key: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly format?: string; readonly column: number }[];
  /** Of the first row of entries. */
  readonly row: number;
  readonly rows: number;
}

export interface PlanFigures {
  readonly values: readonly PlanFigure[];
  readonly tables: readonly PlanRows[];
}

/** What people enter on a plan's sheet and what it comes to, in the order in which it is read, wherever it stands now. */
export function figuresOf(plan: SheetPlan, state: SheetState): PlanFigures {
  const places = placesOf(plan, state);
  const inputs = inputAreas(plan);
  const isInput = ({ row, column }: Cell): boolean => {
    const content = contentOf(plan, row, column);
    return typeof content !== "object" || content === null || inputs.some((area) => contains(area, cellArea(row, column)));
  };
  return { values: valuesOf(plan, places, isInput), tables: plan.tables.flatMap((table) => rowsOf(plan, table, places, isInput) ?? []) };
}

const inputAreas = ({ samples, linked = [], validations }: SheetPlan): readonly Area[] => [
  ...samples,
  ...linked.map(({ row, column }) => cellArea(row, column)),
  ...validations.map(({ area }) => area),
];

function valuesOf(plan: SheetPlan, places: Places, isInput: (cell: Cell) => boolean): readonly PlanFigure[] {
  const anchors = plan.anchors ?? {};
  // Of the head and of the numbers of the first screen, what they are stands above them.
  const under = Object.entries(anchors).flatMap(([key, area]) => (/^(?:head|kpis)\./.test(key) ? [area] : []));
  return Object.entries(anchors)
    .flatMap(([key, planned]) => {
      const now = /^(?:values|totals)\./.test(key) ? places.anchor(key) : undefined;
      if (!now) return [];
      const isUnder = under.some(({ row, column }) => row === planned.row && column === planned.column);
      const label = totalLabel(plan, key) ?? textAt(plan, planned.row - (isUnder ? 1 : 0), planned.column - (isUnder ? 0 : 1));
      return [{ key, label: label || key, isInput: isInput(planned), ...formatAt(plan, planned), cell: now, planned }];
    })
    .sort((a, b) => a.planned.row - b.planned.row || a.planned.column - b.planned.column)
    .map(({ planned: _planned, ...figure }) => figure);
}

/** A total is called by the heading its table stands under and by its column: several tables have a column of that name. */
function totalLabel(plan: SheetPlan, key: string): string | undefined {
  const [kind, table, column] = key.split(".");
  const of = kind === "totals" ? plan.tables.find((one) => one.key === table) : undefined;
  const header = of?.columns[of.columnKeys?.indexOf(column ?? "") ?? -1];
  if (!of || header === undefined) return undefined;
  const above = Object.entries(plan.anchors ?? {})
    .filter(([name, area]) => name.startsWith("sections.") && area.row < of.area.row)
    .sort(([, a], [, b]) => b.row - a.row)[0]?.[1];
  // Headings are numbered by the layout: "3  Channels", "三、渠道".
  const heading = above ? textAt(plan, above.row, above.column).replace(/^(?:\d+\s+|[一二三四五六七八九十]+、)/, "") : "";
  return heading === "" ? header : `${heading} · ${header}`;
}

function rowsOf(plan: SheetPlan, table: TablePlan, places: Places, isInput: (cell: Cell) => boolean): PlanRows | undefined {
  const { key, columnKeys = [], columns, area } = table;
  const place = key === undefined ? undefined : places.tables.get(key);
  if (key === undefined || !place) return undefined;
  const first = area.row + 1;
  const entered = columns.flatMap((header, index) => {
    const [column, across] = [columnKeys[index], place.columns[index]];
    const planned = { row: first, column: area.column + index };
    if (column === undefined || across === undefined || !isInput(planned)) return [];
    const now = place.now.columns[across] ?? header;
    return [{ key: column, header: now, ...formatAt(plan, planned), column: place.now.area.column + across }];
  });
  if (entered.length === 0) return undefined;
  return { key, columns: entered, row: place.now.area.row + 1, rows: place.now.area.rows - 1 };
}

function contentOf({ blocks }: SheetPlan, row: number, column: number): PlanCell | undefined {
  for (const block of blocks) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (content !== undefined && content !== null) return content;
  }
  return null;
}

function textAt(plan: SheetPlan, row: number, column: number): string {
  const content = contentOf(plan, row, column);
  return typeof content === "string" ? content.trim() : "";
}

function formatAt({ formats }: SheetPlan, { row, column }: Cell): { readonly format?: string } {
  const format = formats.filter(({ area }) => contains(area, cellArea(row, column))).at(-1)?.format;
  return format === undefined ? {} : { format };
}
