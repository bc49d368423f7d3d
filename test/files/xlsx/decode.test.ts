import { strToU8, zipSync } from "fflate";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { sheetCells } from "../../../src/files/xlsx/sheet-cells";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The smallest workbook around a sheet's data, written by hand. */
const file = (sheetData: string, { workbookPr = "", extra = {} as Record<string, string>, styles = "" } = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbookPr}<sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>${styles ? `<Relationship Id="r2" Type="${REL}/styles" Target="styles.xml"/>` : ""}</Relationships>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheetData}</worksheet>`,
        ...(styles && { "xl/styles.xml": styles }),
        ...extra,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );

const DATES = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
const valuesOf = async (bytes: Uint8Array) => (await decode(bytes)).workbook.sheets[0]?.cells.map(({ value }) => value);

test("inline strings, rich text, booleans and errors keep their types", async () => {
  const bytes = file(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>plain</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>th</t></r></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c></row></sheetData>',
  );
  expect(await valuesOf(bytes)).toEqual(["plain", "both", true, { error: "#DIV/0!" }]);
  const { workbook, losses } = await decode(bytes);
  expect(losses).toEqual([]);
  expect(workbook.sheets[0]?.cells.filter(({ runs }) => runs !== undefined).map(({ value }) => value)).toEqual(["both"]);
});

test("a shared formula is written out in every cell, with the error it gave", async () => {
  const { workbook } = await decode(
    file(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">1/A1</f><v>1</v></c></row><row r="2"><c r="B2" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row></sheetData>',
    ),
  );
  expect(workbook.sheets[0]?.cells).toEqual([
    { row: 0, column: 1, value: 1, formula: "1/A1" },
    { row: 1, column: 1, value: { error: "#DIV/0!" }, formula: "1/A2" },
  ]);
});

test("dates keep every digit of their serial numbers, and the calendar of 1904 is said", async () => {
  const bytes = file('<sheetData><row r="1"><c r="A1" s="1"><v>45000.123456789</v></c><c r="B1" s="1"><v>60</v></c></row></sheetData>', {
    workbookPr: '<workbookPr date1904="1"/>',
    styles: DATES,
  });
  const { workbook } = await decode(bytes);
  expect(workbook.sheets[0]?.cells.map(({ value }) => value)).toEqual([45000.123456789, 60]);
  expect(sheetCells(workbook, "f.xlsx").dateSystem).toBe(1904);
});

test("hidden rows and merges are handed to whoever reads the sheet", async () => {
  const { workbook } = await decode(
    file(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ),
  );
  expect(sheetCells(workbook, "f.xlsx")).toMatchObject({
    hiddenRows: [1],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    values: [[1], [2]],
  });
});

test("rows that are shown where all others are hidden are named again", async () => {
  const { workbook } = await decode(
    file('<sheetFormatPr defaultRowHeight="14" zeroHeight="1"/><sheetData><row r="2"/><row r="3" hidden="1"/></sheetData>'),
  );
  expect(workbook.sheets[0]?.rows).toEqual([
    { at: 1, count: 1, height: 14 },
    { at: 2, count: 1, hidden: true },
  ]);
  const again = (await decode(await encode(workbook))).workbook.sheets[0];
  expect([again?.rows, again?.carried?.attributes["sheetFormatPr"]?.["zeroHeight"]]).toEqual([workbook.sheets[0]?.rows, "1"]);
});

test("macros are said to be lost, and formulas of files that are missing keep their last values", async () => {
  const { losses, workbook } = await decode(
    file('<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1+1</f><v>43</v></c></row></sheetData>', { extra: { "xl/vbaProject.bin": "x" } }),
  );
  expect(losses).toEqual([
    { kind: "macro", count: 1 },
    { kind: "externalLink", count: 1, sheet: "Data", name: "A1" },
  ]);
  expect(workbook.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 43 }]);
});

test.each([
  ['<calcPr calcId="191029" iterate="1" iterateCount="50" fullCalcOnLoad="1"/>', {}],
  ['<calcPr calcMode="manual"/>', { calcMode: "manual" }],
  ['<calcPr fullPrecision="0"/>', { fullPrecision: "0" }],
  ["", undefined],
])("how a workbook is calculated (%s) is kept: %j", async (workbookPr, kept) => {
  const { losses, workbook } = await decode(file("<sheetData/>", { workbookPr }));
  expect([losses, workbook.carried?.attributes["calcPr"]]).toEqual([[], kept]);
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const whole = file("<sheetData/>");

test.each([
  ["empty-file", new Uint8Array()],
  ["not-a-workbook", strToU8("a,b\n1,2\n")],
  ["old-excel", new Uint8Array([...COMPOUND, ...utf16("Workbook")])],
  ["encrypted", new Uint8Array([...COMPOUND, ...utf16("EncryptedPackage")])],
  ["damaged", whole.slice(0, whole.length - 40)],
  ["damaged", file('<sheetData><row r="1"><c r="A1"><v>1</v></c>')],
  ["damaged", file('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>')],
  ["damaged", file('<sheetData><row r="-5"><c><v>1</v></c></row></sheetData>')],
  ["not-a-workbook", zipSync({ "readme.txt": strToU8("hello") })],
  ["binary-excel", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": new Uint8Array(4) })],
  ["damaged", zipSync({ "[Content_Types].xml": strToU8("<Types/>") })],
] as const)("bytes that cannot be opened are refused as %s", async (key, bytes) => {
  await expect(decode(bytes)).rejects.toMatchObject({ name: "FileError", key });
});

test("a file made to burst when unpacked is refused before it does", async () => {
  // 1 KB of archive that says it holds 4 GB: the size in the directory is what is checked first.
  const bomb = file("<sheetData/>");
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
  await expect(decode(bomb)).rejects.toMatchObject({ key: "too-large" });
});

test("rules whose formula is empty are told and leave the others alone", async () => {
  const rule = (formula: string) => `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
  const rules =
    `<conditionalFormatting sqref="A1:A3">${rule("")}${rule("A1&gt;1")}</conditionalFormatting>` +
    '<dataValidations><dataValidation type="custom" sqref="B1"><formula1></formula1></dataValidation></dataValidations>';
  const styles = DATES.replace("</styleSheet>", "<dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>");
  const { workbook, losses } = await decode(file(`<sheetData/>${rules}`, { styles }));
  expect(workbook.sheets[0]?.conditionals.map(({ rule: one }) => one)).toMatchObject([{ kind: "formula", formula: "A1>1" }]);
  expect(losses).toEqual([
    { kind: "conditionalKind", count: 1, sheet: "Data" },
    { kind: "validationKind", count: 1, sheet: "Data" },
  ]);
});
