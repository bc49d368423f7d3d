import fc from "fast-check";
import { decode } from "../../../src/files/xlsx/decode";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openWorkbook } from "../../support/office";
import { finePackage } from "./fine-package";
import { richPackage } from "./rich-package";
import { brokenLinks, packageTexts, writtenPackage } from "./written-package";

const opened = (bytes: Uint8Array) => openFile(bytes, "book.xlsx", () => undefined);

/** Opened by the embedded workbook, calculated and saved again. */
async function through(bytes: Uint8Array) {
  const { snapshot, losses } = await opened(bytes);
  const engine = createHeadlessEngine({ snapshot });
  try {
    await engine.settle();
    const saved = await saveXlsx(engine);
    expect(brokenLinks(saved.bytes)).toEqual([]);
    return { bytes: saved.bytes, parts: packageTexts(saved.bytes), losses: [...losses, ...saved.losses] };
  } finally {
    engine.dispose();
  }
}

/** Opened, worked on through Office.js, and saved. */
async function worked(bytes: Uint8Array, work: (context: Excel.RequestContext) => Promise<void>) {
  const { snapshot } = await opened(bytes);
  const book = await openWorkbook({ snapshot });
  try {
    await Excel.run(work);
    await book.engine.settle();
    const saved = await saveXlsx(book.engine);
    expect(brokenLinks(saved.bytes)).toEqual([]);
    return { parts: packageTexts(saved.bytes), losses: saved.losses };
  } finally {
    book.close();
  }
}

const DATA = "xl/worksheets/sheet1.xml";

