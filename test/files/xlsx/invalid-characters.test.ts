import { encodeKept } from "../../../src/files/xlsx/encode-kept";
import { decode } from "../../../src/files/xlsx/decode";
import type { FileSheet } from "../../../src/files/file-workbook";
import { partText, unpack } from "../../../src/files/xlsx/package/zip";

/** What XML 1.0, 2.2, does not hold. */
const NO_CHARACTERS = "\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff";
const INVALID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const TEXT = `a${NO_CHARACTERS}b`;
const AREA = { row: 1, column: 0, rows: 2, columns: 1 };

const sheet: FileSheet = {
  name: "S",
  state: "visible",
  gridlines: true,
  columns: [],
  rows: [],
  merges: [],
  names: [{ name: "N", refersTo: `"${TEXT}"`, comment: TEXT }],
  cells: [
    { row: 0, column: 0, value: TEXT, style: { numberFormat: `0"${TEXT}"`, font: { name: TEXT } } },
    { row: 1, column: 0, value: 5, formula: `LEN("${TEXT}")` },
    { row: 4, column: 2, value: TEXT },
    { row: 5, column: 2, value: 1 },
  ],
  tables: [
    { name: "T", area: { row: 4, column: 2, rows: 2, columns: 1 }, columns: [TEXT], header: true, totals: undefined, style: undefined },
  ] as unknown as FileSheet["tables"],
  validations: [
    { areas: [AREA], rule: { kind: "list", values: [TEXT, "c"] }, allowBlank: true, prompt: { title: TEXT, message: TEXT } },
  ] as unknown as FileSheet["validations"],
  conditionals: [{ areas: [AREA], stopIfTrue: false, rule: { kind: "formula", formula: `A1="${TEXT}"`, style: { fill: "#FFFF00" } } }],
  notes: [{ row: 2, column: 2, text: TEXT }],
  charts: [],
};

test("whatever characters stand in cells, formats, formulas, names, rules and notes, every part of the file is XML", async () => {
  const { bytes, losses } = await encodeKept({
    sheets: [sheet],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
  });
  expect(losses).toEqual([]);
  const parts = unpack(bytes);
  expect([...parts.keys()].filter((path) => INVALID.test(partText(parts, path) ?? ""))).toEqual([]);
  expect(partText(parts, "xl/sharedStrings.xml")).toContain("_x0000_");
  expect(partText(parts, "xl/sharedStrings.xml")).toContain("_xFFFE_");
  const { workbook } = await decode(bytes);
  expect(workbook.sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 0)?.value).toBe(TEXT);
});
