import { ERROR_CODES, type CellValue, type ErrorCode } from "../../../core/cell";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { serialOfIsoTime } from "./iso-time";
import { parseArea } from "../area-ref";
import type { FileCell, FileRow, FileStyle } from "../../file-workbook";
import { fromFileFormula } from "../formula/from-file-formula";
import { joinRuns } from "../join-runs";
import { unescapeXml } from "../package/xml";
import { fileText, unescapeText, type FileText } from "./shared-texts";

const CELL =
  /<(?:[\w-]+:)?(row|c)\b((?:"[^"]*"|'[^']*'|[^"'>])*?)(?:\/>|>)|<(?:[\w-]+:)?(f|v|is)\b((?:"[^"]*"|'[^']*'|[^"'>])*?)(?:\/>|>([\s\S]*?)<\/(?:[\w-]+:)?\3\s*>)/g;
const ATTRIBUTE = /(?:^|\s)([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type Attributes = Readonly<Record<string, string>>;

function attributesOf(source: string): Attributes {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) found[name] = double ?? single ?? "";
  return found;
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const errorCode = (text: string): ErrorCode => ERROR_CODES.find((code) => code === text.toUpperCase()) ?? "#VALUE!";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** What cells of a sheet refer to elsewhere in the file. */
export interface SheetContext {
  readonly texts: readonly FileText[];
  /** By the number of a cell's look. */
  readonly style: (index: number) => FileStyle | undefined;
  /** Where rows that are not named are hidden: the height of those that are. */
  readonly shownHeight?: number;
  /** Whether cells with this metadata hold a dynamic array. */
  readonly isDynamic: (metadata: number) => boolean;
}

export interface SheetData {
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileRow[];
}

interface Open {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  formula?: { readonly attributes: Attributes; readonly text: string };
  value?: string;
  inline?: FileText;
}

/** The rows and cells of a worksheet part. Nothing is laid out, so that a cell in the last corner costs no more than one in the first. */
export function sheetData(xml: string, context: SheetContext): SheetData {
  const cells: FileCell[] = [];
  const rows: FileRow[] = [];
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let [row, column] = [-1, -1];
  let isOutside = false;
  let open: Open | undefined;
  const close = (): void => {
    const made = open && cellOf(open, context, shared);
    if (!made) return;
    const { value, formula, style } = made;
    if (value !== null || formula !== undefined || style) cells.push(made);
  };
  for (const [, element, attributes = "", inner, innerAttributes = "", content] of xml.matchAll(CELL)) {
    if (element === "row") {
      close();
      open = undefined;
      const found = attributesOf(attributes);
      row = found["r"] === undefined ? row + 1 : Number(found["r"]) - 1;
      column = -1;
      const own = rowOf(found, row, context);
      if (own) rows.push(own);
    } else if (element === "c") {
      close();
      const found = attributesOf(attributes);
      const at = found["r"] === undefined ? undefined : parseArea(found["r"]);
      row = at?.row ?? row;
      column = at?.column ?? column + 1;
      isOutside ||= row < 0 || row > LAST_ROW || column > LAST_COLUMN || (found["r"] !== undefined && !at);
      open = { row, column, attributes: found };
    } else if (open) {
      if (inner === "f") open.formula = { attributes: attributesOf(innerAttributes), text: unescapeText(unescapeXml(content ?? "")) };
      else if (inner === "v") open.value = unescapeXml(content ?? "");
      else open.inline = fileText(content ?? "");
    }
  }
  close();
  if (isOutside) throw new RangeError("A worksheet names cells beyond its edges");
  return { cells, rows: joinRuns(rows) };
}

/** A row that is no usual one. */
function rowOf(attributes: Attributes, at: number, { style, shownHeight }: SheetContext): FileRow | undefined {
  const { ht, hidden, outlineLevel, collapsed, customFormat, s } = attributes;
  const look = isOn(customFormat) ? style(Number(s ?? 0)) : undefined;
  const found = {
    ...(ht !== undefined && { height: Number(ht), ...(!isOn(attributes["customHeight"]) && { fitted: true as const }) }),
    ...(ht === undefined && !isOn(hidden) && shownHeight !== undefined && { height: shownHeight }),
    ...(isOn(hidden) && { hidden: true }),
    ...(Number(outlineLevel ?? 0) > 0 && { outline: Number(outlineLevel) }),
    ...(isOn(collapsed) && { collapsed: true as const }),
    ...(look && { style: look }),
  };
  return Object.keys(found).length > 0 ? { at, count: 1, ...found } : undefined;
}

type Shared = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

function cellOf(open: Open, context: SheetContext, shared: Shared): FileCell {
  const { row, column, attributes } = open;
  const text = attributes["t"] === "s" ? context.texts[Number(open.value ?? -1)] : open.inline;
  const formula = formulaOf(open, shared);
  const array = arrayOf(open, context);
  const style = context.style(Number(attributes["s"] ?? 0));
  const value = valueOf(attributes["t"] ?? "n", open.value, text, formula !== undefined);
  const runs = formula === undefined ? text?.runs : undefined;
  return {
    ...{ row, column, value },
    ...(formula !== undefined && { formula }),
    ...(array && { array }),
    ...(style && { style }),
    ...(runs !== undefined && { runs }),
  };
}

function valueOf(type: string, written: string | undefined, text: FileText | undefined, calculated: boolean): CellValue {
  switch (type) {
    case "s":
    case "inlineStr":
      return text?.text ?? null;
    case "str":
      return written === undefined || (written === "" && !calculated) ? null : unescapeText(written);
    case "b":
      return written === undefined || written === "" ? null : isOn(written.trim());
    case "e":
      return written === undefined || written === "" ? null : { error: errorCode(written.trim()) };
    case "d":
      return written === undefined ? null : (serialOfIsoTime(written) ?? written);
    default: {
      const number = written === undefined || written.trim() === "" ? Number.NaN : Number(written);
      return Number.isFinite(number) ? number : null;
    }
  }
}

/** Shared formulas are written out. */
function formulaOf({ row, column, formula }: Open, shared: Shared): string | undefined {
  if (!formula || formula.attributes["t"] === "dataTable") return undefined;
  const { attributes, text } = formula;
  const number = attributes["t"] === "shared" ? attributes["si"] : undefined;
  if (text !== "") {
    if (number !== undefined && !shared.has(number)) shared.set(number, { formula: text, row, column });
    return fromFileFormula(text);
  }
  const first = number === undefined ? undefined : shared.get(number);
  return first && fromFileFormula(shiftFormula(first.formula, row - first.row, column - first.column));
}

function arrayOf({ row, column, attributes, formula }: Open, { isDynamic }: SheetContext): FileCell["array"] {
  if (formula?.attributes["t"] !== "array") return undefined;
  const area = parseArea(formula.attributes["ref"] ?? "") ?? { row, column, rows: 1, columns: 1 };
  return { area, dynamic: isDynamic(Number(attributes["cm"] ?? 0)) };
}
