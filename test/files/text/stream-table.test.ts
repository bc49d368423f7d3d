import fc from "fast-check";
import { rowSplitter } from "../../../src/files/text/row-splitter";
import { SEPARATORS, splitRows, splitTable } from "../../../src/files/text/split-table";
import { streamTable } from "../../../src/files/text/stream-table";
import { decodeText } from "../../../src/files/text/decode-text";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A text or bytes cut at some places. */
const pieces = <T extends { readonly length: number; slice: (from: number, to: number) => T }>(whole: T, cuts: readonly number[]): T[] => {
  const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((end, index) => whole.slice(places[index] as number, end));
};

async function* arriving(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function streamed(parts: readonly Uint8Array[]) {
  const { rows, encoding, separator: by } = await streamTable(arriving(parts));
  const all: string[][] = [];
  for await (const batch of rows) all.push(...batch);
  return { encoding, separator: by, rows: all };
}

const separator = fc.constantFrom(...SEPARATORS);
const field = fc.oneof(
  fc.constantFrom("", "花费", 'a"b', "1,5", "x;y", "line\r\nend", '"', "\r", "😀", "\t|", "日期"),
  fc.string({ maxLength: 8 }),
);
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const cuts = fc.array(fc.nat(400), { maxLength: 12 });
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

const written = (rows: readonly (readonly string[])[], by: string, end: string): string =>
  rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(by) + end).join("");

// RFC 4180: fields in quotes may hold separators, line ends and doubled quotes.
test("quoted fields come back as they were written, wherever the text is cut", () =>
  fc.assert(
    fc.property(table, separator, lineEnd, cuts, (rows, by, end, at) => {
      const splitter = rowSplitter(by);
      const parts = pieces(written(rows, by, end), at);
      expect([...parts.flatMap((part) => splitter.push(part)), ...splitter.end()]).toEqual(rows);
    }),
  ));

test("any text gives the same rows in one piece and in many", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", '"', ",", ";", "\n", "\r", "\t", " ", "渠"), { maxLength: 40 }).map((signs) => signs.join("")),
      separator,
      cuts,
      (text, by, at) => {
        const splitter = rowSplitter(by);
        expect([...pieces(text, at).flatMap((part) => splitter.push(part)), ...splitter.end()]).toEqual(splitRows(text, by));
      },
    ),
  ));

test("bytes cut anywhere, within letters too, give the rows of the whole file", () =>
  fc.assert(
    fc.asyncProperty(table, separator, fc.constantFrom("", "\uFEFF", "sep=;\n"), cuts, async (rows, by, before, at) => {
      const bytes = utf8(`${before}渠道${by}花费\n${written(rows, by, "\n")}`);
      expect(await streamed(pieces(bytes, at))).toEqual({ ...splitTable(decodeText(bytes).text), encoding: "utf-8" });
    }),
  ));

test("GB18030 is told by the beginning, and its letters may be cut in two", async () => {
  // 日期,渠道,花费 and a row, as iconv (glibc 2.36) writes them.
  const bytes = Uint8Array.from(Buffer.from("c8d5c6da2cc7feb5c02cbba8b7d10a323032362d30332d30312cb6b6d2f42c313230300a", "hex"));
  expect(await streamed([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({
    encoding: "gb18030",
    separator: ",",
    rows: [
      ["日期", "渠道", "花费"],
      ["2026-03-01", "抖音", "1200"],
    ],
  });
});

test("letters of another encoding far below the beginning are an error, never wrong letters", async () => {
  const long = utf8("day,cost\n".repeat(40_000));
  await expect(streamed([long, Uint8Array.of(0xc7, 0xfe, 0xb5, 0xc0)])).rejects.toThrow("unknown-encoding");
});
