import { HEAD, MAIN, writtenPackage, type WrittenPackage } from "../workbench/files/written-package";

const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;
/** A formula as a file holds it, with what it showed. */
const formula = (at: string, stored: string, shown: string, more = "", type = ""): string =>
  `<c r="${at}"${type}${more}><f>${stored}</f>${shown === "" ? "" : `<v>${shown}</v>`}</c>`;

const METADATA =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${XDA}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * A plan of channels as Excel saves it with the add-in. Return on spend is revenue ÷ spend; the funnel of 10 and 5 is 100 %, then 50 %,
 * with 5 lost. `D2` is filled down as a shared formula, `A8:D9` is a dynamic array, `F8:I9` one of the old kind.
 */
const PLAN = `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>
<row r="1" spans="1:9">${text("A1", "Channel")}${text("B1", "Revenue")}${text("C1", "Spend")}${text("D1", "Return")}${text("E1", "Verdict")}</row>
<row r="2">${text("A2", "Search")}${number("B2", 50000)}${number("C2", 12500)}<c r="D2"><f t="shared" ref="D2:D4" si="0">_xldudf_OPS_ROAS(B2,C2)</f><v>4</v></c>${formula("E2", 'IF(_xldudf_OPS_ROAS(B2,C2)&gt;=$B$12,"earns","loses")', "earns", "", ' t="str"')}</row>
<row r="3">${text("A3", "Feed")}${number("B3", 30000)}${number("C3", 20000)}<c r="D3"><f t="shared" si="0"/><v>1.5</v></c>${formula("E3", 'IF(_xldudf_OPS_ROAS(B3,C3)&gt;=$B$12,"earns","loses")', "loses", "", ' t="str"')}</row>
<row r="4">${text("A4", "Video")}${number("B4", 9000)}${number("C4", 0)}<c r="D4" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>
<row r="5">${text("A5", "All")}${formula("B5", "SUM(B2:B4)", "89000")}${formula("C5", "SUM(C2:C4)", "32500")}${formula("D5", "_xldudf_OPS_ROAS(B5,C5)", "2.73846153846154", ' s="1"')}</row>
<row r="7">${text("A7", "Step")}${number("B7", 10)}${number("C7", 5)}</row>
<row r="8"><c r="A8" cm="1"><f t="array" ref="A8:D9">_xldudf_OPS_FUNNEL(_xlfn.TOCOL(B7:C7))</f><v>10</v></c>${number("B8", 1)}${number("C8", 1)}${number("D8", 0)}<c r="F8"><f t="array" ref="F8:I9">_xldudf_OPS_FUNNEL(_xlfn.TOCOL(B7:C7))</f><v>10</v></c>${number("G8", 1)}${number("H8", 1)}${number("I8", 0)}</row>
<row r="9">${number("A9", 5)}${number("B9", 0.5)}${number("C9", 0.5)}${number("D9", 5)}${number("F9", 5)}${number("G9", 0.5)}${number("H9", 0.5)}${number("I9", 5)}</row>
<row r="12">${text("A12", "Break-even")}${formula("B12", "_xldudf_OPS_BREAKEVEN_ROI(0.4)", "2.5")}</row>
</sheetData>`;

/** A workbook with a plan in which formulas of ours are stored as they should be, with charts of nothing and a chain of calculation. */
export const planPackage = (further: Partial<WrittenPackage> = {}): Uint8Array =>
  writtenPackage({
    sheets: [
      { name: "Plan", xml: PLAN },
      {
        name: "It's 备注",
        xml: `<sheetData><row r="1">${text("A1", "Best")}${formula("B1", "_xldudf_OPS_ROAS(Plan!B2,Plan!C2)", "4")}</row></sheetData>`,
      },
    ],
    styles: `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    behind: '<definedNames><definedName name="target">Plan!$B$12</definedName></definedNames><calcPr calcId="191029"/>',
    relations: [
      { id: "meta", type: "sheetMetadata", target: "metadata.xml" },
      { id: "chain", type: "calcChain", target: "calcChain.xml" },
    ],
    parts: {
      "xl/metadata.xml": [`${KIND}.sheetMetadata+xml`, METADATA],
      "xl/calcChain.xml": [`${KIND}.calcChain+xml`, `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="B5" i="1"/></calcChain>`],
      "xl/media/logo.bin": ["application/octet-stream", Uint8Array.from([0, 1, 2, 255])],
    },
    ...further,
  });
