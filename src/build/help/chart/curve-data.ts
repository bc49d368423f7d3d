import { PUNCTUATION } from "../../../core/punctuation";
import { isCellError, type CellValue } from "../../../core/cell";
import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../../functions/define";
import { invoke } from "../../../functions/invoke";
import type { CurvePicture, PictureArgument } from "../../../functions/picture";
import { findFunction } from "../../../functions/registry";
import { columnUnit } from "../../../functions/column-unit";
import { HELP_WORDS } from "../help-words";
import { valueText } from "../value-text";
import type { PlotData, Point, Series } from "./chart-data";
import { exampleArguments, numbersOf, resultOf } from "./example-values";

/** Points of a curve where its argument is not held to whole steps. */
const POINTS = 60;

/** The function's value along one of its arguments, asked of the function point by point. */
export function curveData(definition: FunctionDefinition, picture: CurvePicture, lang: Lang): PlotData {
  const drawn = picture.of === undefined ? definition : found(picture.of.id);
  const args =
    picture.of === undefined
      ? exampleArguments(definition, picture)
      : picture.of.args.map((arg) => fittedArgument(definition, picture, arg, lang));
  const at = indexOf(drawn, picture.along.argument);
  const along = drawn.params[at];
  const columns = picture.columns ?? [0];
  const xs = steps(picture);
  const value = (given: readonly RawArgument[], column: number, x: number) =>
    valueAt(drawn, withArgument(given, at, picture, x), column, lang);
  const step = picture.along.step ?? 0;
  const curve = (given: readonly RawArgument[], column: number): Point[] =>
    xs.map((x) => [x, picture.increase ? difference(value(given, column, x), value(given, column, x - step)) : value(given, column, x)]);
  const series: Series[] =
    picture.lines === undefined
      ? columns.map((column) => ({
          label: columns.length > 1 ? (drawn.returns.columns?.[column]?.[lang] ?? "") : "",
          mark: "line",
          points: curve(args, column),
        }))
      : picture.lines.values.map((value) => ({
          label: lineLabel(drawn, picture.lines?.argument ?? "", value, lang),
          mark: "line",
          points: curve(replacedAt(args, indexOf(drawn, picture.lines?.argument ?? ""), value), columns[0] ?? 0),
        }));
  return {
    shape: "plot",
    x: {
      label: picture.along.cells ? HELP_WORDS[lang].period : (along?.text[lang].label ?? ""),
      unit: picture.along.cells ? "count" : (along?.unit ?? "number"),
    },
    y: {
      label:
        picture.value?.[lang] ?? drawn.returns.columns?.[columns[0] ?? 0]?.[lang] ?? (picture.observed ? HELP_WORDS[lang].fittedCurve : ""),
      unit: columnUnit(drawn.returns, columns[0] ?? 0),
    },
    series: [...series, ...observedSeries(definition, picture, lang), ...lines(picture, lang)],
  };
}

const difference = (after: number | undefined, before: number | undefined): number | undefined =>
  after === undefined || before === undefined ? undefined : after - before;

const found = (id: string): FunctionDefinition => {
  const definition = findFunction(id);
  if (definition === undefined) throw new Error(`The picture draws ${id}, which is no function`);
  return definition;
};

const indexOf = (definition: FunctionDefinition, argument: string): number => {
  const at = definition.params.findIndex(({ name }) => name === argument);
  if (at === -1) throw new Error(`${definition.id} has no argument ${argument} to draw along`);
  return at;
};

const replacedAt = (args: readonly RawArgument[], at: number, value: RawArgument): RawArgument[] =>
  Array.from({ length: Math.max(args.length, at + 1) }, (_, i) => (i === at ? value : (args[i] ?? null)));

/** The arguments with the one along the axis at x; of a range the first x cells. */
const withArgument = (args: readonly RawArgument[], at: number, { along }: CurvePicture, x: number): RawArgument[] =>
  replacedAt(
    args,
    at,
    along.cells
      ? (args[at] as readonly (readonly CellValue[])[])
          .flat()
          .slice(0, x)
          .map((cell) => [cell])
      : x,
  );

const steps = ({ along: { from, to, step } }: CurvePicture): number[] => {
  const size = step ?? (to - from) / POINTS;
  return Array.from({ length: Math.round((to - from) / size) + 1 }, (_, i) => Number((from + i * size).toPrecision(12)));
};

function valueAt(definition: FunctionDefinition, args: readonly RawArgument[], column: number, lang: Lang): number | undefined {
  const result = invoke(definition, args, lang);
  const value = Array.isArray(result) ? result[0]?.[column] : result;
  if (typeof value === "number") return value;
  if (value === undefined || isCellError(value)) return undefined;
  throw new Error(`${definition.id} returns no number to draw`);
}

/** What another function needs of this one's result. */
function fittedArgument(definition: FunctionDefinition, picture: CurvePicture, arg: PictureArgument, lang: Lang): RawArgument {
  if (typeof arg !== "object" || arg === null || !("columns" in arg)) return arg as RawArgument;
  const [first, last] = arg.columns;
  const cells = (resultOf(definition, picture, lang)[0] ?? []).slice(first, last + 1);
  return cells.length === 1 ? (cells[0] ?? null) : [cells];
}

const lineLabel = (definition: FunctionDefinition, argument: string, value: RawArgument, lang: Lang): string => {
  const param = definition.params[indexOf(definition, argument)];
  const choice = param?.choices?.find((one) => one.value === value);
  return choice === undefined
    ? `${param?.text[lang].label ?? ""} ${valueText(value as CellValue, param?.unit ?? "number", lang)}`
    : `${choice.value}${PUNCTUATION[lang].colon}${choice.label[lang]}`;
};

function observedSeries(definition: FunctionDefinition, picture: CurvePicture, lang: Lang): Series[] {
  if (picture.observed === undefined) return [];
  const { x, y, share } = picture.observed;
  const ys = numbersOf(definition, picture, y);
  const xs = x === undefined ? ys.map((_, i) => picture.along.from + i) : numbersOf(definition, picture, x);
  const whole = share ? (ys[0] ?? 1) : 1;
  const label = definition.params[indexOf(definition, y)]?.text[lang].label ?? "";
  return [{ label, mark: "dots", points: ys.map((value, i) => [xs[i] ?? 0, value / whole]) }];
}

/** Straight lines to read the curve against. */
const lines = ({ along: { from, to }, level, diagonal }: CurvePicture, lang: Lang): Series[] => [
  ...(level === undefined
    ? []
    : [
        {
          label: level.label[lang],
          mark: "dashed" as const,
          points: [
            [from, level.value],
            [to, level.value],
          ] as Point[],
        },
      ]),
  ...(diagonal === undefined
    ? []
    : [
        {
          label: diagonal[lang],
          mark: "dashed" as const,
          points: [
            [from, from],
            [to, to],
          ] as Point[],
        },
      ]),
];
