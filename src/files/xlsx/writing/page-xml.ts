import type { FilePage, FilePageMargins } from "../../file-page";
import { escapeXml } from "../package/xml";
import { attributesXml } from "./attributes-xml";
import type { WorksheetSource } from "./worksheet-elements";

const A4 = "9";
/** Excel's "Normal" margins, in inches. */
const NORMAL: FilePageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const NOTES = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Either on so many pages, or at a scale of its own, at which breaks hold: Excel passes over them where it fits to pages. */
function setupXml({ orientation, fitToWidth, pagesWide, pagesHigh, scale, setup }: FilePage): string {
  const { paperSize, ...other } = setup ?? { paperSize: A4 };
  const fit = fitToWidth ? { fitToWidth: pagesWide ?? 1, fitToHeight: pagesHigh ?? 0 } : { scale };
  return `<pageSetup${attributesXml({ paperSize, ...fit, ...other, orientation })}/>`;
}

function notesXml({ header, footer, otherNotes = {} }: FilePage): string {
  const texts: Readonly<Record<string, string | undefined>> = { ...otherNotes, oddHeader: header, oddFooter: footer };
  const settings = Object.entries(otherNotes).filter(([name]) => !(NOTES as readonly string[]).includes(name));
  const inside = NOTES.map((name) => (texts[name] === undefined ? "" : `<${name}>${escapeXml(texts[name])}</${name}>`)).join("");
  return inside === "" && settings.length === 0
    ? ""
    : `<headerFooter${attributesXml(Object.fromEntries(settings))}>${inside}</headerFooter>`;
}

function breaksXml(name: "rowBreaks" | "colBreaks", lines: readonly number[] | undefined, across: number): string {
  if (!lines || lines.length === 0) return "";
  const all = lines.map((line) => `<brk id="${line}" max="${across}" man="1"/>`).join("");
  return `<${name} count="${lines.length}" manualBreakCount="${lines.length}">${all}</${name}>`;
}

/** How a sheet is printed, put into its part. */
export function writePage(sheet: WorksheetSource, page: FilePage | undefined): void {
  if (!page) return;
  const options = page.options ?? {};
  sheet.set("printOptions", Object.keys(options).length > 0 ? `<printOptions${attributesXml(options)}/>` : "");
  sheet.set("pageMargins", `<pageMargins${attributesXml({ ...(page.margins ?? NORMAL) })}/>`);
  sheet.set("pageSetup", setupXml(page));
  sheet.set("headerFooter", notesXml(page));
  sheet.set("rowBreaks", breaksXml("rowBreaks", page.breaks, LAST_COLUMN));
  sheet.set("colBreaks", breaksXml("colBreaks", page.columnBreaks, LAST_ROW));
}
