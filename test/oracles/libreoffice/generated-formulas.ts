import type { Topic } from "../../workbench/conformance/read-table";
import { numbersByName, TABLE_CELLS, textsByName, type Make } from "./generated-references";

const ERRORS_AND_SUMS = ["NA()", "1/0", '"a"+1', "A1+A4", "A3*2", "B1&A1", "A1-3", "5"].map((formula) => ({ formula }));

const COLUMNS: Readonly<Record<string, readonly (string | number | boolean | { readonly formula: string } | undefined)[]>> = {
  A: [3, -2.5, 0, 12, 0.25, 100, -7, 1.75],
  B: ["abc", "ABC", "Hello World", { formula: '""' }, "x", "数据 分析", "a-b", "zebra"],
  C: ["7", "-4", "3.5", "0", "12", "100", "0.25", "2"],
  D: [],
  E: [true, false, true, false, { formula: "1=1" }, { formula: "1=2" }, true, false],
  F: [46_027, 45_351, 44_000, 46_387, 43_831, 45_291, 36_526, 40_000],
  G: ERRORS_AND_SUMS,
  H: [],
  I: [],
  ...TABLE_CELLS,
};
const ROWS = 8;

type Chance = () => number;

/** A small generator of numbers in [0, 1) (mulberry32), so that a seed always gives the same formulas. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Grammar {
  constructor(private readonly chance: Chance) {}

  readonly pick = <T>(items: readonly T[]): T => items[Math.floor(this.chance() * items.length)] as T;
  private readonly choose = (makes: readonly Make[], depth: number): string => this.pick(makes)(depth);
  readonly cell = (columns: string): string => `${this.pick([...columns])}${1 + Math.floor(this.chance() * ROWS)}`;
  private readonly range = (columns: string): string => {
    const column = this.pick([...columns]);
    const top = 1 + Math.floor(this.chance() * (ROWS - 1));
    return `${column}${top}:${column}${top + 1 + Math.floor(this.chance() * (ROWS - top))}`;
  };
  private readonly small = (): string => this.pick(["0", "1", "2", "3", "-1", "5"]);
  private readonly anyRange = (): string => this.pick([() => this.range("ABCDF"), () => `A1:D${ROWS}`, () => `A2:C${ROWS}`])();

  /** A number, or what becomes one. */
  readonly number: Make = (depth) =>
    depth <= 0
      ? this.pick([
          () => this.cell("A"),
          () => this.cell("AACDF"),
          () => this.small(),
          () => this.pick(["2.5", "10", "0.5", "25%", "-3"]),
        ])()
      : this.choose(
          [
            ...Array.from(
              { length: 4 },
              (): Make => (d) => `(${this.number(d - 1)}${this.pick(["+", "-", "*", "/"])}${this.number(d - 1)})`,
            ),
            (d) => `(${this.number(d - 1)})^${this.pick(["2", "1"])}`,
            (d) => `-(${this.number(d - 1)})`,
            (d) => `(${this.number(d - 1)}+${this.truth(d - 1)})`,
            (d) => `IF(${this.truth(d - 1)},${this.number(d - 1)},${this.number(d - 1)})`,
            (d) => `IFERROR(${this.number(d - 1)},${this.number(0)})`,
            (d) => `ROUND(${this.number(d - 1)},${this.small()})`,
            (d) => `${this.pick(["ROUNDUP", "ROUNDDOWN"])}(${this.number(d - 1)},${this.pick(["0", "1", "2"])})`,
            (d) => `${this.pick(["ABS", "INT", "SIGN", "TRUNC", "N"])}(${this.number(d - 1)})`,
            (d) => `MOD(${this.number(d - 1)},${this.pick(["2", "3", "-4", "0.5", this.cell("A")])})`,
            () =>
              `${this.pick(["SUM", "COUNT", "COUNTA", "MIN", "MAX", "AVERAGE", "PRODUCT", "MEDIAN", "STDEV", "VAR"])}(${this.anyRange()})`,
            (d) => `${this.pick(["SUM", "MIN", "MAX", "AVERAGE", "COUNT"])}(${this.anyRange()},${this.number(d - 1)},${this.cell("ABCD")})`,
            () => `COUNTBLANK(${this.anyRange()})`,
            () => `SUMPRODUCT(${this.pick(["A1:A8,F1:F8", "A1:A8*1", "A1:A8,C1:C8", "(A1:A8>0)*F1:F8", "A2:A5,A1:A4"])})`,
            () => `SUMPRODUCT(${this.pick(['--(B1:B8="abc")', "--(D1:D8=0)", '(B1:B8<>"x")*A1:A8'])})`,
            () => `${this.pick(["LARGE", "SMALL"])}(${this.anyRange()},${this.pick(["1", "2", "3"])})`,
            (d) => `LEN(${this.text(d - 1)})`,
            (d) => `FIND(${this.pick(['"a"', '"b"', '"o"', "B5"])},${this.text(d - 1)})`,
            (d) => `SEARCH(${this.pick(['"A"', '"?b"', '"l*o"'])},${this.text(d - 1)})`,
            () => `MATCH(${this.cell("A")},A1:A8,0)`,
            () => `MATCH(${this.pick(['"abc"', '"ZEBRA"', '"h*"', '"nothing"'])},B1:B8,0)`,
            () => `INDEX(${this.pick(["A1:A8", "F1:F8"])},${this.pick(["1", "3", "8"])})`,
            () => `VLOOKUP(${this.cell("A")},A1:F8,6,FALSE)`,
            () => `COUNTIF(A1:A8,${this.pick(['">0"', '"<=3"', '"<>0"', "3", '">"&A1', '"=12"'])})`,
            () => `COUNTIF(B1:B8,${this.pick(['"abc"', '"a*"', '"?"', '"<>x"', '"zebra"'])})`,
            () => `SUMIF(A1:A8,${this.pick(['">0"', '"<0"', "3", '"<>3"'])},F1:F8)`,
            () => `SUMIFS(F1:F8,A1:A8,${this.pick(['">0"', '"<=12"'])},B1:B8,${this.pick(['"a*"', '"<>abc"', '"*"'])})`,
            () => `AVERAGEIF(A1:A8,${this.pick(['">0"', '">1000"'])})`,
            () => `${this.pick(["YEAR", "MONTH", "DAY"])}(${this.pick([this.cell("F"), `DATE(2024,${this.small()},31)`])})`,
            () => `WEEKDAY(${this.cell("F")},${this.pick(["1", "2", "3"])})`,
            () => `${this.pick(["EDATE", "EOMONTH"])}(${this.cell("F")},${this.small()})`,
            () => `DATE(${this.pick(["2024", "1999"])},${this.pick(["1", "2", "13", "0"])},${this.pick(["1", "29", "31", "0"])})`,
            () => `(${this.cell("F")}-${this.cell("F")})`,
            () => `VALUE(${this.cell("C")})`,
            (d) => `CHOOSE(${this.pick(["1", "2", "3"])},${this.number(d - 1)},${this.number(0)},${this.number(0)})`,
            () => this.cell("G"),
            ...numbersByName(this),
          ],
          depth,
        );

  /** A text, or what becomes one. */
  readonly text: Make = (depth) =>
    depth <= 0
      ? this.pick([() => this.cell("BBCD"), () => this.pick(['"abc"', '""', '"x y"', '"Total"'])])()
      : this.choose(
          [
            (d) => `${this.text(d - 1)}&${this.text(d - 1)}`,
            (d) => `ROUND(${this.number(d - 2)},2)&${this.text(0)}`,
            () => `${this.cell("A")}&${this.text(0)}`,
            (d) => `${this.pick(["LEFT", "RIGHT"])}(${this.text(d - 1)},${this.pick(["0", "1", "2", "9"])})`,
            (d) => `MID(${this.text(d - 1)},${this.pick(["1", "2", "5"])},${this.pick(["0", "1", "3"])})`,
            (d) => `${this.pick(["UPPER", "LOWER", "TRIM", "PROPER"])}(${this.text(d - 1)})`,
            (d) => `SUBSTITUTE(${this.text(d - 1)},${this.pick(['"a"', '"b"', '"l"'])},${this.pick(['"1"', '""'])})`,
            (d) => `REPT(${this.text(d - 1)},${this.pick(["0", "1", "2"])})`,
            () => `TEXT(${this.cell("AF")},${this.pick(['"0"', '"0.00"', '"#,##0"', '"0.0;(0.0)"'])})`,
            () => `TEXT(${this.cell("F")},${this.pick(['"yyyy-mm-dd"', '"m/d/yy"', '"mmm"', '"dddd"'])})`,
            (d) => `IF(${this.truth(d - 1)},${this.text(d - 1)},${this.text(d - 1)})`,
            (d) => `IFERROR(${this.text(d - 1)},${this.text(0)})`,
            () => `INDEX(B1:B8,${this.pick(["1", "4", "8"])})`,
            (d) => `T(${this.text(d - 1)})`,
            ...textsByName(this),
          ],
          depth,
        );

  /** A truth value. */
  readonly truth: Make = (depth) =>
    depth <= 0
      ? this.pick([() => this.cell("E"), () => `(${this.cell("ACD")}${this.comparison()}${this.cell("ACD")})`, () => "TRUE"])()
      : this.choose(
          [
            ...Array.from({ length: 3 }, (): Make => (d) => `(${this.number(d - 1)}${this.comparison()}${this.number(d - 1)})`),
            (d) => `(${this.text(d - 1)}${this.comparison()}${this.text(d - 1)})`,
            (d) => `(${this.text(d - 1)}${this.comparison()}${this.number(d - 1)})`,
            (d) => `NOT(${this.truth(d - 1)})`,
            (d) => `${this.pick(["AND", "OR"])}(${this.truth(d - 1)},${this.truth(d - 1)})`,
            () => `${this.pick(["AND", "OR"])}(A1:A${1 + Math.floor(this.chance() * ROWS)}>${this.small()})`,
            () => `${this.pick(["ISBLANK", "ISTEXT", "ISNUMBER", "ISERROR", "ISNA", "ISNONTEXT"])}(${this.cell("ABCDFG")})`,
            (d) => `EXACT(${this.text(d - 1)},${this.text(0)})`,
            (d) => `IF(${this.truth(d - 1)},${this.truth(d - 1)},${this.truth(0)})`,
          ],
          depth,
        );

  private readonly comparison = (): string => this.pick(["=", "<>", "<", ">", "<=", ">="]);
}

