import type { CarriedLink, CarriedPart } from "../../carried";
import { fromBase64 } from "../../base64";
import { relationshipsPath } from "../package/relationships";
import { escapeXml } from "../package/xml";
import { partText, textPart, type Parts } from "../package/zip";

const TYPES = "[Content_Types].xml";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface PackageWriter {
  /** Adds a relationship to a part, or to the package (""), and gives its number. */
  readonly relate: (path: string, link: CarriedLink) => string;
  /** Puts carried parts in, those that are pointed to from what was related. `templates` are texts in place of their bytes. */
  readonly finish: (carried: Readonly<Record<string, CarriedPart>>, templates: ReadonlyMap<string, string>) => void;
  /** Gives a part of ours all that a carried one pointed to. */
  readonly relateAs: (path: string, carried: string) => void;
  readonly setType: (path: string, type: string) => void;
  /** How many differential looks stand before those that carried pieces name. */
  looksBefore: number;
}

/** Parts and relationships put into a package that was written. Carried parts keep their names unless one of ours has that name. */
export function packageWriter(parts: Parts): PackageWriter {
  const ours = new Set(parts.keys());
  const related = new Map<string, string[]>();
  const types = new Map<string, string>();
  const wanted = new Set<string>();
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  let count = 0;

  const nameOf = (path: string): string => {
    const known = names.get(path);
    if (known !== undefined) return known;
    const isTaken = (name: string): boolean => (ours.has(name) && parts.has(name)) || [...names.values()].includes(name);
    const cut = path.lastIndexOf(".") < 0 ? path.length : path.lastIndexOf(".");
    let name = path;
    for (let number = 1; isTaken(name); number += 1) name = `${path.slice(0, cut)}_${number}${path.slice(cut)}`;
    names.set(path, name);
    return name;
  };

  return {
    looksBefore: 0,
    setType: (path, type) => void types.set(path, type),
    relateAs: (path, carried) => void taken.set(path, carried),
    relate(path, { type, target, external }) {
      const number = `rIdKept${(count += 1)}`;
      if (!external) wanted.add(target);
      const where = external ? target : `/${nameOf(target)}`;
      const mode = external ? ' TargetMode="External"' : "";
      const source = `<Relationship Id="${number}" Type="${escapeXml(type)}" Target="${escapeXml(where)}"${mode}/>`;
      related.set(path, [...(related.get(path) ?? []), source]);
      return number;
    },
    finish(carried, templates) {
      for (const old of taken.values())
        for (const target of carried[relationshipsPath(old)] ? targetsOf(carried[relationshipsPath(old)] as CarriedPart, old) : [])
          wanted.add(target);
      const reached = reachedParts(carried, wanted);
      for (const path of reached) {
        const { bytes, type } = carried[path] as CarriedPart;
        const template = templates.get(path);
        const name = nameOf(path);
        // One of ours by now, made of the carried one.
        if (path === name && parts.has(name)) continue;
        parts.set(name, template === undefined ? fromBase64(bytes) : textPart(template));
        types.set(name, type);
      }
      for (const path of reached) {
        const source = carried[relationshipsPath(path)];
        if (source) parts.set(relationshipsPath(nameOf(path)), textPart(movedRelations(source, path, nameOf)));
      }
      for (const [path, old] of taken) {
        const source = carried[relationshipsPath(old)];
        if (source) parts.set(relationshipsPath(path), textPart(movedRelations(source, old, nameOf)));
      }
      for (const [path, added] of related) {
        const file = relationshipsPath(path);
        const opened = (partText(parts, file) ?? NO_RELATIONS).replace(/(<Relationships[^>]*?)\/>/, "$1></Relationships>");
        parts.set(file, textPart(opened.replace("</Relationships>", `${added.join("")}</Relationships>`)));
      }
      writeTypes(parts, types);
    },
  };
}

/** Targets that a carried list of relationships names, as paths. */
function targetsOf(source: CarriedPart, path: string): readonly string[] {
  const text = new TextDecoder().decode(fromBase64(source.bytes));
  return [...text.matchAll(/<(?:[\w-]+:)?Relationship\b[^>]*>/g)].flatMap(([tag]) => {
    const target = /\sTarget="([^"]*)"/.exec(tag)?.[1];
    return target === undefined || /TargetMode="External"/.test(tag) ? [] : [resolved(path, target)];
  });
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

function reachedParts(carried: Readonly<Record<string, CarriedPart>>, wanted: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !carried[path]) return;
    found.add(path);
    const source = carried[relationshipsPath(path)];
    if (source) for (const target of targetsOf(source, path)) visit(target);
  };
  for (const path of wanted) visit(path);
  return [...found];
}

/** A carried list of relationships that names parts as they are called now. */
function movedRelations(source: CarriedPart, path: string, nameOf: (path: string) => string): string {
  const text = new TextDecoder().decode(fromBase64(source.bytes));
  return text.replace(/<(?:[\w-]+:)?Relationship\b[^>]*>/g, (tag) =>
    /TargetMode="External"/.test(tag)
      ? tag
      : tag.replace(/(\sTarget=)"([^"]*)"/, (_, before: string, target: string) => `${before}"/${nameOf(resolved(path, target))}"`),
  );
}

function writeTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  const listed = partText(parts, TYPES) ?? "";
  const overrides = [...types].map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`);
  const without = listed.replace(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*\/>/g, (tag, path: string) =>
    types.has(path) || !parts.has(path) ? "" : tag,
  );
  parts.set(TYPES, textPart(without.replace("</Types>", `${overrides.join("")}</Types>`)));
}
