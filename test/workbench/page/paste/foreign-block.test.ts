/** @jest-environment ./test/support/libraries/jsdom-environment.js */
import fc from "fast-check";
import { foreignBlock } from "../../../../src/workbench/page/paste/foreign-block";

const texts = (html: string, text = "") => foreignBlock(html, text).map((row) => row.map((cell) => cell.text));

test("tabs and line ends part the cells of a text, short rows are filled up, and commas part nothing", () => {
  expect(texts("", "a,b\t1\r\n\tx\ty\r\n")).toEqual([
    ["a,b", "1", ""],
    ["", "x", "y"],
  ]);
});

test("any block that is written as Excel writes it to the clipboard comes back as it was", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "é", "中", "1", ",", "\t", "\n", '"', " ") });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  const written = (each: string) => (/["\t\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each);
  fc.assert(
    fc.property(block, (rows) => {
      expect(texts("", rows.map((row) => row.map(written).join("\t")).join("\r\n") + "\r\n")).toEqual(rows);
    }),
  );
});

test("a table brings its shown texts, lines within a cell, and the numbers behind what is shown", () => {
  const excel =
    '<table><tr><td x:num="1234.5678">1,234.57</td><td x:num>7</td></tr><tr><td>a<br>\n b</td><td>x&nbsp;<b>y</b></td></tr></table>';
  expect(foreignBlock(excel, "ignored")).toEqual([
    [{ text: "1,234.57", number: 1234.5678 }, { text: "7" }],
    [{ text: "a\nb" }, { text: "x y" }],
  ]);
  const sheets =
    '<table><tr><td data-sheets-value=\'{"1":3,"3":46000}\' data-sheets-numberformat=\'{"1":5,"2":"yyyy-mm-dd"}\'>9 Dec</td><td data-sheets-value=\'{"1":2,"2":"t"}\'>t</td></tr></table>';
  expect(foreignBlock(sheets, "")).toEqual([[{ text: "9 Dec", number: 46000, format: "yyyy-mm-dd" }, { text: "t" }]]);
});

test("a cell over several keeps its content in the first of them", () => {
  expect(texts("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>")).toEqual([
    ["a", "b", ""],
    ["", "c", "d"],
  ]);
});

test("a piece of a page is taken by its text, with a table in it too", () => {
  expect(texts("<p>Sum: <b>5</b></p><table><tr><td>1</td></tr></table>", "Sum: 5\n1")).toEqual([["Sum: 5"], ["1"]]);
  expect(texts("<style>p{}</style><p>one</p><p>two</p>")).toEqual([["one"], ["two"]]);
  expect(texts("", "")).toEqual([]);
});
