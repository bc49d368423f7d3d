import { FileError } from "../../file-error";
import { checkKind } from "../reading/check-kind";
import { relationships, relationshipsPath } from "../package/relationships";
import { makeUsual } from "../package/usual-package";
import { descend, escapeXml, parseXml } from "../package/xml";
import { pack, partText, textPart, unpack, type Parts } from "../package/zip";

/** A package whose parts are changed one by one; those that nobody changes stay as they are, byte for byte. */
export interface EditedPackage {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
}

const TYPES = "[Content_Types].xml";

/** Opens a package to be edited. Throws a `FileError` for anything that is none. */
export function editPackage(bytes: Uint8Array): EditedPackage {
  checkKind(bytes);
  const raw = unpack(bytes);
  const usual: Parts = new Map(raw);
  makeUsual(usual);
  if (!usual.has(TYPES)) throw new FileError("not-a-workbook");
  if (usual.has("xl/workbook.bin")) throw new FileError("binary-excel");
  try {
    return { ...listed(usual), parts: isWrittenUsually(raw, usual) ? raw : usual };
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError("damaged", {}, { cause });
  }
}

/** Line ends apart: a package with another format, encoding or other names of parts is edited as its usual form throughout. */
const isWrittenUsually = (raw: Parts, usual: Parts): boolean =>
  [...usual].every(([path, part]) => {
    const before = raw.get(path);
    return before === part || (before !== undefined && new TextDecoder().decode(before).replace(/\r\n?/g, "\n") === partText(usual, path));
  });

function listed(parts: Parts): Pick<EditedPackage, "workbookPath" | "sheets"> {
  const workbookPath = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const source = partText(parts, workbookPath);
  if (source === undefined) throw new FileError("damaged");
  const targets = new Map(relationships(parts, workbookPath).map((relation) => [relation.id, relation]));
  const sheets = (descend(parseXml(source), "sheets")?.children ?? []).flatMap(({ attributes }) => {
    const relation = targets.get(attributes["id"] ?? "");
    return relation?.type === "worksheet" ? [{ name: attributes["name"] ?? "", path: relation.target }] : [];
  });
  return { workbookPath, sheets };
}

export const packed = ({ parts }: EditedPackage): Uint8Array => pack(parts);

/** Changes the text of a part. */
export function editPart({ parts }: EditedPackage, path: string, change: (text: string) => string): void {
  const text = partText(parts, path);
  if (text === undefined) throw new FileError("damaged");
  const changed = change(text);
  if (changed !== text) parts.set(path, textPart(changed));
}

const before = (text: string, closing: RegExp, added: string): string => text.replace(closing, (end) => added + end);

/** Names a new part's kind to the package. */
export function addPart(edited: EditedPackage, path: string, type: string, text: string): void {
  edited.parts.set(path, textPart(text));
  editPart(edited, TYPES, (types) => {
    const prefix = /<((?:[\w-]+:)?)Types\b/.exec(types)?.[1] ?? "";
    return before(types, /<\/(?:[\w-]+:)?Types\s*>\s*$/, `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`);
  });
}

const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Points one part to another and gives the id of the relation. `target` as it is written there. */
export function addRelation(edited: EditedPackage, from: string, fullType: string, target: string): string {
  const path = relationshipsPath(from);
  if (!edited.parts.has(path)) edited.parts.set(path, textPart(EMPTY_RELATIONS));
  const ids = new Set(relationships(edited.parts, from).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  editPart(edited, path, (text) => {
    const prefix = /<((?:[\w-]+:)?)Relationships\b/.exec(text)?.[1] ?? "";
    const opened = text.replace(/<((?:[\w-]+:)?Relationships)\b([^>]*?)\/>\s*$/, "<$1$2></$1>");
    const relation = `<${prefix}Relationship Id="rId${number}" Type="${fullType}" Target="${escapeXml(target)}"/>`;
    return before(opened, /<\/(?:[\w-]+:)?Relationships\s*>\s*$/, relation);
  });
  return `rId${number}`;
}

/** Takes a part out, with its own relations, its kind and what `from` says of it. */
export function removePart(edited: EditedPackage, from: string, path: string): void {
  const gone = new Set(
    relationships(edited.parts, from)
      .filter(({ target }) => target === path)
      .map(({ id }) => id),
  );
  edited.parts.delete(path);
  edited.parts.delete(relationshipsPath(path));
  editPart(edited, TYPES, (types) =>
    types.replace(/<(?:[\w-]+:)?Override\b(?:"[^"]*"|'[^']*'|[^"'>])*>/g, (tag) =>
      new RegExp(`PartName\\s*=\\s*["']/${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']`, "i").test(tag) ? "" : tag,
    ),
  );
  editPart(edited, relationshipsPath(from), (text) =>
    text.replace(/<(?:[\w-]+:)?Relationship\b(?:"[^"]*"|'[^']*'|[^"'>])*>/g, (tag) =>
      gone.has(/\sId\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "") ? "" : tag,
    ),
  );
}

/** The order in which Excel calculated: it makes one where there is none, and repairs files whose list names cells without formulas. */
export function dropCalculationOrder(edited: EditedPackage): void {
  const chain = relationships(edited.parts, edited.workbookPath).find(({ type }) => type === "calcChain");
  if (chain) removePart(edited, edited.workbookPath, chain.target);
}

/** Has Excel calculate everything when it opens the file. Source: ECMA-376 part 1, 18.2.2. */
export function calculateOnOpening(edited: EditedPackage): void {
  editPart(edited, edited.workbookPath, (text) => {
    const tag = /<((?:[\w-]+:)?)calcPr\b((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/.exec(text);
    if (tag) {
      const [whole, prefix = "", attributes = "", empty = ""] = tag;
      const kept = attributes.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      return text.replace(whole, `<${prefix}calcPr${kept} fullCalcOnLoad="1"${empty}>`);
    }
    const prefix = /<((?:[\w-]+:)?)workbook\b/.exec(text)?.[1] ?? "";
    // After the names or, without any, after what stands before them. Source: ECMA-376 part 1, 18.2.27.
    const last = ["definedNames", "externalReferences", "functionGroups", "sheets"].find((name) => text.includes(`<${prefix}${name}`));
    const end = new RegExp(`(?:</${prefix}${last}\\s*>|<${prefix}${last}\\s*/>)`);
    return text.replace(end, (closing) => `${closing}<${prefix}calcPr fullCalcOnLoad="1"/>`);
  });
}
