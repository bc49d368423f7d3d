import type { CarriedLink, CarriedPiece } from "../../carried";
import type { FileLossKind } from "../file-loss";
import type { Relationship } from "../package/relationships";
import { pieceMaker, type PieceMaker } from "./piece-marks";

/** Where XML of worksheets, their extensions and charts names cells of its own sheet … */
const AREAS = /(\s(?:ref|sqref)=)"([^"]*)"|(<(?:[\w-]+:)?sqref>)([^<]*)(?=<)/g;
/** … and cells of any sheet. */
const FORMULAS = /(<(?:[\w-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const RELATIONS = /\s[\w-]+:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]+)"/g;

export const linkOf = ({ fullType, target, external }: Relationship): CarriedLink => ({
  type: fullType,
  target,
  ...(external && { external }),
});

/** The relationships that a piece of XML speaks of. */
export function linksIn(xml: string, relations: readonly Relationship[]): CarriedPiece["links"] {
  const used = new Set([...xml.matchAll(RELATIONS)].map(([, number]) => number));
  return Object.fromEntries(relations.filter(({ id }) => used.has(id)).map((one) => [one.id, linkOf(one)]));
}

/** The XML with marks wherever it names cells. */
export const marked = (source: string, maker: PieceMaker): string =>
  source
    .replace(AREAS, (whole, attribute?: string, areas?: string, opened?: string, listed?: string) => {
      if (attribute !== undefined) return `${attribute}"${maker.areas(areas ?? "")}"`;
      return opened === undefined ? whole : `${opened}${maker.areas(listed ?? "")}`;
    })
    .replace(FORMULAS, (_, opened: string, formula: string) => `${opened}${maker.formula(formula)}`);

/** XML that is written again as it stands, but for the cells it names. */
export function carriedPiece(kind: FileLossKind, home: string, source: string, relations: readonly Relationship[]): CarriedPiece {
  const maker = pieceMaker();
  const xml = marked(source, maker);
  return { kind, home, xml, cells: maker.cells, formulas: maker.formulas, links: linksIn(source, relations) };
}
