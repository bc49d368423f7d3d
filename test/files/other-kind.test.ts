import fc from "fast-check";
import { otherKind } from "../../src/files/other-kind";
import { readFileCells } from "../../src/files/read-file-cells";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer);

const TABLE = "<table><tr><td>日期</td><td>花费</td></tr><tr><td>2026-03-01</td><td>12</td></tr></table>";

test.each([
  ["report.xls", utf8(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head></head><body>${TABLE}</body></html>`), "web-page"],
  ["report.xls", utf8(`\ufeff<!-- export -->\r\n<META charset="utf-8">${TABLE}`), "web-page"],
  ["report.csv", utf16(`<!DOCTYPE html><html>${TABLE}`), "web-page"],
  ["report.xls", utf8(TABLE), "web-page"],
  ["report.xls", utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">'), "old-excel"],
  ["report.pdf", utf8("%PDF-1.7\n1 0 obj"), "pdf"],
  ["report.json", utf8('{"data": [{"spend": 1}]}'), "json"],
  ["report.csv", utf8('[ { "spend": 1 } ]'), "json"],
  ["report.txt", utf8("[[1,2],[3,4]]"), "json"],
] as const)("%s is told apart from a table by what it holds", async (name, bytes, key) => {
  await expect(readFileCells(bytes, name)).rejects.toMatchObject({ key });
});

test.each(["<b>Brand</b>,Spend\nx,1", "[Campaign],Spend\nx,1", "{id},Spend\nx,1", "<10%,Spend\nx,1", '"[a]","b"\n1,2', "Table,Spend\nx,1"])(
  "a table that begins with %s is read",
  async (text) => {
    expect((await readFileCells(utf8(text), "t.csv")).values).toHaveLength(2);
  },
);

test("no first cell of letters, digits and commas makes a table anything else", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 ,;%$_.\-]{1,40}$/), (line) => {
      expect(otherKind(utf8(`${line}\n1,2`))).toBeUndefined();
    }),
  );
});
