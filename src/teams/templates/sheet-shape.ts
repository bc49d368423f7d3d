import type { CellStyle } from "../../design/cell-styles";
import { CELL_STYLES, type Look, type StyleRole } from "../../design/cell-styles";
import { PALETTE, type Color, type ColorRole } from "../../design/palette";
import type {
  ChartKind,
  ChartPlan,
  ChartSeriesPlan,
  CompareOperator,
  ConditionalPlan,
  NamePlan,
  PagePlan,
  PlanCell,
  TablePlan,
  ValidationPlan,
} from "../../plan/sheet-plan";
import { area, cell, decimal, dictionary, either, flag, integer, list, oneOf, record, text, type Read } from "./shape";
import { TEAM_LIMITS } from "./team-template";

const FORMULA = 8_192;
const CELL_TEXT = 32_767;
const ROLES = Object.keys(PALETTE) as ColorRole[];
const STYLES = Object.keys(CELL_STYLES) as StyleRole[];
const isText = (value: unknown): boolean => typeof value === "string";

const row = integer(0, TEAM_LIMITS.rows - 1);
const column = integer(0, TEAM_LIMITS.columns - 1);
const rowsCount = integer(1, TEAM_LIMITS.rows);
const columnsCount = integer(1, TEAM_LIMITS.columns);
const formula = text(FORMULA, 1);

const color: Read<Color> = either(
  (value) => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value),
  (value) => value as Color,
  oneOf(ROLES),
);

const look: Read<Look> = either<Look, CellStyle>(
  isText,
  oneOf(STYLES),
  record<object, Required<CellStyle>>(
    {},
    {
      fill: color,
      color,
      bold: flag,
      italic: flag,
      underline: flag,
      strike: flag,
      size: decimal(1, 409),
      align: oneOf(["left", "center", "right"]),
      verticalAlign: oneOf(["top", "center", "bottom"]),
      wrap: flag,
      indent: integer(0, 250),
      border: record<object, Required<NonNullable<CellStyle["border"]>>>(
        {},
        { top: color, bottom: color, left: color, right: color, inside: color },
      ),
    },
  ),
);

const content: Read<PlanCell> = (value, at) => {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return text(CELL_TEXT)(value, at);
  if (typeof value === "number") return decimal(-Number.MAX_VALUE, Number.MAX_VALUE)(value, at);
  return record<{ formula: string }>({ formula })(value, at);
};

const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterOrEqual",
  "lessOrEqual",
] as const satisfies readonly CompareOperator[];

const bound = either((value) => typeof value === "number", decimal(-1e300, 1e300), formula);
const words = record({ title: text(32), message: text(255) });

const rule: Read<ValidationPlan["rule"]> = (value, at) => {
  const { kind } = record({ kind: oneOf(["list", "listFrom", "whole", "decimal", "date", "custom"]) })(value, at);
  switch (kind) {
    case "list":
      return { kind, ...record({ values: list(text(255), 255) })(value, at) };
    case "listFrom":
      return { kind, ...record({ source: area })(value, at) };
    case "custom":
      return { kind, ...record({ formula })(value, at) };
    default:
      return {
        kind,
        ...record<{ operator: CompareOperator; first: number | string }, { second: number | string }>(
          { operator: oneOf(OPERATORS), first: bound },
          { second: bound },
        )(value, at),
      };
  }
};

const formatRule: Read<ConditionalPlan["rule"]> = (value, at) => {
  const { kind } = record({ kind: oneOf(["formula", "dataBar", "colorScale"]) })(value, at);
  switch (kind) {
    case "formula":
      return { kind, ...record({ formula, style: look })(value, at) };
    case "dataBar":
      return { kind, ...record({ color })(value, at) };
    case "colorScale":
      return { kind, ...record<{ low: Color; high: Color }, { mid: Color }>({ low: color, high: color }, { mid: color })(value, at) };
  }
};

const KINDS = [
  "column",
  "stackedColumn",
  "bar",
  "stackedBar",
  "line",
  "area",
  "doughnut",
  "scatter",
  "bubble",
] as const satisfies readonly ChartKind[];

const series = record<
  Pick<ChartSeriesPlan, "name" | "values" | "categories" | "color">,
  Required<Pick<ChartSeriesPlan, "sizes" | "kind" | "secondaryAxis" | "dashed" | "labels">>