// Elements and attributes: ECMA-376 part 1, 18.2, 18.3, 18.8, 20.5 and 21.2.
const KEPT: readonly (readonly [what: string, part: string, written: string])[] = [
  ["protection of the workbook", "xl/workbook.xml", '<workbookProtection lockStructure="1"/>'],
  ["calculation by hand and with iterations", "xl/workbook.xml", 'iterate="1" iterateCount="50" iterateDelta="0.001" calcMode="manual"'],
  ["the sheet that is shown", "xl/workbook.xml", 'activeTab="1" tabRatio="700"'],
  ["a sheet that only programs show again", "xl/workbook.xml", 'state="veryHidden"'],
  ["print areas of several parts", "xl/workbook.xml", ">Data!$A$1:$B$5,Data!$D$1:$E$5<"],
  ["names for cells of other files", "xl/workbook.xml", '<definedName name="Ext">[1]Prices!$A$1<'],
  ["caches of pivot tables", "xl/workbook.xml", '<x:pivotCache cacheId="7"'],
  ["prefixes of other programs", "xl/workbook.xml", 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'],
  ["code names of sheets", DATA, '<sheetPr codeName="Sheet_Data"><pageSetUpPr fitToPage="1"/>'],
  ["views", DATA, 'showZeros="0" showFormulas="0" showRowColHeaders="0" zoomScale="60"'],
  ["split panes", DATA, '<pane xSplit="2000" topLeftCell="C1" state="split"/>'],
  ["usual widths", DATA, 'defaultColWidth="25"'],
  ["widths and looks of columns", DATA, '<col min="2" max="3" width="12.5" style="4" customWidth="1"/>'],
  ["hidden columns up to the last", DATA, '<col min="8" max="16384" width="9" hidden="1"'],
  [
    "rows after the last cell",
    DATA,
    '<row r="6" s="4" customFormat="1"/><row r="9" hidden="1"/><row r="10" ht="33" customHeight="1"/><row r="11" ht="20.2"/><row r="12" hidden="1" outlineLevel="1"/><row r="13" collapsed="1"/>',
  ],
  ["errors", DATA, '<c r="B4" t="e"><v>#N/A</v>'],
  ["unknown functions with their values", DATA, "<f>MyVba(B2)</f><v>42</v>"],
  ["what is calculated from them", DATA, "<f>A5+1</f><v>43</v>"],
  ["prefixes of functions to come", DATA, "<f>_xlfn.NOVELTY(B2)</f><v>3</v>"],
  ["formulas of other files", DATA, "<f>[1]Prices!A1</f><v>9</v>"],
  ["protection of sheets", DATA, '<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="B2:B3"'],
  ["formats of errors", DATA, "<formula>ISERROR(B2)</formula>"],
  ["formats by month", DATA, "EDATE(TODAY(),-1)"],
  ["icons", DATA, '<iconSet iconSet="3Arrows">'],
  ["the largest of cells", DATA, "LARGE($B$2:$B$3"],
  ["a prompt without a rule", DATA, 'showInputMessage="1" promptTitle="Hint" prompt="Say when" sqref="G1:G5"'],
  ["rules of times", DATA, 'type="time" operator="greaterThan" sqref="H1"'],
  ["lists without an arrow", DATA, 'type="list" showDropDown="1" sqref="I1"'],
  ["links", DATA, 'tooltip="Look"/><hyperlink ref="A3" location="Data!B2" display="there"/>'],
  ["what is printed beside cells", DATA, '<printOptions horizontalCentered="1" gridLines="1"/>'],
  ["margins", DATA, '<pageMargins top="0.5" right="0.3" bottom="0.5" left="0.25" header="0.1" footer="0.1"/>'],
  [
    "paper, pages wide and high, order",
    DATA,
    'paperSize="1" fitToWidth="2" fitToHeight="3" pageOrder="overThenDown" orientation="landscape" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdKept',
  ],
  ["headers of first pages", DATA, '<headerFooter differentFirst="1"><oddHeader>&amp;CReport</oddHeader><firstHeader>&amp;CFirst'],
  ["breaks between columns", DATA, '<brk id="4" max="1048575" man="1"/></colBreaks>'],
  ["checks that are off", DATA, '<ignoredError sqref="A2" numberStoredAsText="1"/>'],
  ["sparklines", DATA, "<xm:f>Data!B2:B3</xm:f><xm:sqref>G2</xm:sqref>"],
  ["texts that look like escapes", "xl/sharedStrings.xml", "<t>_x005F_x0041_</t>"],
  ["characters that XML has not", "xl/sharedStrings.xml", "a_xFFFE_b"],
  ["texts of several looks", DATA, "<is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is>"],
  ["notes of several looks", "xl/comments1.xml", '<text><r><rPr><b/></rPr><t xml:space="preserve">Ann: </t></r><r><t>why?</t></r></text>'],
  ["notes that are shown all the time", "xl/drawings/vmlDrawing1.vml", "<x:Visible/>"],
  // Behind the look of the sheet's own formats.
  [
    "looks with names",
    "xl/styles.xml",
    '<cellStyle name="House &amp; garden" xfId="1"/><cellStyle name="Percent" xfId="2" builtinId="5"/>',
  ],
  ["cells that have such a look", "xl/styles.xml", 'xfId="1" applyNumberFormat="true"'],
  ["looks that pivot tables name", "xl/pivotTables/pivotTable1.xml", '<format dxfId="1"/>'],
  ["looks of tables that somebody made", "xl/styles.xml", '<tableStyleElement type="headerRow" dxfId="1"/>'],
  ["dates by number", "xl/styles.xml", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"],
  ["apostrophes", "xl/styles.xml", 'quotePrefix="1"'],
  ["double lines below", "xl/styles.xml", '<u val="double"/>'],
  ["raised letters", "xl/styles.xml", '<vertAlign val="superscript"/>'],
  ["gradients", "xl/styles.xml", '<gradientFill degree="90">'],
  ["patterns", "xl/styles.xml", '<patternFill patternType="lightGrid">'],
  ["slashes", "xl/styles.xml", '<diagonal style="thin">'],
  ["alignments", "xl/styles.xml", 'horizontal="centerContinuous" vertical="distributed"'],
  ["letters above each other", "xl/styles.xml", 'textRotation="255"'],
  ["unlocked cells", "xl/styles.xml", 'locked="0" hidden="1"'],
  ["the usual font", "xl/styles.xml", 'val="宋体"'],
  ["pictures", "xl/drawings/drawing1.xml", 'name="Logo"'],
  ["charts of other kinds", "xl/charts/chart2.xml", "<c:pieChart>"],
  ["looks of charts", "xl/charts/chart1.xml", '<c:max val="100"/>'],
  ["titles and names from cells", "xl/charts/chart1.xml", "<c:title/>"],
  ["values of other files", "xl/externalLinks/externalLink1.xml", "<v>9</v>"],
  ["pivot tables", "xl/pivotTables/pivotTable1.xml", '<location ref="A3:B6"'],
  ["sources of pivot tables", "xl/pivotCache/pivotCacheDefinition1.xml", '<worksheetSource ref="A1:B3" sheet="Data"/>'],
  ["custom XML", "customXml/item1.xml", ">kept<"],
  ["titles of documents", "docProps/core.xml", "<dc:title>Budget</dc:title>"],
  ["properties of documents", "docProps/custom.xml", "<vt:lpwstr>ACME</vt:lpwstr>"],
];

test("what other programs put into a workbook is written again, with nothing lost and nothing left pointing nowhere", async () => {
  const { parts, losses } = await through(richPackage());
  expect(losses).toEqual([]);
  expect(KEPT.filter(([, part, written]) => !parts[part]?.includes(written))).toEqual([]);
});

test("what is carried moves with its cells and takes the new names of sheets", async () => {
  const { parts, losses } = await worked(richPackage(), async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    // No rows come into a protected sheet, and no sheet of a protected workbook takes another name.
    context.workbook.protection.unprotect();
    sheet.protection.unprotect();
    sheet.getRange("2:2").insert("Down");
    sheet.name = "Sales 2026";
    context.workbook.worksheets.getItem("Pivot").getRange("1:1").insert("Down");
    await context.sync();
  });
  const moved: readonly (readonly [string, string])[] = [
    // Where a link leads to is text to Excel too, and stays.
    [DATA, '<hyperlink ref="A4" location="Data!B2"'],
    [DATA, '<protectedRange sqref="B3:B4"'],
    [DATA, "<xm:f>'Sales 2026'!B3:B4</xm:f><xm:sqref>G3</xm:sqref>"],
    [DATA, '<conditionalFormatting sqref="B3:B4"><cfRule type="iconSet"'],
    [DATA, '<ignoredError sqref="A3"'],
    ["xl/workbook.xml", ">'Sales 2026'!$A$1:$B$6,'Sales 2026'!$D$1:$E$6<"],
    ["xl/drawings/drawing1.xml", "<xdr:row>12</xdr:row>"],
    ["xl/charts/chart1.xml", "<c:f>'Sales 2026'!$B$3:$B$4</c:f>"],
    ["xl/charts/chart1.xml", '<c:max val="100"/>'],
    ["xl/charts/chart2.xml", "<c:f>'Sales 2026'!$B$3:$B$4</c:f>"],
    ["xl/pivotTables/pivotTable1.xml", '<location ref="A4:B7"'],
    ["xl/pivotCache/pivotCacheDefinition1.xml", '<worksheetSource ref="A1:B4" sheet="Sales 2026"/>'],
  ];
  expect(losses).toEqual([]);
  expect(moved.filter(([part, written]) => !parts[part]?.includes(written))).toEqual([]);
});

// ECMA-376 part 1, 18.3.1.78 (selection), 18.4.3 (phoneticPr), 18.5.1 (tables), 18.8.19 (colours); [MS-XLSX] 2.6.78.
const FINE: readonly (readonly [what: string, part: string, written: string])[] = [
  [
    "colours of fonts, character sets, fonts of the theme",
    "xl/styles.xml",
    '<font><charset val="134"/><family val="3"/><scheme val="minor"/><color theme="4" tint="-0.249977111117893"/>',
  ],
  [
    "the usual font",
    "xl/styles.xml",
    '<font><family val="2"/><scheme val="minor"/><color theme="1"/><sz val="11"/><name val="Calibri"/></font>',
  ],
  ["fills", "xl/styles.xml", '<patternFill patternType="solid"><fgColor theme="5" tint="0.3999755851924192"/>'],
  ["patterns", "xl/styles.xml", '<patternFill patternType="lightGrid"><fgColor theme="6"/><bgColor theme="7"/>'],
  ["gradients", "xl/styles.xml", '<stop position="0"><color theme="0"/></stop><stop position="1"><color theme="8"/>'],
  ["borders", "xl/styles.xml", '<left style="thin"><color theme="9"/></left>'],
  ["borders in the window's colour", "xl/styles.xml", '<bottom style="thin"><color indexed="64"/></bottom>'],
  [
    "looks of conditional formats",
    "xl/styles.xml",
    '<dxf><font><color theme="0"/></font><fill><patternFill patternType="solid"><fgColor theme="5"/>',
  ],
  ["tabs", DATA, '<tabColor theme="5" tint="-0.249977111117893"/>'],
  [
    "looks of tables, behind ours",
    "xl/tables/table1.xml",
    'headerRowDxfId="1" dataDxfId="2" totalsRowCellStyle="Look 1" comment="costs by name"',
  ],
  ["looks of columns", "xl/tables/table1.xml", 'totalsRowFunction="sum" totalsRowDxfId="2"/>'],
  ["what is read out instead of a table", "xl/tables/table1.xml", '<x14:table altText="Costs &amp; more" altTextSummary="by name"/>'],
  ["fitted widths", DATA, 'width="14.7109375" bestFit="1"'],
  ["panes", DATA, '<pane xSplit="1" ySplit="2" topLeftCell="D40" activePane="bottomRight" state="frozen"/>'],
  ["selections of panes", DATA, '<selection pane="bottomRight" activeCell="E44" sqref="E44:F46 H50"/>'],
  ["where sheets are scrolled to", "xl/worksheets/sheet2.xml", 'topLeftCell="C30"><selection activeCell="D33" sqref="D33:E35"/>'],
  ["names that Excel gives", "xl/workbook.xml", '<definedName name="_xlnm.Consolidate_Area" localSheetId="0">Data!$A$1:$B$3<'],
  ["formulas over them", DATA, "<f>SUM(_xlnm.Database)</f><v>12</v>"],
  ["how readings are shown", DATA, '<phoneticPr fontId="3" type="noConversion"/>'],
  ["readings", DATA, '<rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="3" type="Hiragana"/>'],
  [
    "the font of readings",
    "xl/styles.xml",
    '<font><sz val="6"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/></font></fonts>',
  ],
  ["boxes of notes", "xl/drawings/vmlDrawing1.vml", 'fillcolor="#ccffcc"'],
  ["where they stand", "xl/drawings/vmlDrawing1.vml", "<x:Anchor>4,9,1,3,8,40,7,11</x:Anchor>"],
];

test("what looks, tables, views, names and notes hang on is written again", async () => {
  const { parts, losses } = await through(finePackage());
  expect(losses).toEqual([]);
  expect(FINE.filter(([, part, written]) => !parts[part]?.includes(written))).toEqual([]);
});

test("it moves with its cells, and holds no longer than what it was said of", async () => {
  const { parts, losses } = await worked(finePackage(), async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.tables.getItem("Costs").columns.add(1, [["More"], [1], [2], [3]]);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A5").format.fill.color = "#123456";
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.name = "Sales 2026";
    context.workbook.worksheets.getItem("Other").freezePanes.freezeRows(1);
    await context.sync();
  });
  const moved: readonly (readonly [string, string])[] = [
    [
      "xl/tables/table1.xml",
      '<tableColumn id="2" name="More" totalsRowLabel="3"/><tableColumn id="3" name="Cost" totalsRowFunction="sum" totalsRowDxfId="2"/>',
    ],
    ["xl/drawings/vmlDrawing1.vml", "<x:Anchor>4,9,3,3,8,40,9,11</x:Anchor>"],
    ["xl/drawings/vmlDrawing1.vml", "<x:Row>7</x:Row><x:Column>2</x:Column>"],
    ["xl/workbook.xml", '<definedName name="_xlnm.Consolidate_Area" localSheetId="0">\'Sales 2026\'!$A$3:$C$5<'],
    ["xl/styles.xml", '<fgColor rgb="FF123456"/>'],
    ["xl/styles.xml", '<fgColor theme="5" tint="0.3999755851924192"/>'],
  ];
  expect(losses).toEqual([]);
  expect(moved.filter(([part, written]) => !parts[part]?.includes(written))).toEqual([]);
  // Panes that are others by now are not scrolled as those were, and a width that somebody set was not fitted.
  expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("C30");
  expect(parts[DATA]).not.toMatch(/<col min="1" [^>]*bestFit/);
});

