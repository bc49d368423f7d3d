import { HEAD, MAIN, writtenPackage, type WrittenSheet } from "./written-package";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

const COLORS = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];
const SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const fontsXml = (name: string): string =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:${name}>`;
const THEME = `${HEAD}<a:theme xmlns:a="${A}" name="Ours"><a:themeElements><a:clrScheme name="Ours">${SLOTS.map((slot, at) => `<a:${slot}><a:srgbClr val="${COLORS[at] ?? ""}"/></a:${slot}>`).join("")}</a:clrScheme><a:fontScheme name="Ours">${fontsXml("majorFont")}${fontsXml("minorFont")}</a:fontScheme><a:fmtScheme name="Ours"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>`;

const font = (inside: string): string =>
  `<font>${inside}<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`;
const FONTS = [
  font(""),
  font("<b/>"),
  '<font><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="等线"/><family val="3"/><charset val="134"/><scheme val="minor"/></font>',
  '<font><sz val="6"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.39997558519241921"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="lightGrid"><fgColor theme="6"/><bgColor theme="7"/></patternFill></fill>',
  '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="8"/></stop></gradientFill></fill>',
];
const BORDERS = [
  "<border/>",
  '<border><left style="thin"><color theme="9"/></left><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border>',
];
const XFS = [
  'fontId="0"',
  'fontId="1"',
  'fontId="2"',
  'fontId="0" fillId="2"',
  'fontId="0" fillId="3"',
  'fontId="0" fillId="4"',
  'fontId="0" borderId="1"',
];
const DXFS = [
  "<dxf><font><b/></font></dxf>",
  '<dxf><fill><patternFill><bgColor theme="4" tint="0.79998168889431442"/></patternFill></fill></dxf>',
  '<dxf><font><color theme="0"/></font><fill><patternFill><bgColor theme="5"/></patternFill></fill></dxf>',
];
const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join("")}</${name}>`;
const stylesXml = (named: number): string =>
  `<styleSheet xmlns="${MAIN}">${list("fonts", FONTS)}${list("fills", FILLS)}${list("borders", BORDERS)}` +
  list(
    "cellStyleXfs",
    Array.from({ length: named + 1 }, () => '<xf fontId="0"/>'),
  ) +
  list("cellXfs", [...XFS.map((one) => `<xf numFmtId="0" ${one} xfId="0"/>`), `<xf numFmtId="0" fontId="1" xfId="${named}"/>`]) +
  list(
    "cellStyles",
    Array.from({ length: named + 1 }, (_, at) =>
      at === 0 ? '<cellStyle name="Normal" xfId="0" builtinId="0"/>' : `<cellStyle name="Look ${at}" xfId="${at}"/>`,
    ),
  ) +
  `${list("dxfs", DXFS)}</styleSheet>`;

const text = (at: string, style: number, value: string): string => `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const READING = '<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="3" type="Hiragana"/>';

const DATA: WrittenSheet = {
  name: "Data",
  xml:
    '<sheetPr><tabColor theme="5" tint="-0.249977111117893"/></sheetPr><sheetViews><sheetView tabSelected="1" topLeftCell="A1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="D40" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="D1" sqref="D1"/><selection pane="bottomLeft" activeCell="A40" sqref="A40"/><selection pane="bottomRight" activeCell="E44" sqref="E44:F46 H50"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="14.7109375" bestFit="1" customWidth="1"/></cols>' +
    `<sheetData><row r="1">${text("A1", 1, "Name")}${text("B1", 1, "Cost")}${text("C1", 0, "plain")}</row><row r="2">${text("A2", 2, "x")}<c r="B2" s="3"><v>5</v></c></row><row r="3">${text("A3", 4, "y")}<c r="B3" s="5"><v>7</v></c></row><row r="4">${text("A4", 0, "Total")}<c r="B4" s="6"><f>SUBTOTAL(109,Costs[Cost])</f><v>12</v></c></row><row r="6"><c r="A6" t="inlineStr"><is>${READING}</is></c></row><row r="7">${text("A7", 7, "named")}</row><row r="8"><c r="A8"><f>Many</f><v>5</v></c><c r="B8"><f>SUM(_xlnm.Database)</f><v>12</v></c></row></sheetData>` +
    '<phoneticPr fontId="3" type="noConversion"/><conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="2" priority="1" operator="greaterThan"><formula>6</formula></cfRule></conditionalFormatting><legacyDrawing r:id="boxes"/><tableParts count="1"><tablePart r:id="table"/></tableParts>',
  relations: [
    { id: "table", type: "table", target: "../tables/table1.xml" },
    { id: "notes", type: "comments", target: "../comments1.xml" },
    { id: "boxes", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
  ],
};

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Costs" displayName="Costs" ref="A1:B4" totalsRowCount="1" headerRowDxfId="0" dataDxfId="1" totalsRowCellStyle="Look 1" comment="costs by name"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Name" totalsRowLabel="Total" dataDxfId="0"/><tableColumn id="2" name="Cost" totalsRowFunction="sum" totalsRowDxfId="1"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="Costs &amp; more" altTextSummary="by name"/></ext></extLst></table>`;

const box = (row: number, column: number, anchor: string): string =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;width:200pt;height:90pt;z-index:1;visibility:hidden' fillcolor="#ccffcc" o:insetmode="auto"><v:fill color2="#ccffcc"/><v:shadow on="t" color="black" obscured="t"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>\n    ${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** A workbook with what hangs on looks, tables, views, names and notes and nobody sees until it is gone, written by hand. */
export const finePackage = (named = 1): Uint8Array =>
  writtenPackage({
    behind:
      '<definedNames><definedName name="_xlnm.Consolidate_Area" localSheetId="0">Data!$A$1:$B$3</definedName><definedName name="_xlnm.Database">Data!$A$1:$B$3</definedName><definedName name="Many">Data!$B$2:$B$3</definedName></definedNames>',
    styles: stylesXml(named),
    sheets: [
      DATA,
      {
        name: "Other",
        xml: '<sheetViews><sheetView topLeftCell="C30" workbookViewId="0"><selection activeCell="D33" sqref="D33:E35"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      },
    ],
    relations: [{ id: "theme", type: "theme", target: "theme/theme1.xml" }],
    parts: {
      "xl/theme/theme1.xml": [`${OFFICE}.theme+xml`, THEME],
      "xl/tables/table1.xml": [`${OFFICE}.spreadsheetml.table+xml`, TABLE],
      "xl/comments1.xml": [
        `${OFFICE}.spreadsheetml.comments+xml`,
        `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="C6" authorId="0"><text><t>wide</t></text></comment></commentList></comments>`,
      ],
      "xl/drawings/vmlDrawing1.vml": [
        `${OFFICE}.vmlDrawing`,
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${box(5, 2, "4, 9, 1, 3, 8, 40, 7, 11")}</xml>`,
      ],
    },
  });
