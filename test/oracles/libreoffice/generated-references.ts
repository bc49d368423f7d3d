import type { FileName, FileTable } from "../../../src/files/file-workbook";

export type Make = (depth: number) => string;

/** What makers of formulas choose with, and the makers they put within their own. */
export interface Makers {
  readonly pick: <T>(items: readonly T[]) => T;
  readonly cell: (columns: string) => string;
  readonly number: Make;
  readonly text: Make;
  readonly truth: Make;
}

export const TABLE_CELLS = {
  J: ["qty", 4, 0, 7.5, -2, 12, 3, 9, 1],
  K: ["unit price", 2, 10, 0.5, undefined, 3, 8, 1.25, 6],
  L: ["渠道", "a", "b", "a", "百度", "b", "a", undefined, "百度"],
} as const;

export const TABLE: FileTable = {
  name: "Sales",
  area: { row: 0, column: 9, rows: 9, columns: 3 },
  columns: ["qty", "unit price", "渠道"],
  banded: true,
  filter: false,
  totals: false,
};

export const NAMES: readonly FileName[] = [
  { name: "rate", refersTo: "generated!$A$5" },
  { name: "amounts", refersTo: "generated!$A$1:$A$8" },
  { name: "words", refersTo: "generated!$B$1:$B$8" },
  { name: "half", refersTo: "0.5" },
  { name: "first_four", refersTo: "SUM(generated!$A$1:$A$4)" },
  { name: "单价", refersTo: "generated!$C$3" },
];

const NUMBERS_OF_TABLE = [
  "Sales[qty]",
  "Sales[unit price]",
  "Sales[[qty]:[unit price]]",
  "Sales[[#Data],[qty]]",
  "Sales[[#All],[qty]]",
] as const;
const ONE = ["rate", "half", "first_four", "单价"] as const;

/**
 * Numbers of a table's columns and by names, and calls with arguments left out. Not so where LibreOffice and Excel
 * differ: a table's name alone
 * is its data in Excel (Microsoft Support, "Using structured references with Excel tables") and begins with its header
 * in LibreOffice, which
 * does not read `Sales[#All]`; INDEX of a single row with one number counts rows there; and truth values in ranges are
 * numbers. What is left out and
 * what IFERROR gives is a blank or a cell there and a number or a text in Excel, so "+0" stands where that would matter.
 */
export const numbersByName = ({ pick, cell, number, text, truth }: Makers): readonly Make[] => [
  () => `${pick(["SUM", "COUNT", "COUNTA", "MIN", "MAX", "AVERAGE", "MEDIAN"])}(${pick([...NUMBERS_OF_TABLE, "amounts"])})`,
  () =>
    `${pick(["ROWS", "COLUMNS", "COUNTBLANK"])}(${pick(["Sales[[qty]:[渠道]]", "Sales[渠道]", "Sales[[#Headers],[qty]:[unit price]]", "Sales[[#All],[渠道]]", "amounts"])})`,
  (d) => `(${number(d - 1)}${pick(["+", "-", "*"])}${pick(ONE)})`,
  () =>
    `SUMPRODUCT(${pick(["Sales[qty],Sales[unit price]", '--(Sales[渠道]="a")', "(Sales[qty]>1)*Sales[unit price]", "amounts*amounts", "amounts,amounts"])})`,
  () => `SUMIF(Sales[渠道],${pick(['"a"', '"百度"', '"<>a"', '"?"'])},Sales[${pick(["qty", "unit price"])}])`,
  () => `COUNTIFS(Sales[渠道],${pick(['"a"', '"b"'])},Sales[qty],${pick(['">1"', '"<=3"', '"<>4"'])})`,
  () => `INDEX(${pick(["Sales[qty]", "amounts"])},${pick(["1", "2", "8"])})`,
  () => `INDEX(Sales[[qty]:[unit price]],${pick(["1", "3", "8"])},${pick(["1", "2"])})`,
  () => `MATCH(${pick(['"a"', '"百度"', '"c"', "rate"])},${pick(["Sales[渠道]", "words"])},0)`,
  () => `VLOOKUP(${pick(["4", "12", "9", "5"])},Sales[[qty]:[unit price]],2,FALSE)`,
  () => `${pick(["LARGE", "SMALL"])}(${pick(["Sales[qty]", "amounts"])},${pick(["1", "2", "9"])})`,
  (d) => `(IF(${truth(d - 1)},,${number(0)})+0)`,
  (d) => `(IF(${truth(d - 1)},${number(d - 1)},)+0)`,
  (d) => `(IFERROR(${number(d - 1)},)+0)`,
  (d) => `ROUND(${number(d - 1)},)`,
  (d) => `SUM(${number(d - 1)}+0,,${cell("A")})`,
  (d) => `${pick(["MAX", "MIN", "COUNT"])}(,${number(d - 1)}+0)`,
  (d) => `(CHOOSE(${pick(["1", "2"])},,${number(d - 1)})+0)`,
  () => `MATCH(${cell("A")},amounts,)`,
  () => `VLOOKUP(${cell("A")},A1:F8,6,)`,
  () => `SUM(INDEX(A1:C8,${pick(["1", "4"])},))`,
  () => `DATE(2024,${pick(["", "3"])},${pick(["", "5"])})`,
  (d) => `FIND("a",${text(d - 1)},)`,
  (d) => `MOD(${number(d - 1)},${pick(["rate", "half"])})`,
];