test("what is said of looks and notes goes with cells that are sorted and copied", async () => {
  const { parts, losses } = await worked(finePackage(), async (context) => {
    const [sheet, other] = ["Data", "Other"].map((name) => context.workbook.worksheets.getItem(name)) as [Excel.Worksheet, Excel.Worksheet];
    sheet.getRange("C5:C7").values = [[2], [3], [1]];
    sheet.getRange("C5:C7").sort.apply([{ key: 0, ascending: true }]);
    sheet.getRange("A3").copyFrom("A2");
    other.getRange("B2").copyFrom("Data!A2");
    await context.sync();
  });
  const styles = parts["xl/styles.xml"] ?? "";
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
  const looks = [...(/<cellXfs.*?<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf\b[^>]*fontId="(\d+)"/g)].map(
    ([, id]) => fonts[Number(id)],
  );
  const fontOf = (part: string, at: string) => looks[Number(new RegExp(`<c r="${at}"[^>]*? s="(\\d+)"`).exec(parts[part] ?? "")?.[1])];
  expect(losses).toEqual([]);
  for (const font of [fontOf(DATA, "A3"), fontOf("xl/worksheets/sheet2.xml", "B2")])
    expect(font).toContain('<charset val="134"/><family val="3"/><scheme val="minor"/><color theme="4"');
  // The note of C6 stands in C7 by now.
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toMatch(/fillcolor="#ccffcc"[\s\S]*<x:Anchor>4,9,2,3,8,40,8,11<[\s\S]*<x:Row>6</);
});

