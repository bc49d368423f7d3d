import { isCellError, type CellError, type CellValue } from "../../core/cell";
import { dayOfDate, LAST_DAY } from "../../core/cells/calendar-days";
import { roundHalfAway } from "../../core/cells/round-decimal";
import type { RawArgument } from "../define";
import { asNumber } from "./as-number";
import { overElements } from "./over-elements";

type Native = (args: readonly RawArgument[]) => RawArgument | undefined;
type Rows = readonly (readonly CellValue[])[];

const cellsOf = (arg: RawArgument): readonly CellValue[] => (Array.isArray(arg) ? (arg as Rows).flat() : [arg as CellValue]);
const single = (arg: RawArgument | undefined): CellValue => (arg === undefined ? null : (cellsOf(arg)[0] ?? null));

/** What SUM and its like count: numbers; of texts and truth values only those typed into the formula. */
function numbersOf(args: readonly RawArgument[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const cell of cellsOf(arg)) {
      if (isCellError(cell)) return cell;
      if (typeof cell === "number") numbers.push(cell);
      else if (!Array.isArray(arg) && cell !== null) {
        const number = asNumber(cell);
        if (number === undefined) return { error: "#VALUE!" };
        numbers.push(number);
      }
    }
  }
  return numbers;
}

const overNumbers =
  (work: (numbers: readonly number[]) => CellValue): Native =>
  (args) => {
    const numbers = numbersOf(args);
    return isCellError(numbers) ? numbers : work(numbers);
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const each =
  (work: (...numbers: number[]) => CellValue): Native =>
  (args) =>
    overElements(args, (...cells) => {
      const error = cells.find(isCellError);
      const numbers = cells.map(asNumber);
      return error ?? (numbers.includes(undefined) ? { error: "#VALUE!" } : work(...(numbers as number[])));
    });

/** A day by year, month and day; months and days beyond the end roll on. */
const date: Native = each((year, month = 1, day = 1) => {
  if (year === undefined) return { error: "#VALUE!" };
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const serial = dayOfDate(full, Math.trunc(month), Math.trunc(day));
  return serial < 0 || serial > LAST_DAY ? { error: "#NUM!" } : serial;
});

const index: Native = ([range, row = 0, column = 0]) => {
  if (!Array.isArray(range)) return undefined;
  const rows = range as Rows;
  const [r, c] = [asNumber(single(row)), asNumber(single(column))];
  if (r === undefined || c === undefined) return { error: "#VALUE!" };
  // A single number counts along a single row.
  const [down, right] = rows.length === 1 && c === 0 ? [0, Math.trunc(r)] : [Math.trunc(r), Math.trunc(c)];
  const picked = (down === 0 ? rows : rows.slice(down - 1, down)).map((cells) => (right === 0 ? cells : cells.slice(right - 1, right)));
  if (down < 0 || right < 0 || picked.length === 0 || picked[0]?.length === 0) return { error: "#REF!" };
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : picked;
};

const round: Native = each((number = 0, digits = 0) => roundHalfAway(number, digits));

/** The functions of Excel that arguments of ours hold most often. Source of their rules: Microsoft Support, the page of each function. */
export const NATIVE: Readonly<Record<string, Native>> = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  COUNT: (args) => args.flatMap(cellsOf).filter((cell) => typeof cell === "number").length,
  COUNTA: (args) => args.flatMap(cellsOf).filter((cell) => cell !== null).length,
  ABS: each((number = 0) => Math.abs(number)),
  ROUND: round,
  DATE: date,
  INDEX: index,
  IF: ([test, yes = true, no = false]) => {
    const given = single(test);
    if (test === undefined || cellsOf(test).length !== 1) return undefined;
    if (isCellError(given)) return given;
    const holds = asNumber(given);
    return holds === undefined ? { error: "#VALUE!" } : holds !== 0 ? (yes ?? 0) : (no ?? 0);
  },
  IFERROR: ([value = null, otherwise = null]) =>
    cellsOf(value).length === 1 ? (isCellError(single(value)) ? otherwise : value) : undefined,
  TRUE: () => true,
  FALSE: () => false,
};
