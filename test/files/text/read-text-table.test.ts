import { readFileCells } from "../../../src/files/read-file-cells";
import { readTextTable } from "../../../src/files/text/read-text-table";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 with a mark reads without it", () => {
  expect(readTextTable(utf8("\uFEFFa,b\n1,2\n"), "t.csv")).toMatchObject({
    values: [
      ["a", "b"],
      [1, 2],
    ],
    text: { encoding: "utf-8", separator: ",", cut: null },
  });
});

test("GBK bytes read as Chinese", () => {
  // 渠道,花费 in GBK: the code points of GB 2312.
  const bytes = new Uint8Array([0xc7, 0xfe, 0xb5, 0xc0, 0x2c, 0xbb, 0xa8, 0xb7, 0xd1, 0x0a, 0x61, 0x2c, 0x31]);
  expect(readTextTable(bytes, "t.csv")).toMatchObject({
    values: [
      ["渠道", "花费"],
      ["a", 1],
    ],
    text: { encoding: "gb18030" },
  });
});

test.each([
  ["utf-16le", true],
  ["utf-16be", false],
] as const)("a tab table in %s named .csv reads, with a mark or without", async (encoding, little) => {
  const bytesOf = (text: string) =>
    new Uint8Array(
      [...text].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  for (const mark of ["\uFEFF", ""])
    expect(await readFileCells(bytesOf(`${mark}Day\tCost\r\n2026-03-05\t1.5\r\n`), "export.csv")).toMatchObject({
      values: [
        ["Day", "Cost"],
        ["2026-03-05", 1.5],
      ],
      text: { encoding },
    });
});

test("semicolons, bars, quoted separators, line ends and doubled quotes are understood", () => {
  expect(readTextTable(utf8('a;b\n"x;""y""\nz";2\n'), "t.csv").values).toEqual([
    ["a", "b"],
    ['x;"y"\nz', 2],
  ]);
  expect(readTextTable(utf8("a|b\n1|2"), "t.txt").values).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
  expect(readTextTable(utf8("sep=;\na,1;b\n"), "t.csv").values).toEqual([["a,1", "b"]]);
});

test("what would lose something as a number stays text", () => {
  const [row] = readTextTable(utf8('1234567890123456\t007\t="42"\t1,234\t12%\t-0.5\t\t--\t9007199254740993'), "t.tsv").values;
  expect(row).toEqual(["1234567890123456", "007", "42", "1,234", "12%", -0.5, null, "--", "9007199254740993"]);
});

test("a text that no cell of Excel holds is cut, and its place is told", () => {
  const { values, text } = readTextTable(utf8(`a,b\n1,${"x".repeat(40_000)}\n`), "t.csv");
  expect([String(values[1]?.[1]).length, text.cut]).toEqual([32_767, { count: 1, row: 1, column: 1 }]);
});

test("amounts with decimal commas speak for the semicolon, and where nothing speaks for either the other is named", () => {
  expect(readTextTable(utf8("2026-01-01;1,5;2,5\n2026-01-02;1,6;2,6\n"), "t.csv").text).toMatchObject({
    separator: ";",
    otherSeparators: [],
  });
  const open = readTextTable(utf8("a;b,c\nd;e,f\n"), "t.csv").text;
  expect([open.separator, ...open.otherSeparators].sort()).toEqual([",", ";"]);
  expect(readTextTable(utf8("a;b,c\nd;e,f\n"), "t.csv", { separator: "," }).values).toEqual([
    ["a;b", "c"],
    ["d;e", "f"],
  ]);
});
