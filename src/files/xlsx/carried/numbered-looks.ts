import type { CarriedPiece, CarriedWorkbook } from "../../carried";
import { elementSources } from "../package/element-sources";

/** Where XML of pivot tables, filters and looks of tables names a differential look by its number. */
const NUMBERED = /(\s\w*[dD]xfId=)"(\d+)"/g;
const STYLE_PARTS = /<(\/?)[\w-]+:(?=\w)/g;

const namesLooks = ({ xml, parts = {} }: CarriedPiece): boolean =>
  [xml, ...Object.values(parts)].some((source) => /\sdxfId="|DxfId="/.test(source));

/** Looks that carried pieces or tables name, with all before them, as a styles part writes them; nothing where none is named. */
export function numberedLooks(
  styles: string | undefined,
  pieces: readonly CarriedPiece[],
  namedByTables: boolean,
): Pick<CarriedWorkbook, "looks"> {
  if (styles === undefined) return {};
  const lists = elementSources(styles).children;
  const inside = (name: string): readonly string[] =>
    lists
      .filter((list) => list.name === name)
      .flatMap(({ source }) => elementSources(source).children.map((one) => one.source.replace(STYLE_PARTS, "<$1")));
  const tables = inside("tableStyles");
  return tables.length > 0 || namedByTables || pieces.some(namesLooks) ? { looks: { differential: inside("dxfs"), tables } } : {};
}

/** XML whose looks stand behind `before` others by now. */
export const lateLooks = (xml: string, before: number): string =>
  before === 0 ? xml : xml.replace(NUMBERED, (_, name: string, number: string) => `${name}"${Number(number) + before}"`);

const LIST = /<dxfs\b[^>]*?(?:\/>|>([\s\S]*?)<\/dxfs>)/;

/** The looks put behind those of a written styles part, and how many stand before them. */
export function withNumberedLooks(xml: string, looks: CarriedWorkbook["looks"]): { readonly xml: string; readonly before: number } {
  const found = LIST.exec(xml);
  if (!looks || !found) return { xml, before: 0 };
  const own = found[1] ?? "";
  const before = own.match(/<dxf\b/g)?.length ?? 0;
  const list = `<dxfs count="${before + looks.differential.length}">${own}${looks.differential.join("")}</dxfs>`;
  const tables = looks.tables.map((one) => lateLooks(one, before)).join("");
  const styled = xml
    .replace(LIST, () => list)
    .replace(/<tableStyles\b([^>]*?)\/>/, (whole, said: string) =>
      tables === "" ? whole : `<tableStyles${said.replace(/\scount="\d+"/, ` count="${looks.tables.length}"`)}>${tables}</tableStyles>`,
    );
  return { xml: styled, before };
}
