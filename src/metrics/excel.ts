import type { Given, Metric, Term } from "./metric";
import { DUST_DIGITS } from "./value";

/**
 * Where an operand stands in a workbook. A text alone is a reference to a cell, which may be blank: an address, a name, `[@spend]`. `times`
 * is what its number is multiplied by, such as the unit of a sheet in 万元. `column` is a range whose sum is meant, `number` a part of a
 * formula that always gives a number.
 */
export type ExcelOperand =
  | string
  | { readonly cell: string; readonly times?: string | undefined }
  | { readonly column: string; readonly times?: string | undefined }
  | { readonly number: string };

/** Which rows of the columns count: pairs of a range and its criterion, as SUMIFS takes them. */
export type Criteria = readonly string[];

export interface ExcelOptions {
  readonly where?: Criteria;
  /** What stands where the metric has no value; an empty text unless said otherwise. A line of a chart has its gap at `NA()`. */
  readonly none?: string;
}

/** A part of a formula and how tightly its last sign binds: 1 a sum, 2 a product, 3 what needs no brackets. */
interface Part {
  readonly text: string;
  readonly binds: 1 | 2 | 3;
}

/** An operand in the formula and in its conditions, where a text must not break the arithmetic. */
interface Place {
  readonly part: Part;
  readonly safe: Part;
  /** Holds where there is a number. */
  readonly test?: string;
}

/** SUMIFS counts only numbers against such a criterion: no blanks, no texts. */
export const IS_NUMBER = '">-1E+99"';

type Givens<Operand extends string> = Given<Operand, ExcelOperand>;

/**
 * The metric as a part of an Excel formula, without "=": its arithmetic where every operand has a number and every divisor is what it has
 * to be, else nothing. Reads alike in Excel, in LibreOffice and in the embedded workbook.
 */
export function excelOf<Operand extends string>(metric: Metric<Operand>, given: Givens<Operand>, options: ExcelOptions = {}): string {
  const { where = [], none = '""' } = options;
  const columns = columnsOf(given);
  const operands = Object.keys(metric.operands) as Operand[];
  const places = new Map(operands.map((operand) => [operand, placeOf(metric, operand, given[operand], { columns, where })]));
  const place = (operand: Operand): Place => places.get(operand) as Place;
  const divisors = divisorsOf(metric.formula);
  const conditions = [
    ...operands.flatMap((operand) => (divisors.includes(operand) ? [] : (place(operand).test ?? []))),
    ...(columns.length > 0 && divisors.length === 0 ? [anyRow({ columns, where })] : []),
    ...divisors.map((divisor) => divisorTest(metric, print(divisor, (operand) => place(operand).safe).text)),
  ];
  const { text } = print(metric.formula, (operand) => place(operand).part);
  if (conditions.length === 0) return text;
  return `IF(${conditions.length === 1 ? String(conditions[0]) : `AND(${conditions.join(",")})`},${text},${none})`;
}

/** The metric's arithmetic alone, over names that always stand for numbers; a divisor of zero gives what Excel gives. */
export const arithmeticOf = <Operand extends string>(metric: Metric<Operand>, names: Readonly<Record<Operand, string>>): string =>
  print(metric.formula, (operand) => ({ text: names[operand], binds: isWhole(names[operand]) ? 3 : 1 })).text;

/** The columns that have to have a number in a row, and what else must hold of it. */
interface Rows {
  readonly columns: readonly string[];
  readonly where: Criteria;
}

const columnsOf = (given: Givens<string>): readonly string[] =>
  Object.values(given).flatMap((operand) => (typeof operand === "object" && "column" in operand ? [operand.column] : []));

const numbersIn = (columns: readonly string[]): Criteria => columns.flatMap((column) => [column, IS_NUMBER]);

const anyRow = ({ columns, where }: Rows): string => `COUNTIFS(${[...numbersIn(columns), ...where].join(",")})>0`;

const divisorTest = ({ divisor }: Metric, text: string): string =>
  divisor === "positive" ? `ROUND(${text},${DUST_DIGITS})>0` : `${text}<>0`;

function placeOf<Operand extends string>(metric: Metric<Operand>, operand: Operand, given: ExcelOperand | undefined, rows: Rows): Place {
  const zero = metric.zeroIfBlank?.includes(operand) ?? false;
  if (given === undefined) {
    if (!zero) throw new Error(`"${metric.key}" needs ${operand}`);
    return always({ text: "0", binds: 3 });
  }
  if (typeof given === "string") return cellPlace(given, undefined, zero);
  if ("cell" in given) return cellPlace(given.cell, given.times, zero);
  if ("number" in given) return always({ text: given.number, binds: isWhole(given.number) ? 3 : 1 });
  const criteria = [...numbersIn(rows.columns.filter((column) => column !== given.column)), ...rows.where];
  return always(times(criteria.length === 0 ? `SUM(${given.column})` : `SUMIFS(${[given.column, ...criteria].join(",")})`, given.times));
}

const always = (part: Part): Place => ({ part, safe: part });

function cellPlace(cell: string, factor: string | undefined, zero: boolean): Place {
  const safe = times(`N(${cell})`, factor);
  return zero ? always(safe) : { part: times(cell, factor), safe, test: `ISNUMBER(${cell})` };
}

const times = (text: string, factor: string | undefined): Part =>
  factor === undefined ? { text, binds: 3 } : { text: `${text}*${factor}`, binds: 2 };

/** A name, a number or one call of a function; anything else gets brackets. */
const isWhole = (text: string): boolean => /^[^-+*/^&<>=\s()]+$|^[\w.]+\([^()]*\)$/.test(text);

/** What is divided by, wherever in the formula. */
function divisorsOf<Operand extends string>(term: Term<Operand>): readonly Term<Operand>[] {
  if (typeof term === "number" || typeof term === "string") return [];
  return term.flatMap((part, index): readonly Term<Operand>[] => {
    if (index % 2 === 1) return [];
    const inner = divisorsOf(part as Term<Operand>);
    return term[index - 1] === "/" ? [...inner, part as Term<Operand>] : inner;
  });
}

/** What is left out, and counts as zero, leaves no trace: 1−0 is 1, and 1 times something is that. */
function print<Operand extends string>(term: Term<Operand>, of: (operand: Operand) => Part): Part {
  if (typeof term === "number") return { text: String(term), binds: 3 };
  if (typeof term === "string") return of(term);
  const [first, ...rest] = term;
  let whole = print(first, of);
  for (let index = 0; index < rest.length; index += 2) {
    const right = print(rest[index + 1] as Term<Operand>, of);
    const sign = String(rest[index]);
    if (right.text === (sign === "+" || sign === "-" ? "0" : "1")) continue;
    if (sign === "*" && whole.text === "1") {
      whole = right;
      continue;
    }
    const binds = sign === "+" || sign === "-" ? 1 : 2;
    whole = { text: `${bracketed(whole, binds)}${sign}${bracketed(right, 3)}`, binds };
  }
  return whole;
}

const bracketed = ({ text, binds }: Part, least: number): string => (binds < least ? `(${text})` : text);
