import { relationships } from "../package/relationships";
import { parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";

/** The box of a note as a file drew it: its shape, with its corners counted from the note's cell. Source: ECMA-376 part 4, 19.4. */
const SHAPE = /<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g;
const ANCHOR = /(<x:Anchor>)\s*([^<]*?)\s*(?=<\/x:Anchor>)/;
/** Numbers of the anchor that count columns, and those that count rows; the others are pixels. */
const [COLUMNS, ROWS] = [
  [0, 4],
  [2, 6],
];
/** What the part declares in which boxes are written again. */
const PREFIXES = new Set(["v", "o", "x"]);

export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly shown: boolean;
  /** Left out where the box holds a picture or cannot stand on its own. */
  readonly xml?: string;
}

const shifted = (xml: string, row: number, column: number): string =>
  xml.replace(ANCHOR, (_, opened: string, numbers: string) => {
    const all = numbers.split(",").map(Number);
    const by = (at: number): number => (COLUMNS?.includes(at) ? column : ROWS?.includes(at) ? row : 0);
    return opened + all.map((one, at) => one + by(at)).join(",");
  });

/** As every box is drawn here that no file drew (`writing/mend-notes.ts`); it is drawn anew for the text that it then holds. */
const isOurs = (xml: string): boolean => /width:216pt;height:\d+pt;z-index/.test(xml) && /<x:Anchor>1,15,0,2,4,15,\d+,4</.test(xml);

function standsAlone(xml: string): boolean {
  const prefixes = [...xml.matchAll(/[<\s/]([\w-]+):[\w-]+(?=[\s=/>])/g)].map(([, prefix = ""]) => prefix);
  if (/\srelid=|:relid=|:id="rId/.test(xml) || !prefixes.every((prefix) => PREFIXES.has(prefix))) return false;
  const anchor = ANCHOR.exec(xml)?.[2]?.split(",").map(Number) ?? [];
  if (anchor.length !== 8 || !anchor.every(Number.isFinite)) return false;
  try {
    return parseXml(xml).name === "shape";
  } catch {
    return false;
  }
}

/** The boxes of a sheet's notes. */
export function noteBoxes(parts: Parts, sheetPath: string): readonly NoteBox[] {
  const drawings = relationships(parts, sheetPath).filter(({ type }) => type === "vmlDrawing");
  return drawings
    .flatMap(({ target }) => [...(partText(parts, target) ?? "").matchAll(SHAPE)])
    .flatMap(([xml]): NoteBox[] => {
      const at = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(xml)?.[1] ?? Number.NaN);
      const [row, column] = [at("Row"), at("Column")];
      if (!Number.isFinite(row + column)) return [];
      const shown = /<x:Visible\s*\/>|<x:Visible>\s*(?:t|1)/i.test(xml);
      const box = shifted(xml, -row, -column);
      return [{ row, column, shown, ...(standsAlone(xml) && !isOurs(box) && { xml: box }) }];
    });
}

/** Boxes that show a picture, which is not kept. */
export const picturesInBoxes = (boxes: readonly NoteBox[], parts: Parts, sheetPath: string): number =>
  boxes.length === 0
    ? 0
    : relationships(parts, sheetPath)
        .filter(({ type }) => type === "vmlDrawing")
        .flatMap(({ target }) => [...(partText(parts, target) ?? "").matchAll(SHAPE)])
        .filter(([xml]) => /ObjectType="Note"/.test(xml) && /:relid=/.test(xml)).length;

/** A box in place of the one that the library drew, whose number it takes. */
export function placedBox(box: string, { row, column, shown }: Omit<NoteBox, "xml">, drawn: string): string {
  const id = /\sid="([^"]*)"/.exec(drawn)?.[0] ?? "";
  const clamped = shifted(box, row, column).replace(ANCHOR, (_, opened: string, numbers: string) =>
    opened.concat(
      numbers
        .split(",")
        .map((one) => Math.max(0, Number(one)))
        .join(","),
    ),
  );
  const bare = clamped
    .replace(/<x:Visible\s*\/>|<x:Visible>[^<]*<\/x:Visible>/g, "")
    .replace(/(<x:Row>)[^<]*/, (_, tag: string) => tag + String(row))
    .replace(/(<x:Column>)[^<]*/, (_, tag: string) => tag + String(column))
    .replace(/visibility:\s*\w+/, `visibility:${shown ? "visible" : "hidden"}`);
  const seen = shown ? bare.replace("</x:ClientData>", "<x:Visible/></x:ClientData>") : bare;
  return seen.replace(/^<v:shape\b(?:"[^"]*"|'[^']*'|[^"'>])*>/, (tag) =>
    tag.replace(/\s(?:id|type|o:spid)=(?:"[^"]*"|'[^']*')/g, "").replace(/^<v:shape/, () => `<v:shape${id} type="#_x0000_t202"`),
  );
}