/**
 * `count` formulas by chance, from a seed, and the cells of every type they are about. They keep to what LibreOffice
 * and Excel mean alike; each rule names what they
 * do not mean alike and where that is written:
 *
 * - LibreOffice has no truth values: TRUE is the number 1 (LibreOffice Help, "Logical Functions"). So truth values are conditions and take
 *   part in arithmetic, but are not compared with other types, joined to texts or counted in ranges.
 * - Of texts that spell numbers LibreOffice takes only plain decimals and ISO dates (LibreOffice Help, "Formula" options, "Conversion from
 *   text to number"): the numeric texts here are plain decimals.
 * - Numbers longer than 15 digits or with exponents are written otherwise by `&`; numbers are rounded before they are joined to texts.
 * - 0^0 is #NUM! in Excel and 1 in LibreOffice; the days before March 1900 are others there (LibreOffice Help, "Date & Time
 *   Functions").
 * - In COUNTIF a number as a criterion counts numbers alone in LibreOffice and texts that spell it in Excel (Microsoft Support, "COUNTIF
 *   function"): criteria ask a column of one type.
 */
export function generatedTopic(count: number, seed: number): Topic {
  const chance = chanceOf(seed);
  const grammar = new Grammar(chance);
  const cells = Object.entries(COLUMNS).flatMap(([, column], index) =>
    column.flatMap((content, row) => (content === undefined ? [] : [{ row, column: index, content }])),
  );
  const cases = Array.from({ length: count }, () => {
    const depth = 1 + Math.floor(chance() * 3);
    const kind = chance();
    const formula = kind < 0.5 ? grammar.number(depth) : kind < 0.75 ? grammar.text(depth) : grammar.truth(depth);
    return { formula: `=${formula}`, expected: [[null]] };
  });
  return { name: "generated", cells, cases };
}
