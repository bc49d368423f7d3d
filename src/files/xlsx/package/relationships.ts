import { parseXml } from "./xml";
import { partText, type Parts } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type: the same in the transitional and the strict format. */
  readonly type: string;
  /** The same in full, as it is written. */
  readonly fullType: string;
  /** The part's path, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Where it stands what a part points to. An empty path stands for the package itself. */
export function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** What a part points to. An empty path stands for the package itself. */
export function relationships(parts: Parts, path: string): Relationship[] {
  const source = partText(parts, relationshipsPath(path));
  if (source === undefined) return [];
  return parseXml(source).children.map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      fullType: attributes["Type"] ?? "",
      target: external ? target : resolve(path, target),
      external,
    };
  });
}
