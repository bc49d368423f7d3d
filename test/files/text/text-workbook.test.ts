import fc from "fast-check";
import { recogniseText } from "../../../src/workbench/files/recognise-text";
import { decodeText } from "../../../src/files/text/decode-text";
import { textWorkbook } from "../../../src/files/text/text-workbook";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (text: string, name = "t.csv") =>
  (await textWorkbook(utf8(text), name, recogniseText, () => Promise.resolve())).sheets[0];
const row = async (text: string) =>
  (await read(text))?.cells.map(({ value, formula, style }) => [formula === undefined ? value : `=${formula}`, style?.numberFormat]);

/** Bytes that iconv (glibc 2.36) gives for the same sentences. */
const ENCODED = {
  gb18030: ["日期,渠道,花费\n2026-03-01,抖音,1200\n", "c8d5c6da2cc7feb5c02cbba8b7d10a323032362d30332d30312cb6b6d2f42c313230300a"],
  big5: ["日期,通路,花費\n2026-03-01,臉書,1200\n", "a4e9b4c12cb371b8f42caae1b64f0a323032362d30332d30312cc179aed12c313230300a"],
  shift_jis: [
    "日付,チャネル,広告費\n2026-03-01,検索,1200\n",
    "93fa95742c83608383836c838b2c8d4c8d9094ef0a323032362d30332d30312c8c9f8df52c313230300a",
  ],
  "windows-1252": ["Année,Coût,Référence\n2026,12 €,créé\n", "416e6ee9652c436ffb742c52e966e972656e63650a323032362c313220802c6372e9e90a"],
  "euc-kr": [
    "일별,캠페인,노출수,총비용\n2026-03-01,파워링크,1200,5000\n",
    "c0cfbab02cc4b7c6e4c0ce2cb3ebc3e2bcf62cc3d1baf1bfeb0a323032362d30332d30312cc6c4bff6b8b5c5a92c313230302c353030300a",
  ],
  "windows-1250": [
    "Dzień,Kampania,Wyświetlenia,Kliknięcia,Koszt\n2026-03-01,Łódź,1200,35,7\n",
    "447a6965f12c4b616d70616e69612c57799c776965746c656e69612c4b6c696b6e69ea6369612c4b6f737a740a323032362d30332d30312ca3f3649f2c313230302c33352c370a",
  ],
} as const;

test.each(Object.entries(ENCODED))("a table in %s is read as it was written", (encoding, [text, hex]) => {
  expect(decodeText(Uint8Array.from(Buffer.from(hex, "hex")))).toMatchObject({ text, encoding });
});

test("pictures and programs are no text, whatever they are called", () => {
  expect(() => decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0x01]))).toThrow("unknown-encoding");
});

test("numbers, amounts, dates, percentages and truth values are recognised as if typed, formulas too", async () => {
  expect(await row("1200.5\t1,200\t35%\t2026-03-05\tTRUE\t=1+1")).toEqual([
    [1200.5, undefined],
    [1200, "#,##0"],
    [0.35, "0%"],
    [46086, "yyyy-mm-dd"],
    [true, undefined],
    ["=1+1", undefined],
  ]);
});

test("ids, telephone numbers, guarded fields and lists with dashes stay the text they are", async () => {
  expect((await row('007\t1234567890123456789\t="42"\t+4917112345\t-item'))?.map(([value]) => value)).toEqual([
    "007",
    "1234567890123456789",
    "42",
    "+4917112345",
    "-item",
  ]);
});

test("a percentage of two decimals is the number itself, not one beside it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 99_999 }), async (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(await row(`${text}%`)).toEqual([[Number(`${text}e-2`), "0.00%"]]);
    }),
  );
});

test("the sheet is called as the file, within Excel's rules for names", async () => {
  expect((await read("a,b", "渠道 日报.csv"))?.name).toBe("渠道 日报");
  // At most 31 characters, none of \ / ? * [ ] : ("Rename a worksheet", Microsoft Support).
  expect((await read("a,b", "ads [2026:Q1] export of everything there is.csv"))?.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});

test("a table of more rows or cells than a sheet or a tab can hold, or of none, is refused", async () => {
  await expect(read("1\n".repeat(1_048_577))).rejects.toThrow("too-large");
  await expect(read(`${",".repeat(16_384)}\n`)).rejects.toThrow("too-large");
  await expect(read("\n,\n")).rejects.toThrow("empty-file");
});

test("a long table gives the page its turn and tells how far it is", async () => {
  const told: number[] = [];
  await textWorkbook(utf8("1\n".repeat(20_000)), "t.csv", recogniseText, (done) => Promise.resolve(void told.push(done)));
  expect(told).toEqual([0.25, 0.5, 0.75]);
});

test("columns are as wide as their names, dates and amounts need, and a title above the table takes no room", async () => {
  const columns = (
    await read('A report that says a lot about very little\n日期,店,金额\n2026-03-05,1,"￥1,234,567.50"\n2026-03-06,2,=SUM(1)')
  )?.columns;
  expect(columns?.map(({ at }) => at)).toEqual([0, 2]);
  // Widths count digits of the default font: ten signs, and twelve beside one of full width, with room for the lines and no more.
  for (const [at, signs] of [10, 14].entries()) {
    expect(columns?.[at]?.width).toBeGreaterThanOrEqual(signs);
    expect(columns?.[at]?.width).toBeLessThanOrEqual(signs + 2.5);
  }
});