>(
  { name: text(255), values: area, categories: area, color: (value, at) => String(color(value, at)) },
  { sizes: area, kind: oneOf(KINDS), secondaryAxis: flag, dashed: flag, labels: flag },
);

const chart = record<
  Pick<ChartPlan, "name" | "kind" | "title" | "series" | "at" | "legend">,
  Required<Omit<ChartPlan, "name" | "kind" | "title" | "series" | "at" | "legend">>
>(
  {
    name: text(255, 1),
    kind: oneOf(KINDS),
    title: text(255),
    series: list(series, 255),
    at: area,
    legend: oneOf(["none", "bottom", "right", "top"]),
  },
  {
    titleCell: cell,
    valueFormat: text(255),
    secondaryFormat: text(255),
    categoryFormat: text(255),
    valueTitle: text(255),
    categoryTitle: text(255),
  },
);

const span = record({ from: integer(0, TEAM_LIMITS.rows), to: integer(0, TEAM_LIMITS.rows) });

const page = record<
  Pick<PagePlan, "orientation" | "printArea" | "fitToWidth">,
  Required<Omit<PagePlan, "orientation" | "printArea" | "fitToWidth">>
>(
  { orientation: oneOf(["portrait", "landscape"]), printArea: area, fitToWidth: flag },
  { titleRows: span, titleColumns: span, scale: integer(10, 400), breaks: list(row, 1_000), footer: flag },
);

const table = record<
  Pick<TablePlan, "name" | "area" | "columns" | "banded">,
  Required<Omit<TablePlan, "name" | "area" | "columns" | "banded">>
>(
  { name: text(255, 1), area, columns: list(text(255, 1), TEAM_LIMITS.columns), banded: flag },
  { fixed: flag, key: text(60, 1), columnKeys: list(text(60, 1), TEAM_LIMITS.columns) },
);

const named = record<Pick<NamePlan, "name" | "area">, { comment: string; hidden: boolean }>(
  { name: text(255, 1), area },
  { comment: text(255), hidden: flag },
);

const name: Read<NamePlan> = (value, at) => {
  const { hidden, ...rest } = named(value, at);
  return { ...rest, ...(hidden && { hidden: true as const }) };
};

/** The sheet of a template as it stands in a file: areas as `B2:D9`, each look once and then by its number. */
export const sheetShape = record(
  {
    columns: list(record({ at: column, count: columnsCount, width: decimal(0, 255) }), TEAM_LIMITS.columns),
    rows: list(record({ at: row, count: rowsCount, height: decimal(0, 409.5) }), TEAM_LIMITS.rows),
    blocks: list(record({ at: cell, cells: list(list(content, TEAM_LIMITS.columns), TEAM_LIMITS.rows) }), TEAM_LIMITS.entries),
    looks: list(look, 1_000),
    styles: list(record({ area, look: integer(0, 999) }), TEAM_LIMITS.entries),
    formats: list(record({ area, format: text(255, 1) }), TEAM_LIMITS.entries),
    merges: list(area, TEAM_LIMITS.rules),
    tables: list(table, TEAM_LIMITS.tables),
    names: list(name, TEAM_LIMITS.rules),
    anchors: dictionary(area, TEAM_LIMITS.rules),
    validations: list(
      record({ area, rule, prompt: words, error: record({ title: text(32), message: text(225), stop: flag }) }),
      TEAM_LIMITS.rules,
    ),
    conditionals: list(
      record<Pick<ConditionalPlan, "area" | "rule">, { stopIfTrue: boolean }>({ area, rule: formatRule }, { stopIfTrue: flag }),
      TEAM_LIMITS.rules,
    ),
    notes: list(record({ at: cell, text: text(CELL_TEXT, 1) }), TEAM_LIMITS.rules),
    columnGroups: list(record({ at: column, count: columnsCount }), TEAM_LIMITS.columns),
    page,
    charts: list(chart, TEAM_LIMITS.charts),
    samples: list(area, TEAM_LIMITS.entries),
    home: cell,
  },
  {
    tabColor: color,
    freeze: record({ rows: integer(0, TEAM_LIMITS.rows), columns: integer(0, TEAM_LIMITS.columns) }),
  },
);
