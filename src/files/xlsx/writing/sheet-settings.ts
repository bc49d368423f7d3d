import type { FileSheet } from "../../file-workbook";
import { writtenAttributes } from "./attributes-xml";
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
export function writeSettings(sheet: WorksheetSource, file: FileSheet): void {
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
  const view = {
    ...kept(said["sheetView"], ["showGridLines", "tabSelected", "workbookViewId", "zoomScale", "rightToLeft", "topLeftCell"]),
    ...(zoom !== undefined && { zoomScale: String(zoom) }),
    ...(rightToLeft && { rightToLeft: "1" }),
  };
  const pane = said["pane"];
  const split =
    pane && !file.freeze && pane["state"] !== "frozen" && pane["state"] !== "frozenSplit"
      ? `<pane${writtenAttributes(kept(pane, []))}/>`
      : "";
  sheet.set(
    "sheetViews",
    sheet
      .get("sheetViews")
      .replace(
        /<sheetView\b([^>]*?)(\/?)>/,
        (_, own: string, empty: string) =>
          `<sheetView${own.trimEnd()}${writtenAttributes(view)}${empty && split === "" ? "/" : ""}>${split}${empty && split !== "" ? "</sheetView>" : ""}`,
      ),
  );
  writeProperties(sheet, kept(said["sheetPr"], ["filterMode"]), said["outlinePr"], page?.fitToWidth === true);
}

function writeProperties(sheet: WorksheetSource, own: Attributes, outline: Attributes | undefined, fits: boolean): void {
  const written = sheet.get("sheetPr");
  const child = (name: string): string => new RegExp(`<${name}\\b[^>]*/>`).exec(written)?.[0] ?? "";
  const inside = [
    child("tabColor"),
    outline ? `<outlinePr${writtenAttributes(kept(outline, []))}/>` : child("outlinePr"),
    fits ? '<pageSetUpPr fitToPage="1"/>' : "",
  ].join("");
  if (inside === "" && Object.keys(own).length === 0) sheet.set("sheetPr", "");
  else
    sheet.set("sheetPr", inside === "" ? `<sheetPr${writtenAttributes(own)}/>` : `<sheetPr${writtenAttributes(own)}>${inside}</sheetPr>`);
}
