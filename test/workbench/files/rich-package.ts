import { HEAD, MAIN, REL, writtenPackage } from "./written-package";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** The smallest picture: one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="3"><font><sz val="12"/><name val="宋体"/></font><font><u val="double"/><sz val="12"/><name val="宋体"/></font><font><vertAlign val="superscript"/><sz val="12"/><name val="宋体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill><fill><patternFill patternType="lightGrid"><fgColor rgb="FF0000FF"/><bgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="2"><border/><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FF112233"/></diagonal></border></borders><cellStyleXfs count="3"><xf/><xf fontId="1" fillId="3"/><xf numFmtId="9"/></cellStyleXfs><cellXfs count="13"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="31" applyNumberFormat="1"/><xf numFmtId="57" applyNumberFormat="1"/><xf numFmtId="49" quotePrefix="1"/><xf fontId="1"/><xf fontId="2"/><xf fillId="2"/><xf fillId="3"/><xf borderId="1"/><xf applyAlignment="1"><alignment horizontal="centerContinuous" vertical="distributed" shrinkToFit="1" readingOrder="2"/></xf><xf applyAlignment="1"><alignment textRotation="255"/></xf><xf applyProtection="1"><protection locked="0" hidden="1"/></xf><xf xfId="1" numFmtId="164" fontId="1" fillId="3"/></cellXfs><cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="House &amp; garden" xfId="1"/><cellStyle name="Percent" xfId="2" builtinId="5"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="Ours" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles></styleSheet>`;

const cell = (at: string, style: number, value: string): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const text = (at: string, style: number, value: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

const ROWS =
  `<row r="1">${text("A1", 0, "Name")}${text("B1", 0, "Cost")}${cell("C1", 1, "45306")}${cell("D1", 2, "45306")}</row>` +
  `<row r="2">${text("A2", 3, "=1+1")}<c r="B2"><v>5</v></c>${text("C2", 4, "double")}${text("D2", 5, "up")}${text("E2", 6, "fade")}${text("F2", 7, "grid")}</row>` +
  `<row r="3">${text("A3", 8, "slash")}<c r="B3"><v>7</v></c>${text("C3", 9, "wide")}${text("D3", 10, "stack")}${text("E3", 11, "free")}${cell("F3", 12, "2")}</row>` +
  `<row r="4">${text("A4", 0, "_x005F_x0041_")}<c r="B4" t="e"><v>#N/A</v></c>${text("C4", 0, "a_xFFFE_b")}<c r="D4" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is></c></row>` +
  '<row r="5"><c r="A5"><f>MyVba(B2)</f><v>42</v></c><c r="B5"><f>A5+1</f><v>43</v></c><c r="C5"><f>_xlfn.NOVELTY(B2)</f><v>3</v></c><c r="D5"><f>[1]Prices!A1</f><v>9</v></c></row>' +
  '<row r="6" s="4" customFormat="1"/><row r="9" hidden="1"/><row r="10" ht="33" customHeight="1"/><row r="11" ht="20.2"/><row r="12" hidden="1" outlineLevel="1"/><row r="13" collapsed="1"/>';

const RULES =
  '<conditionalFormatting sqref="B2:B4"><cfRule type="containsErrors" dxfId="0" priority="1"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="C1:D1"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastMonth"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B3"><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="top10" dxfId="0" priority="4" rank="1"/></conditionalFormatting>' +
  '<dataValidations count="3"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Hint" prompt="Say when" sqref="G1:G5"/><dataValidation type="time" operator="greaterThan" sqref="H1"><formula1>0.5</formula1></dataValidation><dataValidation type="list" showDropDown="1" sqref="I1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';

const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Data!B2:B3</xm:f><xm:sqref>G2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

