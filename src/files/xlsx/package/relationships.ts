import { parseXml } from "./xml";
import { partText, type Parts } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type: the same in the transitional and the strict format. */
  readonly type: string;
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

/** What a part points to. An empty path stands for the package itself. */
export function relationships(parts: Parts, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const source = partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (source === undefined) return [];
  return parseXml(source).children.map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolve(path, target),
      external,
    };
  });
}
