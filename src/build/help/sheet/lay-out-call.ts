import type { Lang } from "../../../core/lang";
import type { FunctionDefinition, Param, RawArgument, Unit } from "../../../functions/define";
import { invoke } from "../../../functions/invoke";
import { NAMESPACE } from "../../../functions/namespace";
import { areaAddress, cellAddress } from "../../../plan/area";
import { cellKey, type LaidCall, type LaidCell } from "./laid-call";
import { rowsOf, widthOf, type Rows } from "./rows";
import { uprightArguments } from "./upright-arguments";

/** What stands above or before the result. */
interface ResultWords {
  readonly result: string;
  readonly columnNames: readonly string[];
  readonly columnUnit: (column: number) => Unit;
}

interface Block {
  readonly row: number;
  readonly column: number;
}

/** Inputs and result stand side by side up to this many columns, else one below the other. */
const WIDEST = 7;

/**
 * Puts a call on a sheet. Where every input is a value or a row, they stand one below the other with their names before them;
 * otherwise side by side with their names above them. Keywords are typed into the formula.
 */
export function layOutCall(definition: FunctionDefinition, given: readonly RawArgument[], lang: Lang, words: ResultWords): LaidCall {
  const args = uprightArguments(definition, given, lang);
  const values = rowsOf(invoke(definition, args, lang));
  const isList = args.every((arg) => rowsOf(arg).length === 1);
  const cells = new Map<string, LaidCell>();
  const references: string[] = [];
  const inputs: string[] = [];
  let next = 0;
  definition.params.forEach((param, i) => {
    const arg = args[i] ?? null;
    if (arg === null) return;
    if (param.choices !== undefined) {
      references[i] = keyword(arg);
      return;
    }
    const rows = rowsOf(arg);
    const at: Block = isList ? { row: next, column: 1 } : { row: 1, column: next };
    placeInput(cells, at, param, rows, isList ? { row: next, column: 0 } : { row: 0, column: next }, lang);
    const address = areaAddress({ ...at, rows: rows.length, columns: widthOf(rows) }, "none");
    references[i] = address;
    inputs.push(address);
    next += isList ? 1 : widthOf(rows);
  });
  const at = placeResult(cells, isList, values, words);
  return {
    cells,
    ...sizeOf(cells),
    formula: `=${NAMESPACE}.${definition.id}(${Array.from(references, (reference) => reference ?? "")
      .join(", ")
      .replaceAll(", ,", ",,")})`,
    inputs,
    at: cellAddress(at.row, at.column),
    result: areaAddress({ ...at, rows: values.length, columns: widthOf(values) }, "none"),
    values,
  };
}

const keyword = (arg: RawArgument): string => (typeof arg === "string" ? `"${arg}"` : String(arg).toUpperCase());

function placeInput(cells: Map<string, LaidCell>, at: Block, param: Param, rows: Rows, name: Block, lang: Lang): void {
  cells.set(cellKey(name.row, name.column), { kind: "label", value: param.text[lang].label, unit: "text" });
  rows.forEach((row, r) =>
    row.forEach((value, c) => cells.set(cellKey(at.row + r, at.column + c), { kind: "input", value, unit: param.unit })),
  );
}

/** Below a list, beside columns where there is room, else below them; says where it begins. */
function placeResult(cells: Map<string, LaidCell>, isList: boolean, values: Rows, words: ResultWords): Block {
  const { height, width } = sizeOf(cells);
  const isSingle = values.length === 1 && widthOf(values) === 1;
  const isBeside = !isList && width + widthOf(values) <= WIDEST;
  const at: Block = isBeside ? { row: 1, column: width } : isList && isSingle ? { row: height, column: 1 } : { row: height + 2, column: 0 };
  if (isList && isSingle) cells.set(cellKey(at.row, 0), { kind: "label", value: words.result, unit: "text" });
  else
    (isSingle ? [words.result] : words.columnNames)
      .slice(0, widthOf(values))
      .forEach((name, c) => cells.set(cellKey(at.row - 1, at.column + c), { kind: "label", value: name, unit: "text" }));
  values.forEach((row, r) =>
    row.forEach((value, c) =>
      cells.set(cellKey(at.row + r, at.column + c), { kind: r === 0 && c === 0 ? "formula" : "result", value, unit: words.columnUnit(c) }),
    ),
  );
  return at;
}

const sizeOf = (cells: ReadonlyMap<string, LaidCell>): { readonly height: number; readonly width: number } => {
  const places = [...cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
  return { height: 1 + Math.max(...places.map(([row]) => row)), width: 1 + Math.max(...places.map(([, column]) => column)) };
};