/**
 * Texts of a table, by names, with arguments left out and in formats of every kind. A result of IF left out is 0 in
 * Excel (Microsoft Support, "IF
 * function") and nothing in LibreOffice where it is joined to a text, which also leaves out the point of "#.##" and does not round seconds.
 */
export const textsByName = ({ pick, cell, number, text }: Makers): readonly Make[] => [
  () => `INDEX(${pick(["Sales[渠道]", "words"])},${pick(["1", "2", "3"])})`,
  () => `INDEX(Sales[[#Headers],[qty]:[渠道]],1,${pick(["1", "2", "3"])})`,
  () => `Sales[[#Headers],[${pick(["qty", "unit price", "渠道"])}]]`,
  (d) => `${pick(["LEFT", "RIGHT"])}(${text(d - 1)},)`,
  (d) => `SUBSTITUTE(${text(d - 1)},"a",)`,
  (d) => `REPT(${text(d - 1)},)`,
  ...FORMATS.map(
    (formats): Make =>
      () =>
        `TEXT(${cell("A")},"${pick(formats)}")`,
  ),
  () => `TEXT(${cell("F")},"${pick(DATES)}")`,
  () => `TEXT(${pick(["0.75", "1.5", "0.3125", "A5", "0.6875"])},"${pick(TIMES)}")`,
  (d) => `TEXT(ROUND(${number(d - 1)},4),"${pick(["0.00", "#,##0", "0%"])}")`,
  () => `TEXT(${cell("B")},"${pick(["@", "0.00", "yyyy"])}")`,
];

const FORMATS: readonly (readonly string[])[] = [
  ["0", "0.0", "0.000", "#", "00000", "0.0#", "??0.0?", "#,##0.00", "#,###", "#,##0,", "0.0,"],
  ["0%", "0.0%", "#%", "0.00E+00", "0.0E+0", "##0.0E+0"],
  ["0.0;(0.0)", '0;-0;""zero""', "0;;", "+0;-0;0", '[>10]0.0;[<0]""neg"";0', "[Red]0.0;[Blue]-0.0"],
  ['""x""0', '0"" pcs""', "\\a0", "0_)", "$#,##0.00", "¥0.00", '0.0 ""万""', "# ?/?", "# ??/??", "0/4"],
];
const DATES = [
  "yyyy-mm-dd",
  "m/d/yyyy h:mm",
  "yyyy/m/d",
  "m/d/yy",
  "d-mmm-yy",
  "mmm yyyy",
  "mmmm d, yyyy",
  "ddd",
  "dddd",
  "yy",
  "mm/dd",
  "d",
  "mmmmm",
  'yyyy""年""m""月""d""日""',
] as const;
const TIMES = ["h:mm", "hh:mm:ss", "h:mm AM/PM", "[h]:mm", "[m]", "[s]", "mm:ss", 'h ""h"" m', "hh:mm:ss.0"] as const;