test("of more than 1,000 named looks those that cells have are kept, and the others are told", async () => {
  const { parts, losses } = await through(finePackage(1_100));
  expect(losses).toEqual([{ kind: "cellStyle", count: 100 }]);
  expect(parts["xl/styles.xml"]).toContain('<cellStyle name="Look 1100"');
});

test("what cannot follow its cells is told by name", async () => {
  const torn = await worked(richPackage(), async (context) => {
    context.workbook.worksheets.getItem("Pivot").getRange("4:4").delete("Up");
    await context.sync();
  });
  expect(torn.losses).toEqual([{ kind: "pivotTable", count: 1, sheet: "Pivot", name: "Costs by name" }]);
  expect(Object.keys(torn.parts).filter((path) => path.includes("pivotTable"))).toEqual([]);
});

test("a file in UTF-16, with parts in other case and with the ends of lines of Windows reads like any other", async () => {
  const utf16 = (text: string): Uint8Array => {
    const bytes = new Uint8Array(2 + 2 * text.length);
    new DataView(bytes.buffer).setUint16(0, 0xfeff, true);
    [...text].forEach((sign, at) => new DataView(bytes.buffer).setUint16(2 + 2 * at, sign.charCodeAt(0), true));
    return bytes;
  };
  const strings =
    '<?xml version="1.0" encoding="UTF-16"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>渠道 &amp; 费用</t></si><si><t>one_x000D_\r\ntwo</t></si></sst>';
  const { losses, bytes } = await through(
    writtenPackage({
      sheets: [{ name: "S", xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>' }],
      relations: [{ id: "s", type: "sharedStrings", target: "sharedstrings.xml" }],
      parts: { "xl/SharedStrings.xml": ["application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml", utf16(strings)] },
    }),
  );
  const { workbook } = await decode(bytes);
  expect([losses, workbook.sheets[0]?.cells.map(({ value }) => value)]).toEqual([[], ["渠道 & 费用", "one\r\ntwo"]]);
});

test("whatever cells hold is the same after it was opened, saved and opened again", async () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter((text) => !/[\ud800-\udfff]/u.test(text)),
    fc.constantFrom("=1+1", "_x0041_", "#N/A", "TRUE", "001", " a ", "a\r\nb", "a\tb", "'", "\uFFFE"),
    fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
  );
  const written = (one: unknown, at: string): string => {
    if (typeof one === "number") return `<c r="${at}"><v>${one}</v></c>`;
    if (typeof one === "boolean") return `<c r="${at}" t="b"><v>${Number(one)}</v></c>`;
    if (typeof one !== "string") return `<c r="${at}" t="e"><v>${(one as { error: string }).error}</v></c>`;
    const escaped = one
      .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`,
      )
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;");
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 60 }), async (values) => {
      const rows = values.map((one, row) => `<row r="${row + 1}">${written(one, `A${row + 1}`)}</row>`);
      const { bytes } = await through(writtenPackage({ sheets: [{ name: "S", xml: `<sheetData>${rows.join("")}</sheetData>` }] }));
      const cells = (await decode(bytes)).workbook.sheets[0]?.cells ?? [];
      // Zero has no sign in a cell.
      expect(cells.map((cell) => cell.value)).toEqual(values.map((one) => (one === 0 ? 0 : one)));
    }),
    { numRuns: 6 },
  );
});
