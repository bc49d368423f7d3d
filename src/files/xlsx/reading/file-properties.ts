import type { FileProperty } from "../../file-workbook";
import { relationships } from "../package/relationships";
import { unescapeXml } from "../package/xml";
import type { Parts } from "../package/zip";

/** The custom properties of a sheet; one whose part is missing is left out. Source: ECMA-376 part 1, 18.3.1.22. */
export function fileProperties(parts: Parts, path: string, xml: string): FileProperty[] {
  const targets = new Map(
    relationships(parts, path)
      .filter(({ type }) => type === "customProperty")
      .map(({ id, target }) => [id, target]),
  );
  return [...xml.matchAll(/<(?:\w+:)?customPr\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const of = (name: RegExp): string | undefined => name.exec(attributes)?.[1];
    const name = of(/\bname="([^"]*)"/);
    const bytes = parts.get(targets.get(of(/\w+:id="([^"]*)"/) ?? "") ?? "");
    return name === undefined || !bytes ? [] : [{ name: unescapeXml(name), value: new TextDecoder("utf-16le").decode(bytes) }];
  });
}
