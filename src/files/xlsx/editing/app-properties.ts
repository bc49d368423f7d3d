import { escapeXml, unescapeXml } from "../package/xml";
import { relationships } from "../package/relationships";
import { partText } from "../package/zip";
import { editPart, type EditedPackage } from "./package-edit";

const LIST =
  /(<(?:[\w-]+:)?TitlesOfParts\b[^>]*>\s*<(?:[\w-]+:)?vector\b[^>]*\ssize\s*=\s*["'])(\d+)(["'][^>]*>)([\s\S]*?)(<\/(?:[\w-]+:)?vector\s*>)/;
const COUNT = /(<(?:[\w-]+:)?HeadingPairs\b[\s\S]*?<(?:[\w-]+:)?i4\s*>)(\d+)(<)/;
const TITLE = /<((?:[\w-]+:)?)lpstr(?=[\s>])[^>]*>([\s\S]*?)<\/\1lpstr\s*>/g;

/**
 * What the file says of itself lists its sheets: after one was added or removed the list says so too. `before` is how many there were. A
 * list that does not begin with them is left alone. Source: ECMA-376 part 1, 22.2.2.8 and 22.2.2.27.
 */
export function listSheets(edited: EditedPackage, before: number, change: { readonly added: string } | { readonly removed: string }): void {
  const path = relationships(edited.parts, "").find(({ type }) => type === "extended-properties")?.target;
  const text = path === undefined ? undefined : partText(edited.parts, path);
  if (path === undefined || text === undefined) return;
  const [, , , , inside = ""] = LIST.exec(text) ?? [];
  const titles = [...inside.matchAll(TITLE)];
  if (Number(COUNT.exec(text)?.[2]) !== before || titles.length < before) return;
  const at =
    "added" in change ? before - 1 : titles.slice(0, before).findIndex(([, , title = ""]) => unescapeXml(title) === change.removed);
  const title = titles[at];
  if (!title) return;
  const [whole, prefix = ""] = title;
  const start = title.index;
  const changed =
    "added" in change
      ? `${inside.slice(0, start + whole.length)}<${prefix}lpstr>${escapeXml(change.added)}</${prefix}lpstr>${inside.slice(start + whole.length)}`
      : inside.slice(0, start) + inside.slice(start + whole.length);
  const by = "added" in change ? 1 : -1;
  editPart(edited, path, (xml) =>
    xml
      .replace(
        LIST,
        (_all, open: string, size: string, tag: string, _inside: string, end: string) => open + (Number(size) + by) + tag + changed + end,
      )
      .replace(COUNT, (_all, open: string, count: string, end: string) => open + (Number(count) + by) + end),
  );
}
