import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { FormulaFault, FormulaRefusalKey } from "../../../core/cells/formula/formula-fault";
import type { FormulaItem } from "../../../core/cells/formula/formula-item";
import type { FormulaToken } from "../../../core/cells/formula/formula-token";
import { isFault, parseFormula, type ParsedFormula } from "../../../core/cells/formula/parse-formula";
import { readSheets } from "../../../core/cells/formula/read-reference";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";
import type { FormulaScope } from "./scope";
import { workbookScope } from "./workbook-scope";

/** Why a formula is refused. */
export interface FormulaRefusal {
  readonly key: FormulaRefusalKey;
  /** Where in the text the piece at fault begins, from zero, and where it ends. */
  readonly at: number;
  readonly end: number;
  /** What is at fault: a piece of the text, or the name that is not there; empty at the end of the text. */
  readonly piece: string;
  /** How many arguments a function takes and how many it was given. */
  readonly args?: { readonly least: number; readonly most: number; readonly given: number };
}

type Counts = (name: string) => readonly [least: number, most: number] | undefined;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Answers why Excel would not take a text as a formula of this workbook, in a cell where one is given, and nothing where it would. */
export function formulaRefusals(
  injector: Injector,
  unitId: string,
  sheetId: string,
): (formula: string, place?: Place) => FormulaRefusal | undefined {
  let scope: FormulaScope | undefined;
  const functions = injector.get(IFunctionService);
  const counts: Counts = (name) => {
    if (name === "LAMBDA") return [1, MOST_PARAMETERS + 1];
    // Ours say themselves what is missing, in a sentence of their own.
    const executor = name === "LET" || name.startsWith("OPS.") ? null : functions.getExecutor(name);
    return executor && executor.minParams >= 0 && executor.maxParams >= 0 ? [executor.minParams, executor.maxParams] : undefined;
  };
  return (formula, place) => {
    const parsed = parseFormula(formula);
    if (isFault(parsed)) return faulty(formula, parsed);
    // Most writes hold no formula, and a workbook of many names and tables takes a while to look through.
    scope ??= workbookScope(injector, unitId).of(sheetId);
    return unknown(formula, parsed, scope, place) ?? miscounted(formula, parsed, counts);
  };
}

/** The pieces of a formula, counted from its beginning with the "=". */
function piecesOf(formula: string): readonly FormulaToken[] {
  const skipped = formula.startsWith("=") ? 1 : 0;
  return tokenizeFormula(formula.slice(skipped)).map((token) => ({ ...token, start: token.start + skipped }));
}

const refusedAt = (key: FormulaRefusalKey, token: FormulaToken | undefined, piece = token?.text ?? "") => ({
  key,
  at: token?.start ?? 0,
  end: token ? token.start + token.text.length : 0,
  piece,
});

function faulty(formula: string, { key, at }: FormulaFault): FormulaRefusal {
  const token = key === "too-long" ? undefined : piecesOf(formula).find(({ start, text }) => at >= start && at < start + text.length);
  return token ? refusedAt(key, token) : { key, at, end: formula.length, piece: "" };
}

/** Source: Microsoft Support, "LAMBDA function". */
const MOST_PARAMETERS = 253;
/** LET takes names with their values and, last, what is calculated. Source: Microsoft Support, "LET function". */
const pairsAndOne = (given: number): readonly [number, number] =>
  given < 3 ? [3, 253] : given % 2 === 1 ? [given, given] : [given + 1, given + 1];

/** Sheets, tables and columns must be there; a name need not, it is #NAME? until it is. */
function unknown(formula: string, { items }: ParsedFormula, scope: FormulaScope, place: Place | undefined): FormulaRefusal | undefined {
  for (const item of items) {
    const sheet = missingSheet(item, scope);
    if (sheet !== undefined)
      return refusedAt(
        "unknown-sheet",
        piecesOf(formula).find((token) => namesSheet(token, sheet)),
        sheet,
      );
    if (item.kind !== "table" || (item.table === undefined && !place)) continue;
    const {
      table: name = "",
      part: { columns },
    } = item;
    const table = item.table === undefined && place ? scope.tableAt(place.row, place.column) : scope.table(name);
    const column = columns && [columns.from, columns.to].find((one) => !table?.columns.some((other) => same(other, one)));
    if (table && column === undefined) continue;
    const pieces = piecesOf(formula).filter(({ kind, text }) => kind === "table" && text.startsWith(`${name}[`));
    const token = pieces.find(({ text }) => !table || readsColumn(text, column));
    if (!table && item.table === undefined) return refusedAt("outside-table", pieces[0]);
    return table ? refusedAt("unknown-column", token, column) : refusedAt("unknown-table", token, name);
  }
  return undefined;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function missingSheet(item: FormulaItem, { sheets: all }: FormulaScope): string | undefined {
  if (!("sheets" in item) || !item.sheets || item.sheets.book !== undefined) return undefined;
  const { first, last = first } = item.sheets;
  return [first, last].find((name) => !all.some((sheet) => same(sheet, name)));
}

function namesSheet({ kind, text }: FormulaToken, sheet: string): boolean {
  if (kind === "text" || !text.includes("!")) return false;
  const { first, last } = readSheets(text.slice(0, text.lastIndexOf("!")));
  return first === sheet || last === sheet;
}

/** With the apostrophes that escape signs left out on both sides. */
const readsColumn = (text: string, column = ""): boolean => text.replaceAll("'", "").includes(column.replaceAll("'", ""));

function miscounted(formula: string, { items }: ParsedFormula, counts: Counts): FormulaRefusal | undefined {
  let call = -1;
  for (const item of items) {
    if (item.kind !== "call") continue;
    call += 1;
    const name = item.name.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase();
    const range = item.sheets ? undefined : name === "LET" ? pairsAndOne(item.args) : counts(name);
    if (!range || (item.args >= range[0] && item.args <= range[1])) continue;
    const args = { least: range[0], most: range[1], given: item.args };
    return { ...refusedAt("argument-count", callsAsClosed(formula)[call], item.name), args };
  }
  return undefined;
}

/** The names of the functions called, in the order in which their brackets close: that of the calls in the order of calculation. */
function callsAsClosed(formula: string): readonly FormulaToken[] {
  const open: (FormulaToken | undefined)[] = [];
  const closed: FormulaToken[] = [];
  let head: FormulaToken | undefined;
  for (const token of piecesOf(formula)) {
    if (token.kind === "function") head = token;
    else if (token.kind === "open") {
      open.push(head);
      head = undefined;
    } else if (token.kind === "close") {
      const call = open.pop();
      if (call) closed.push(call);
    }
  }
  return closed;
}
