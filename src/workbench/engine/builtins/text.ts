import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asLogical, asText, VALUE } from "../../../core/cells/coerce";
import { numberOfText } from "../../../core/cells/number-of-text";
import { overElements } from "../../../functions/formula/over-elements";
import { each, or, rowsOf, single, text, today, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library's text functions read TRUE as "true", took texts that look like dates or percentages for numbers, lost characters beyond
 * the sixteenth bit and refused blanks. Sources: Microsoft Support, the page of each function ("LEFT, LEFTB functions", "FIND, FINDB
 * functions", "SUBSTITUTE function" …).
 */
const LONGEST = 32_767;
const limited = (value: string): CellValue => (value.length > LONGEST ? VALUE : value);

/** A search pattern with Excel's wildcards: `?` one character, `*` any, `~` before either itself. */
const wildcardPattern = (pattern: string): RegExp =>
  new RegExp(
    pattern.replaceAll(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (sign) =>
      sign.startsWith("~") ? `\\${sign[1]}` : sign === "?" ? "[^]" : sign === "*" ? "[^]*?" : `\\${sign}`,
    ),
    "giu",
  );

function search(wanted: string, within: string, start: number): CellValue {
  if (start < 1 || start > within.length + 1) return VALUE;
  const pattern = wildcardPattern(wanted);
  pattern.lastIndex = start - 1;
  const found = pattern.exec(within);
  return found ? found.index + 1 : VALUE;
}

function find(wanted: string, within: string, start: number): CellValue {
  if (start < 1 || start > within.length + 1) return VALUE;
  const at = within.indexOf(wanted, start - 1);
  return at < 0 ? VALUE : at + 1;
}

function substitute(within: string, old: string, replacement: string, which: number | undefined): CellValue {
  if (which !== undefined && which < 1) return VALUE;
  if (old === "") return within;
  if (which === undefined) return limited(within.replaceAll(old, () => replacement));
  let at = -1;
  for (let count = 0; count < which; count += 1) {
    at = within.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return within;
  }
  return limited(within.slice(0, at) + replacement + within.slice(at + old.length));
}

/** Each letter that follows no letter becomes large, every other small. */
const proper = (value: string): string => value.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function characterOfCode(code: number): CellValue {
  if (code < 1 || code > 0x10ffff) return VALUE;
  return code >= 0xd800 && code <= 0xdfff ? { error: "#N/A" } : String.fromCodePoint(code);
}

/** Codes above 127 are those of Windows' Western code page. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const characterOf = (code: number): CellValue =>
  code < 1 || code > 255 ? VALUE : code >= 128 && code < 160 ? (WINDOWS_1252[code - 128] ?? VALUE) : String.fromCharCode(code);

function codeOf(value: string): CellValue {
  if (value === "") return VALUE;
  const at = WINDOWS_1252.indexOf(value[0] as string);
  return at >= 0 ? 128 + at : Math.min(value.charCodeAt(0), 0xffff);
}

/** Every cell of the arguments, row by row, as texts. */
function textsOf(args: readonly Parameters<typeof rowsOf>[0][]): readonly string[] | CellError {
  const texts: string[] = [];
  for (const cell of args.flatMap((arg) => rowsOf(arg).flat())) {
    const value = asText(cell);
    if (isCellError(value)) return value;
    texts.push(value);
  }
  return texts;
}

const concat: SheetFunctionDefinition = {
  name: "CONCAT",
  min: 1,
  max: 254,
  compute(args) {
    const texts = textsOf(args);
    return isCellError(texts) ? texts : limited(texts.join(""));
  },
};

/** Several delimiters take turns. */
const textJoin: SheetFunctionDefinition = {
  name: "TEXTJOIN",
  min: 3,
  max: 254,
  compute([delimiter = null, ignore = null, ...args]) {
    const delimiters = textsOf([delimiter]);
    if (isCellError(delimiters)) return delimiters;
    const skipsEmpty = ignore === null ? true : asLogical(single(ignore));
    if (isCellError(skipsEmpty)) return skipsEmpty;
    const texts = textsOf(args);
    if (isCellError(texts)) return texts;
    const kept = skipsEmpty ? texts.filter((one) => one !== "") : texts;
    return limited(kept.map((one, i) => (i === 0 ? one : (delimiters[(i - 1) % delimiters.length] ?? "") + one)).join(""));
  },
};

function valueOf(cell: CellValue): CellValue {
  if (typeof cell === "number" || isCellError(cell)) return cell;
  if (cell === null) return 0;
  return typeof cell === "boolean" ? VALUE : (numberOfText(cell, today().year) ?? VALUE);
}

/** The separators' first characters count; spaces are left out, per cent signs divide one after the other. */
function numberValue(value: string, decimal: string, group: string): CellValue {
  const [point, separator] = [decimal[0], group[0]];
  if (point === undefined || separator === undefined) return VALUE;
  const bare = value.replaceAll(/\s/g, "");
  if (bare === "") return 0;
  const signs = /%*$/.exec(bare)?.[0].length ?? 0;
  const digits = bare.slice(0, bare.length - signs);
  const at = digits.indexOf(point);
  if (at >= 0 && digits.slice(at + 1).includes(separator)) return VALUE;
  const plain = (at < 0 ? digits : digits.slice(0, at)).replaceAll(separator, "") + (at < 0 ? "" : `.${digits.slice(at + 1)}`);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(plain) ? Number(plain) / 100 ** signs : VALUE;
}

export const TEXT: readonly SheetFunctionDefinition[] = [
  each<[string, number]>("LEFT", [text, or(whole, 1)], (value, count) => (count < 0 ? VALUE : value.slice(0, count))),
  each<[string, number]>("RIGHT", [text, or(whole, 1)], (value, count) =>
    count < 0 ? VALUE : value.slice(Math.max(0, value.length - count)),
  ),
  each<[string, number, number]>("MID", [text, whole, whole], (value, start, count) =>
    start < 1 || count < 0 ? VALUE : value.slice(start - 1, start - 1 + count),
  ),
  each<[string]>("LEN", [text], (value) => value.length),
  each<[string]>("UPPER", [text], (value) => value.toUpperCase()),
  each<[string]>("LOWER", [text], (value) => value.toLowerCase()),
  each<[string]>("PROPER", [text], proper),
  each<[string]>("TRIM", [text], (value) => value.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")),

  each<[string]>("CLEAN", [text], (value) => value.replaceAll(/[\u0000-\u001f]/g, "")),
  each<[string, string]>("EXACT", [text, text], (a, b) => a === b),
  each<[string, string, number]>("FIND", [text, text, or(whole, 1)], find),
  each<[string, string, number]>("SEARCH", [text, text, or(whole, 1)], search),
  each<[string, string, string, number | undefined]>(
    "SUBSTITUTE",
    [text, text, text, or<number | undefined>(whole, undefined)],
    substitute,
  ),
  each<[string, number, number, string]>("REPLACE", [text, whole, whole, text], (value, start, count, replacement) =>
    start < 1 || count < 0 ? VALUE : limited(value.slice(0, start - 1) + replacement + value.slice(start - 1 + count)),
  ),
  each<[string, number]>("REPT", [text, whole], (value, times) =>
    times < 0 || value.length * times > LONGEST ? VALUE : value.repeat(times),
  ),
  each<[number]>("CHAR", [whole], characterOf),
  each<[string]>("CODE", [text], codeOf),
  each<[number]>("UNICHAR", [whole], characterOfCode),
  each<[string]>("UNICODE", [text], (value) => value.codePointAt(0) ?? VALUE),
  { name: "VALUE", min: 1, max: 1, compute: (args) => overElements(args, (cell = null) => valueOf(cell)) },
  each<[string, string, string]>("NUMBERVALUE", [text, or(text, "."), or(text, ",")], numberValue),
  concat,
  textJoin,
];
