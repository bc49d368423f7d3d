import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WrittenRelation {
  readonly id: string;
  /** In full, or the last word of a usual one. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface WrittenSheet {
  readonly name: string;
  /** All inside the `worksheet` element. */
  readonly xml: string;
  readonly relations?: readonly WrittenRelation[];
  readonly state?: string;
}

export interface WrittenPackage {
  readonly sheets: readonly WrittenSheet[];
  /** Before and behind the list of sheets in the workbook part. */
  readonly before?: string;
  readonly behind?: string;
  readonly relations?: readonly WrittenRelation[];
  readonly packageRelations?: readonly WrittenRelation[];
  /** Further parts by path, with their content types. */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>;
  readonly styles?: string;
}

const relationsXml = (relations: readonly WrittenRelation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${REL}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook written part by part, as other programs write theirs. */
export function writtenPackage(given: WrittenPackage): Uint8Array {
  const { sheets, before = "", behind = "", relations = [], packageRelations = [], parts = {}, styles } = given;
  const types = Object.entries(parts).map(([path, [type]]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const sheetTypes = sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`);
  const listed = sheets.map(
    ({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="sheet${at + 1}"/>`,
  );
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${sheetTypes.join("")}${styles === undefined ? "" : `<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>`}${types.join("")}</Types>`,
    "_rels/.rels": relationsXml([{ id: "r1", type: "officeDocument", target: "xl/workbook.xml" }, ...packageRelations]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:x="${MAIN}" xmlns:r="${REL}">${before}<sheets>${listed.join("")}</sheets>${behind}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map((_, at) => ({ id: `sheet${at + 1}`, type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })),
      ...(styles === undefined ? [] : [{ id: "styles", type: "styles", target: "styles.xml" }]),
      ...relations,
    ]),
    ...(styles !== undefined && { "xl/styles.xml": HEAD + styles }),
  };
  sheets.forEach(({ xml, relations: own }, at) => {
    all[`xl/worksheets/sheet${at + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${xml}</worksheet>`;
    if (own) all[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationsXml(own);
  });
  for (const [path, [, content]] of Object.entries(parts)) all[path] = content;
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content])),
  );
}

/** What a package holds, read by no code of ours. */
export function packageTexts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Part names that relationships of a package point to and that are not there, and parts without a content type. */
export function brokenLinks(bytes: Uint8Array): readonly string[] {
  const parts = packageTexts(bytes);
  const types = parts["[Content_Types].xml"] ?? "";
  const missing = Object.entries(parts).flatMap(([path, text]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = path.replace(/_rels\/[^/]*$/, "");
    return [...text.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
      if (tag.includes('TargetMode="External"')) return [];
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
      const whole = decodeURI(new URL(target, `http://x/${folder}`).pathname.slice(1));
      return whole in parts ? [] : [`${path} → ${whole}`];
    });
  });
  const untyped = Object.keys(parts).filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !types.includes(`PartName="/${path}"`) &&
      !types.includes(`Extension="${path.slice(path.lastIndexOf(".") + 1)}"`),
  );
  const overrides = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path = ""]) => path).filter((path) => !(path in parts));
  return [...missing, ...untyped.map((path) => `no type: ${path}`), ...overrides.map((path) => `no part: ${path}`)];
}
