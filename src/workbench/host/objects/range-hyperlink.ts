import { BooleanNumber } from "@univerjs/core";
import type { CarriedPiece, CarriedSheet } from "../../../files/carried";
import { pieceMaker } from "../../../files/xlsx/carried/piece-marks";
import { areaAddress } from "../../../plan/area";
import { parseXml } from "../../../files/xlsx/package/xml";
import { attributesXml } from "../../../files/xlsx/writing/attributes-xml";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { without } from "../../engine/formats/areas";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aText } from "./check";
import { writeStyle } from "./range-style";
import { writeValues } from "./range-writing";

/** Source: `Excel.RangeHyperlink` in Microsoft's reference (ExcelApi 1.7). */
interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Links stand where files have them, beside the sheet: they follow their cells and are saved again. Source: ECMA-376 part 1, 18.3.1.47. */
const HOME = "hyperlinks";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
/** Characters of a screen tip: Microsoft Support, "Work with links in Excel". */
const LONGEST_TIP = 255;
/** What Excel's style for links looks like. */
const LOOK = { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } } as const;
const NOTHING: CarriedSheet = { attributes: {}, pieces: [] };

const sheetPart = (host: HostContext, sheetId: string): CarriedSheet => host.engine.parts.get<CarriedSheet>("carried", sheetId) ?? NOTHING;

const areasOf = ({ cells }: CarriedPiece, sheetId: string): readonly SheetArea[] => cells.flat().map((area) => ({ sheetId, ...area }));

const isLink = ({ home }: CarriedPiece): boolean => home === HOME;

const covers = (whole: SheetArea, area: SheetArea): boolean => {
  const common = intersection(whole, area);
  return common !== null && common.rows === area.rows && common.columns === area.columns;
};

/** The link that all the cells have; null where they have none, or several. */
export function hyperlinkOf(host: HostContext, area: SheetArea): Hyperlink | null {
  const piece = sheetPart(host, area.sheetId).pieces.find(
    (one) => isLink(one) && areasOf(one, area.sheetId).some((link) => covers(link, area)),
  );
  if (!piece) return null;
  const { attributes } = parseXml(piece.xml);
  const { location, tooltip } = attributes;
  const address = Object.values(piece.links)[0]?.target;
  return {
    ...(address !== undefined && { address }),
    ...(location !== undefined && { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
    textToDisplay: cellReader(host.engine, area.sheetId).text(area.row, area.column),
  };
}

function pieceOf({ address, documentReference, screenTip }: Hyperlink, area: SheetArea): CarriedPiece {
  const maker = pieceMaker();
  const ref = maker.areas(areaAddress(area, "none"));
  const attributes = attributesXml({ location: documentReference, tooltip: screenTip });
  const link = address === undefined ? "" : ' r:id="rId1"';
  return {
    kind: "hyperlink",
    home: HOME,
    xml: `<hyperlink ref="${ref}"${link}${attributes}/>`,
    cells: maker.cells,
    formulas: [],
    links: address === undefined ? {} : { rId1: { type: RELATION, target: address, external: true } },
  };
}

/** The links of a sheet without those of these cells; what is left of a link keeps it. */
function linksWithout(pieces: readonly CarriedPiece[], area: SheetArea): CarriedPiece[] {
  return pieces.flatMap((piece) => {
    const areas = areasOf(piece, area.sheetId);
    if (!isLink(piece) || !areas.some((one) => intersection(one, area))) return [piece];
    return without(areas.map(gridRange), [gridRange(area)]).map((range) => {
      const { sheetId: _own, ...left } = areaOf(area.sheetId, range);
      return { ...piece, cells: [[left]] };
    });
  });
}

const hasLinks = (host: HostContext, area: SheetArea): boolean =>
  sheetPart(host, area.sheetId).pieces.some((one) => isLink(one) && areasOf(one, area.sheetId).some((link) => intersection(link, area)));

export function clearHyperlinks(host: HostContext, area: SheetArea): void {
  if (!hasLinks(host, area)) return;
  const part = sheetPart(host, area.sheetId);
  host.engine.parts.set("carried", area.sheetId, { ...part, pieces: linksWithout(part.pieces, area) });
}

const optional = (value: unknown): string | undefined => (value === undefined || value === null || value === "" ? undefined : aText(value));

/** Gives cells a link, the look of one and, in the first of them, its text. */
export function setHyperlink(host: HostContext, area: SheetArea, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const given = value as Hyperlink;
  const [address, documentReference, screenTip] = [given.address, given.documentReference, given.screenTip].map(optional);
  if (address === undefined && documentReference === undefined) throw new HostError("InvalidArgument");
  if (screenTip !== undefined && screenTip.length > LONGEST_TIP) throw new HostError("InvalidArgument");
  const link: Hyperlink = {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
  const isEmpty = cellReader(host.engine, area.sheetId).isEmpty(area.row, area.column);
  const text = optional(given.textToDisplay) ?? (isEmpty ? (address ?? documentReference) : undefined);
  if (text !== undefined) writeValues(host, { ...area, rows: 1, columns: 1 }, [[text]]);
  writeStyle(host, area, LOOK);
  const part = sheetPart(host, area.sheetId);
  host.engine.parts.set("carried", area.sheetId, { ...part, pieces: [...linksWithout(part.pieces, area), pieceOf(link, area)] });
}
