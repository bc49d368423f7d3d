import type { FileSheet } from "../../file-workbook";
import { colorSource } from "../reading/colors";
import { attributesXml, writtenAttributes } from "./attributes-xml";
import type { LookSources } from "./look-sources";
import type { WorksheetSource } from "./worksheet-elements";

type Attributes = Readonly<Record<string, string>>;

/** Namespaces, revision marks and what we say ourselves are not taken over. */
function kept(attributes: Attributes | undefined, own: readonly string[]): Attributes {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([name]) => !own.includes(name) && !name.startsWith("xmlns") && !name.includes(":")),
  );
}

const levels = (lines: readonly { readonly outline?: number }[]): number =>
  lines.reduce((most, { outline }) => Math.max(most, outline ?? 0), 0);

/** What the library does not write of a sheet as a whole, or writes as any other sheet's: its view, its usual widths, how it prints. */
export function writeSettings(sheet: WorksheetSource, file: FileSheet, sources: LookSources): void {
  const { carried, page, zoom, rightToLeft, defaultWidth, defaultHeight } = file;
  const said = carried?.attributes ?? {};
  const [rows, columns] = [levels(file.rows), levels(file.columns)];
  const format = {
    ...kept(said["sheetFormatPr"], ["defaultColWidth", "outlineLevelRow", "outlineLevelCol"]),
    ...(said["sheetFormatPr"]?.["defaultRowHeight"] === undefined && { defaultRowHeight: "15" }),
    ...(defaultHeight !== undefined && { defaultRowHeight: String(defaultHeight), customHeight: "1" }),
    ...(defaultWidth !== undefined && { defaultColWidth: String(defaultWidth) }),
    ...(rows > 0 && { outlineLevelRow: String(rows) }),
    ...(columns > 0 && { outlineLevelCol: String(columns) }),
  };
  sheet.set("sheetFormatPr", `<sheetFormatPr${writtenAttributes(format)}/>`);
  const standing = panesStand(file);
  const own = ["showGridLines", "tabSelected", "workbookViewId", "zoomScale", "rightToLeft", ...(standing ? [] : ["topLeftCell"])];
  const view = {
    ...kept(said["sheetView"], own),
    ...(zoom !== undefined && { zoomScale: String(zoom) }),
    ...(rightToLeft && { rightToLeft: "1" }),
  };
  const views = /<sheetView\b([^>]*?)(?:\/>|>([\s\S]*?)<\/sheetView>)/;
  sheet.set(
    "sheetViews",
    sheet.get("sheetViews").replace(views, (_, attributes: string, written = "") => {
      const inside = standing ? insideView(said) : (written as string);
      const tag = `sheetView${attributes.trimEnd()}${writtenAttributes(view)}`;
      return inside === "" ? `<${tag}/>` : `<${tag}>${inside}</sheetView>`;
    }),
  );
  writeProperties(sheet, kept(said["sheetPr"], ["filterMode"]), said["outlinePr"], page?.fitToWidth === true, tabXml(file, sources));
}

const isFrozen = (pane: Attributes): boolean => pane["state"] === "frozen" || pane["state"] === "frozenSplit";

/** Whether the panes are those that the file had; how they were scrolled and what was selected in them then still holds. */
function panesStand({ carried, freeze, home }: FileSheet): boolean {
  if (!carried || home) return false;
  const pane = carried.attributes["pane"];
  const [rows, columns] = pane && isFrozen(pane) ? [Number(pane["ySplit"] ?? 0), Number(pane["xSplit"] ?? 0)] : [0, 0];
  return rows === (freeze?.rows ?? 0) && columns === (freeze?.columns ?? 0);
}

function insideView(said: Readonly<Record<string, Attributes>>): string {
  const tag = (name: string, key: string): string => (said[key] ? `<${name}${writtenAttributes(kept(said[key], []))}/>` : "");
  return tag("pane", "pane") + [1, 2, 3, 4].map((at) => tag("selection", `selection${at}`)).join("");
}

/** The tab's colour where it comes from the theme; the library writes any other. */
function tabXml({ carried, tabColor }: FileSheet, sources: LookSources): string {
  const source = colorSource(carried?.attributes["tabColor"]);
  if (tabColor === undefined || !source) return "";
  const { rgb, ...link } = sources.color(tabColor, "fill", { colors: { fill: source } });
  return rgb === undefined ? `<tabColor${attributesXml(link)}/>` : "";
}

function writeProperties(sheet: WorksheetSource, own: Attributes, outline: Attributes | undefined, fits: boolean, tab: string): void {
  const written = sheet.get("sheetPr");
  const child = (name: string): string => new RegExp(`<${name}\\b[^>]*/>`).exec(written)?.[0] ?? "";
  const inside = [
    tab || child("tabColor"),
    outline ? `<outlinePr${writtenAttributes(kept(outline, []))}/>` : child("outlinePr"),
    fits ? '<pageSetUpPr fitToPage="1"/>' : "",
  ].join("");
  if (inside === "" && Object.keys(own).length === 0) sheet.set("sheetPr", "");
  else
    sheet.set("sheetPr", inside === "" ? `<sheetPr${writtenAttributes(own)}/>` : `<sheetPr${writtenAttributes(own)}>${inside}</sheetPr>`);
}
