import type { Area } from "../../../plan/sheet-plan";
import { parseSheetArea } from "../area-ref";
import { formulaTokens } from "../formula/tokens";
import type { FilePage, FilePageMargins } from "../../file-page";
import { columnIndex } from "../../../core/cells/column-letters";
import { descend, type XmlElement } from "../package/xml";
import { isOn } from "./file-style";

const MARGINS = ["top", "right", "bottom", "left", "header", "footer"] as const;
/** What of a page's set-up has a place of its own. */
const OWN = new Set(["orientation", "scale", "fitToWidth", "fitToHeight", "id", "r:id"]);

/** The areas of a list such as `Plan!$A$1:$B$5,Plan!$D$1:$E$5`; undefined where something else stands in it. */
function areasOf(formula: string): readonly Area[] | undefined {
  const pieces = formulaTokens(formula)
    .reduce<string[]>(
      (all, { kind, text }) => (kind === "sign" && text === "," ? [...all, ""] : [...all.slice(0, -1), (all.at(-1) ?? "") + text]),
      [""],
    )
    .map((piece) => parseSheetArea(piece)?.area);
  return pieces.every((area) => area !== undefined) ? pieces : undefined;
}

function titlesOf(formula: string): Pick<FilePage, "titleRows" | "titleColumns"> {
  const rows = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(formula);
  const columns = /!\$?([A-Z]+):\$?([A-Z]+)(?:,|$)/i.exec(formula);
  return {
    ...(rows && { titleRows: { from: Number(rows[1]) - 1, to: Number(rows[2]) - 1 } }),
    ...(columns && { titleColumns: { from: columnIndex(columns[1] ?? ""), to: columnIndex(columns[2] ?? "") } }),
  };
}

const breaksOf = (element: XmlElement | undefined): number[] =>
  (element?.children ?? []).flatMap(({ name, attributes }) =>
    name === "brk" && Number(attributes["id"]) > 0 ? [Number(attributes["id"])] : [],
  );

function without(attributes: Readonly<Record<string, string>>, names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !names.has(name) && !name.startsWith("xmlns") && !name.includes(":")),
  );
}

interface Sources {
  /** The page's elements of the worksheet part. */
  readonly element: (name: string) => XmlElement | undefined;
  /** Names that Excel keeps a page's areas in, without their prefix. */
  readonly name: (name: "Print_Area" | "Print_Titles") => string | undefined;
}

/** How a sheet is printed; undefined where the file says nothing of it. `lost` where its print area is worked out by a formula. */
export function filePage({ element, name }: Sources): { readonly page?: FilePage; readonly lost: boolean } {
  const [setup, options, margins, notes] = ["pageSetup", "printOptions", "pageMargins", "headerFooter"].map(element);
  const fits = isOn(descend(element("sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const printed = name("Print_Area");
  const areas = printed === undefined ? [] : areasOf(printed);
  const [printArea, ...moreAreas] = areas ?? [];
  const [breaks, columnBreaks] = [breaksOf(element("rowBreaks")), breaksOf(element("colBreaks"))];
  const titles = titlesOf(name("Print_Titles") ?? "");
  const note = (kind: string): string | undefined => descend(notes, kind)?.text;
  const other = (["evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const).flatMap((kind) => {
    const text = note(kind);
    return text === undefined ? [] : [[kind, text] as const];
  });
  const { scale, fitToWidth, fitToHeight, orientation } = setup?.attributes ?? {};
  const [header, footer] = [note("oddHeader"), note("oddFooter")];
  const noteSettings = without(notes?.attributes ?? {}, new Set());
  const page: FilePage = {
    orientation: orientation === "landscape" ? "landscape" : "portrait",
    ...(printArea && { printArea }),
    ...(moreAreas.length > 0 && { moreAreas }),
    ...titles,
    fitToWidth: fits,
    ...(fits && { pagesWide: Number(fitToWidth ?? 1), pagesHigh: Number(fitToHeight ?? 1) }),
    ...(scale !== undefined && { scale: Number(scale) }),
    ...(breaks.length > 0 && { breaks }),
    ...(columnBreaks.length > 0 && { columnBreaks }),
    ...(margins && {
      margins: Object.fromEntries(MARGINS.map((side) => [side, Number(margins.attributes[side] ?? 0)])) as unknown as FilePageMargins,
    }),
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
    ...((other.length > 0 || Object.keys(noteSettings).length > 0) && { otherNotes: { ...noteSettings, ...Object.fromEntries(other) } }),
    setup: without(setup?.attributes ?? {}, OWN),
    options: without(options?.attributes ?? {}, new Set()),
  };
  const said =
    [setup, options, margins, notes].some(Boolean) ||
    fits ||
    printed !== undefined ||
    Object.keys(titles).length > 0 ||
    breaks.length + columnBreaks.length > 0;
  return { ...(said && { page }), lost: areas === undefined };
}
