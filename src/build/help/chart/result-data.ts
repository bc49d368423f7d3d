import type { CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import type { ResultPicture } from "../../../functions/picture";
import { columnUnit } from "../../../functions/column-unit";
import { resultColumns } from "../../../functions/result-columns";
import { HELP_WORDS } from "../help-words";
import { valueText } from "../value-text";
import type { BarsData, ChartData, HeatData, IntervalData, PlotData, Point, Series } from "./chart-data";
import { cellsOf, exampleArguments, numbersOf, resultOf } from "./example-values";

type Rows = readonly (readonly CellValue[])[];

/** What the function returns for an example, as a chart. */
export function resultData(definition: FunctionDefinition, picture: ResultPicture, lang: Lang): ChartData {
  const rows = resultOf(definition, picture, lang);
  switch (picture.kind) {
    case "bars":
    case "funnel":
      return barsData(definition, picture, rows, lang);
    case "heat":
      return heatData(definition, picture, rows, lang);
    case "interval":
      return intervalData(definition, picture, rows, lang);
    default:
      return plotData(definition, picture, rows, lang);
  }
}

const nameOf = (definition: FunctionDefinition, column: number, lang: Lang): string => {
  const names = definition.returns.columns ?? [];
  return names[Math.min(column, names.length - 1)]?.[lang] ?? "";
};

const numberIn = (rows: Rows, row: number, column: number): number => {
  const value = rows[row]?.[column];
  if (typeof value !== "number") throw new Error("A picture can draw only numbers");
  return value;
};

function barsData(definition: FunctionDefinition, picture: ResultPicture, rows: Rows, lang: Lang): BarsData {
  if (picture.each) return eachColumn(definition, picture, picture.each, rows, lang);
  const [first = 0, rate] = picture.columns ?? [];
  const unit = resultColumns(definition, exampleArguments(definition, picture), lang)[first]?.unit ?? columnUnit(definition.returns, first);
  const note = (i: number) =>
    rate === undefined ? {} : { note: valueText(rows[i]?.[rate] ?? null, columnUnit(definition.returns, rate), lang) };
  if (picture.names !== undefined)
    return {
      shape: "bars",
      unit,
      rows: picture.names.map((name, i) => ({
        name: name[lang],
        value: rows.length === 1 ? numberIn(rows, 0, first + i) : numberIn(rows, i, first),
        ...note(i),
      })),
    };
  const names = labelsOf(definition, picture, rows, lang);
  return {
    shape: "bars",
    unit,
    rows: rows.map((_, i) => ({ name: names[i] ?? "", value: numberIn(rows, i, first), ...note(i) })),
  };
}

/** Bars for each row, one below the other; a result of one row has no names but those of its columns. */
function eachColumn(
  definition: FunctionDefinition,
  picture: ResultPicture,
  each: NonNullable<ResultPicture["each"]>,
  rows: Rows,
  lang: Lang,
): BarsData {
  const names = picture.names?.map((name) => name[lang]) ?? labelsOf(definition, picture, rows, lang);
  return {
    shape: "bars",
    unit: columnUnit(definition.returns, each[0]?.column ?? 0),
    rows: rows.flatMap((_, row) =>
      each.map(({ column, name }) => ({
        name: rows.length === 1 ? name[lang] : `${names[row] ?? ""} · ${name[lang]}`,
        value: numberIn(rows, row, column),
      })),
    ),
  };
}

/** Names of the rows: a column, an argument, or their numbers. */
function labelsOf(definition: FunctionDefinition, picture: ResultPicture, rows: Rows, lang: Lang): string[] {
  const { labels } = picture;
  if (typeof labels === "number") return rows.map((row) => valueText(row[labels] ?? null, columnUnit(definition.returns, labels), lang));
  if (typeof labels === "string") return cellsOf(definition, picture, labels).map((cell) => valueText(cell, "number", lang));
  return rows.map((_, i) => String(i + 1));
}

function heatData(definition: FunctionDefinition, picture: ResultPicture, rows: Rows, lang: Lang): HeatData {
  const first = picture.columns?.[0] ?? 0;
  const names = labelsOf(definition, picture, rows, lang);
  const cells = rows.map((row) => row.slice(first).map((cell) => (typeof cell === "number" ? cell : undefined)));
  const largest = Math.max(...cells.flat().map((cell) => cell ?? 0));
  return {
    shape: "heat",
    unit: largest <= 1 ? "fraction" : "count",
    columns: (cells[0] ?? []).map((_, i) => String(i)),
    rows: cells.map((row, i) => ({ name: names[i] ?? "", cells: row })),
  };
}

function intervalData(definition: FunctionDefinition, picture: ResultPicture, rows: Rows, lang: Lang): IntervalData {
  const columns = picture.columns ?? [0, 1];
  const low = columns[0] ?? 0;
  const high = columns.at(-1) ?? 1;
  const middle = columns.length === 3 ? columns[1] : undefined;
  return {
    shape: "interval",
    axis: { label: nameOf(definition, middle ?? low, lang), unit: columnUnit(definition.returns, low) },
    low: numberIn(rows, 0, low),
    high: numberIn(rows, 0, high),
    ...(middle === undefined ? {} : { estimate: numberIn(rows, 0, middle) }),
  };
}

function plotData(definition: FunctionDefinition, picture: ResultPicture, rows: Rows, lang: Lang): PlotData {
  const columns = picture.columns ?? [0];
  const before = picture.beside === undefined ? [] : numbersOf(definition, picture, picture.beside);
  const besideParam = definition.params.find(({ name }) => name === picture.beside);
  const offset = picture.kind === "forecast" ? before.length : 0;
  // A result of one row runs along its columns.
  const across = rows.length === 1 && (rows[0]?.length ?? 0) > 1 && picture.columns === undefined;
  const points = (column: number) =>
    across ? (rows[0] ?? []).map((_, i) => numberIn(rows, 0, i)) : rows.map((_, i) => numberIn(rows, i, column));
  const at = typeof picture.labels === "number" ? rows.map((_, i) => numberIn(rows, i, picture.labels as number)) : undefined;
  const mark: Series["mark"] = picture.kind === "columns" || picture.kind === "steps" ? picture.kind : "line";
  // A forecast begins where the known values end.
  const first: Point[] = picture.kind === "forecast" ? [[offset, before.at(-1)]] : picture.start === undefined ? [] : [picture.start];
  const series: Series[] = columns.map((column) => ({
    label: nameOf(definition, column, lang),
    mark,
    points: [...first, ...points(column).map((y, i) => [at?.[i] ?? offset + i + 1, y] as const)],
  }));
  const beside: Series[] =
    before.length === 0
      ? []
      : [
          {
            label: besideParam?.text[lang].label ?? "",
            mark: picture.kind === "forecast" ? "line" : "dashed",
            points: before.map((y, i) => [i + 1, y]),
          },
        ];
  const x =
    typeof picture.labels === "number"
      ? { label: nameOf(definition, picture.labels, lang), unit: columnUnit(definition.returns, picture.labels) }
      : { label: HELP_WORDS[lang].period, unit: "count" as const };
  return {
    shape: "plot",
    x,
    y: { label: "", unit: columnUnit(definition.returns, columns[0] ?? 0) },
    series: picture.kind === "forecast" ? [...beside, ...series] : [...series, ...beside],
  };
}
