import fc from "fast-check";
import { columnIndex, columnLetters } from "../../../src/core/cells/column-letters";
import { readReference } from "../../../src/core/cells/formula/read-reference";
import { tokenizeFormula } from "../../../src/core/cells/formula/tokenize-formula";
import { sheetFromFormula, sheetInFormula, sheetOfReference } from "../../../src/core/cells/sheet-name";
import { textFromFormula, textInFormula } from "../../../src/core/cells/text-in-formula";

// Excel's own grid: Z is column 26, AA 27, AZ 52, BA 53, ZZ 702, AAA 703, XFD the last of 16,384.
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i from zero is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));
test("letters read back give the column, in any case", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
      expect([columnIndex(columnLetters(column)), columnIndex(columnLetters(column).toLowerCase())]).toEqual([column, column]);
    }),
  ));

// "Rename a worksheet" (Microsoft Support): at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end.
const sheetName = fc
  .array(fc.constantFrom(..."aZ9 '_.-渠道é1RC!$&"), { minLength: 1, maxLength: 31 })
  .map((signs) => signs.join(""))
  .filter((name) => !/^'|'$/.test(name));

test("any name of a sheet comes back out of a formula as it was", () =>
  fc.assert(
    fc.property(sheetName, (name) => {
      const written = sheetInFormula(name);
      expect([sheetFromFormula(written), sheetOfReference(`${written}!A1`)]).toEqual([name, name]);
      expect(readReference(`${written}!A1`)).toMatchObject({ sheets: { first: name } });
      expect(tokenizeFormula(`${written}!A1`).map(({ kind }) => kind)).toEqual(["reference"]);
    }),
  ));

test.each(["渠道日报", "Sheet1x", "Q1.plan", "_data"])("%s stands without quotes", (name) => expect(sheetInFormula(name)).toBe(name));
test.each([
  ["Q1 'draft'", "'Q1 ''draft'''"],
  ["A1", "'A1'"],
  ["rc", "'rc'"],
  ["R1C1", "'R1C1'"],
  ["2026", "'2026'"],
  ["a-b", "'a-b'"],
  ["TRUE", "'TRUE'"],
])("%s stands in quotes", (name, written) => expect(sheetInFormula(name)).toBe(written));
test("an address alone names no sheet", () => expect(sheetOfReference("A1")).toBeUndefined());

test("any text is one text in a formula, and comes back as it was", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = textInFormula(text);
      expect(tokenizeFormula(written).map(({ kind }) => kind)).toEqual(["text"]);
      expect(textFromFormula(written.slice(1, -1))).toBe(text);
    }),
  ));
