import { relationships } from "../package/relationships";
import { escapeXml } from "../package/xml";
import { partText } from "../package/zip";
import { listSheets } from "./app-properties";
import { addPart, addRelation, editPart, removePart, type EditedPackage } from "./package-edit";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const SHEET = /<((?:[\w-]+:)?)sheet(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*?)\/?>(?:<\/\1sheet\s*>)?/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

const sheetCount = ({ parts, workbookPath }: EditedPackage): number => [...(partText(parts, workbookPath) ?? "").matchAll(SHEET)].length;

/** A path that no part has: `xl/worksheets/sheet7.xml`. */
function freePath({ parts }: EditedPackage, path: (number: number) => string): string {
  const taken = new Set([...parts.keys()].map((one) => one.toLowerCase()));
  let number = 1;
  while (taken.has(path(number).toLowerCase())) number += 1;
  return path(number);
}

const relative = (from: string, to: string): string => {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
};

/** Puts a sheet behind the others, with a table of its own where there is one; `xml` gets the id of the table's relation. */
export function addSheet(
  edited: EditedPackage,
  name: string,
  xml: (tableRelation: string | undefined) => string,
  table: ((id: number) => string) | undefined,
): void {
  listSheets(edited, sheetCount(edited), { added: name });
  const folder = edited.workbookPath.slice(0, edited.workbookPath.lastIndexOf("/") + 1);
  const path = freePath(edited, (number) => `${folder}worksheets/sheet${number}.xml`);
  addPart(edited, path, `${KIND}.worksheet+xml`, "");
  let relation: string | undefined;
  if (table) {
    const id = 1 + Math.max(0, ...tableIds(edited));
    const tablePath = freePath(edited, (number) => `${folder}tables/table${number}.xml`);
    addPart(edited, tablePath, `${KIND}.table+xml`, table(id));
    relation = addRelation(edited, path, `${RELATIONS}/table`, `/${tablePath}`);
  }
  editPart(edited, path, () => xml(relation));
  const id = addRelation(edited, edited.workbookPath, `${RELATIONS}/worksheet`, relative(edited.workbookPath, path));
  editPart(edited, edited.workbookPath, (text) => {
    const all = [...text.matchAll(SHEET)];
    const prefix = all[0]?.[1] ?? "";
    const number = 1 + Math.max(0, ...all.map(([, , attributes = ""]) => Number(attribute(attributes, "sheetId") ?? 0)));
    const namespace = new RegExp(`xmlns:([\\w-]+)\\s*=\\s*["']${RELATIONS}["']`).exec(text)?.[1];
    const own = namespace === undefined ? ` xmlns:r="${RELATIONS}"` : "";
    const sheet = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${number}"${own} ${namespace ?? "r"}:id="${id}"/>`;
    return text.replace(/<\/(?:[\w-]+:)?sheets\s*>/, (end) => sheet + end);
  });
}

function tableIds({ parts }: EditedPackage): readonly number[] {
  return [...parts.keys()]
    .filter((path) => /\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(/<(?:[\w-]+:)?table\b[^>]*?\sid\s*=\s*["'](\d+)["']/.exec(partText(parts, path) ?? "")?.[1] ?? 0));
}

/** Takes a sheet out with the parts that only it points to; what names count of the sheets behind it moves up. */
export function removeSheet(edited: EditedPackage, name: string): void {
  const { workbookPath, parts } = edited;
  const sheet = edited.sheets.find((one) => one.name === name);
  if (!sheet) return;
  listSheets(edited, sheetCount(edited), { removed: name });
  for (const { target, external, type } of relationships(parts, sheet.path))
    if (!external && type === "table" && parts.has(target)) removePart(edited, sheet.path, target);
  const id = relationships(parts, workbookPath).find(({ target }) => target === sheet.path)?.id;
  removePart(edited, workbookPath, sheet.path);
  editPart(edited, workbookPath, (text) => {
    const all = [...text.matchAll(SHEET)];
    const at = all.findIndex(([, , attributes = ""]) => attribute(attributes, "(?:[\\w-]+:)?id") === id);
    const tag = all[at]?.[0];
    if (tag === undefined) return text;
    return followNames(text.replace(tag, ""), at).replace(
      /(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)(["'])/g,
      (_, open: string, tab: string, end: string) => {
        const moved = Number(tab) > at || Number(tab) === all.length - 1 ? Number(tab) - 1 : Number(tab);
        return `${open}${Math.max(0, moved)}${end}`;
      },
    );
  });
}

/** Names of the sheet itself go, those of sheets behind it count one less. */
function followNames(text: string, at: number): string {
  const names = /<((?:[\w-]+:)?)definedName(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*?)(?:\/>|>[\s\S]*?<\/\1definedName\s*>)/g;
  const followed = text.replace(names, (whole: string, _prefix: string, attributes: string) => {
    const local = attribute(attributes, "localSheetId");
    if (local === undefined || Number(local) < at) return whole;
    if (Number(local) === at) return "";
    return whole.replace(/(\slocalSheetId\s*=\s*["'])\d+/, (_, open: string) => `${open}${Number(local) - 1}`);
  });
  return followed.replace(/<((?:[\w-]+:)?)definedNames(?:\s[^>]*)?>\s*<\/\1definedNames\s*>/, "");
}