const anchor = (inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: number, name: string, relation: string): string =>
  anchor(
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${REL}">${frame(2, "Bars", "bars")}${frame(3, "Pie", "pie")}${anchor('<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>')}</xdr:wsDr>`;

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Data!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>`;
const BARS = `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:title/><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:gapWidth val="20"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:max val="100"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const PIE = `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:pieChart>${series}</c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

const FRAME_BEFORE =
  '<sheetPr codeName="Sheet_Data"><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showZeros="0" showFormulas="0" showRowColHeaders="0" zoomScale="60" workbookViewId="0"><pane xSplit="2000" topLeftCell="C1" state="split"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="25" defaultRowHeight="15"/><cols><col min="2" max="3" width="12.5" style="4" customWidth="1"/><col min="8" max="16384" width="9" hidden="1"/></cols>';
const PAGE =
  '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.25" right="0.3" top="0.5" bottom="0.5" header="0.1" footer="0.1"/><pageSetup paperSize="1" orientation="landscape" fitToWidth="2" fitToHeight="3" pageOrder="overThenDown" r:id="printer"/><headerFooter differentFirst="1"><oddHeader>&amp;CReport</oddHeader><firstHeader>&amp;CFirst</firstHeader></headerFooter><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>';

const DATA =
  FRAME_BEFORE +
  `<sheetData>${ROWS}</sheetData><sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="B2:B3" name="Costs"/></protectedRanges>` +
  RULES +
  '<hyperlinks><hyperlink ref="A2" r:id="web" tooltip="Look"/><hyperlink ref="A3" location="Data!B2" display="there"/></hyperlinks>' +
  PAGE +
  '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="drawing"/>' +
  SPARKLINES;

const CACHE = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="records" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Data"/></cacheSource><cacheFields count="2"><cacheField name="Name"><sharedItems count="2"><s v="x"/><s v="y"/></sharedItems></cacheField><cacheField name="Cost"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="5" maxValue="7"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Costs by name" cacheId="7" dataCaption="Values"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum" fld="1"/></dataFields><formats count="1"><format dxfId="0"/></formats></pivotTableDefinition>`;
const relations = (...list: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;
const RELS = "application/vnd.openxmlformats-package.relationships+xml";

/** A workbook with something of everything that other programs put into theirs, written by hand. */
export const richPackage = (): Uint8Array =>
  writtenPackage({
    before:
      '<fileSharing readOnlyRecommended="1"/><workbookPr codeName="Book" filterPrivacy="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1" tabRatio="700"/></bookViews>',
    behind:
      '<externalReferences><externalReference r:id="ext"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$5,Data!$D$1:$E$5</definedName><definedName name="Ext">[1]Prices!$A$1</definedName></definedNames><calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50"/><x:pivotCaches><x:pivotCache cacheId="7" r:id="cache"/></x:pivotCaches>',
    styles: STYLES,
    sheets: [
      {
        name: "Data",
        xml: DATA,
        relations: [
          { id: "web", type: "hyperlink", target: "https://example.com/a?b=1&amp;c=2", external: true },
          { id: "drawing", type: "drawing", target: "../drawings/drawing1.xml" },
          { id: "printer", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
          { id: "notes", type: "comments", target: "../comments1.xml" },
          { id: "boxes", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        ],
      },
      {
        name: "Pivot",
        xml: `<sheetData><row r="3">${text("A3", 0, "Name")}${text("B3", 0, "Sum")}</row><row r="4">${text("A4", 0, "x")}<c r="B4"><v>5</v></c></row><row r="5">${text("A5", 0, "y")}<c r="B5"><v>7</v></c></row><row r="6">${text("A6", 0, "Total")}<c r="B6"><v>12</v></c></row></sheetData>`,
        relations: [{ id: "pivot", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }],
      },
      { name: "Deep", state: "veryHidden", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    relations: [
      { id: "ext", type: "externalLink", target: "externalLinks/externalLink1.xml" },
      { id: "cache", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
      { id: "custom", type: "customXml", target: "../customXml/item1.xml" },
    ],
    packageRelations: [
      {
        id: "core",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
      },
      { id: "props", type: "custom-properties", target: "docProps/custom.xml" },
    ],
    parts: {
      "xl/printerSettings/printerSettings1.bin": [`${OFFICE}.spreadsheetml.printerSettings`, PIXEL],
      "xl/comments1.xml": [
        `${OFFICE}.spreadsheetml.comments+xml`,
        `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">Ann: </t></r><r><t>why?</t></r></text></comment></commentList></comments>`,
      ],
      "xl/drawings/vmlDrawing1.vml": [
        `${OFFICE}.vmlDrawing`,
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Visible/><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      ],
      "xl/drawings/drawing1.xml": [`${OFFICE}.drawing+xml`, DRAWING],
      "xl/drawings/_rels/drawing1.xml.rels": [
        RELS,
        relations(
          ["bars", "chart", "../charts/chart1.xml"],
          ["pie", "chart", "../charts/chart2.xml"],
          ["logo", "image", "../media/image1.png"],
        ),
      ],
      "xl/charts/chart1.xml": [`${OFFICE}.drawingml.chart+xml`, BARS],
      "xl/charts/chart2.xml": [`${OFFICE}.drawingml.chart+xml`, PIE],
      "xl/media/image1.png": ["image/png", PIXEL],
      "xl/externalLinks/externalLink1.xml": [
        `${OFFICE}.spreadsheetml.externalLink+xml`,
        `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${REL}" r:id="book"><sheetNames><sheetName val="Prices"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>9</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      ],
      "xl/externalLinks/_rels/externalLink1.xml.rels": [RELS, relations(["book", "externalLinkPath", "other.xlsx", true])],
      "xl/pivotCache/pivotCacheDefinition1.xml": [`${OFFICE}.spreadsheetml.pivotCacheDefinition+xml`, CACHE],
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": [RELS, relations(["records", "pivotCacheRecords", "pivotCacheRecords1.xml"])],
      "xl/pivotCache/pivotCacheRecords1.xml": [
        `${OFFICE}.spreadsheetml.pivotCacheRecords+xml`,
        `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="5"/></r><r><x v="1"/><n v="7"/></r></pivotCacheRecords>`,
      ],
      "xl/pivotTables/pivotTable1.xml": [`${OFFICE}.spreadsheetml.pivotTable+xml`, PIVOT],
      "xl/pivotTables/_rels/pivotTable1.xml.rels": [
        RELS,
        relations(["cache", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
      ],
      "customXml/item1.xml": ["application/xml", `${HEAD}<mine xmlns="urn:mine">kept</mine>`],
      "docProps/core.xml": [
        "application/vnd.openxmlformats-package.core-properties+xml",
        `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Budget</dc:title></cp:coreProperties>`,
      ],
      "docProps/custom.xml": [
        `${OFFICE}.custom-properties+xml`,
        `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Client"><vt:lpwstr>ACME</vt:lpwstr></property></Properties>`,
      ],
    },
  });
