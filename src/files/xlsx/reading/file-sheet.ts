import { carriedSheet } from "./carried-sheet";
import type { PartCollector } from "../carried/carried-parts";
import { parseArea } from "../area-ref";
import type { FileLoss, FileLossKind } from "../file-loss";
import type { FileSheet } from "../../file-workbook";
import { elementSources, type ElementSource } from "../package/element-sources";
import { allNamed, descend, parseXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { fileColor } from "./colors";
import { fileColumns } from "./file-columns";
import { fileConditionals } from "./file-conditionals";
import { fileDrawing } from "./file-drawing";
import { fileFilter } from "./file-filter";
import type { FileNames } from "./file-names";
import { fileNotes } from "./file-notes";
import { filePage } from "./file-page";
import { fileProperties } from "./file-properties";
import { isOn, type Theme } from "./file-style";
import type { FileStyles } from "./file-styles";
import { fileTables } from "./file-tables";
import { fileValidations } from "./file-validations";
import { sheetData, type SheetContext } from "./sheet-data";
import { sheetLosses } from "./sheet-losses";

/** What all sheets of a file have in common. */
export interface FileContext {
  readonly parts: Parts;
  readonly theme: Theme;
  readonly styles: FileStyles;
  readonly names: FileNames;
  readonly cells: Pick<SheetContext, "texts" | "isDynamic">;
  readonly collect: PartCollector;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Among all sheets of the file, chart sheets included. */
  readonly index: number;
  readonly state: FileSheet["state"];
  readonly path: string;
}

/** Elements of a part that is cut into its elements. Prefixes that the root declares mean nothing to the reader. */
function frameOf(xml: string) {
  const { root, children } = elementSources(xml);
  const named = (name: string): readonly ElementSource[] => children.filter((child) => child.name === name);
  const parsed = new Map<string, readonly XmlElement[]>();
  const elements = (name: string): readonly XmlElement[] => {
    const known = parsed.get(name) ?? named(name).map(({ source }) => parseXml(source));
    parsed.set(name, known);
    return known;
  };
  return { root, children, named, elements, element: (name: string): XmlElement | undefined => elements(name)[0] };
}
type Frame = ReturnType<typeof frameOf>;

function viewOf({ element }: Frame, theme: Theme) {
  const view = descend(element("sheetViews"), "sheetView");
  const { showGridLines, zoomScale, rightToLeft } = view?.attributes ?? {};
  const pane = descend(view, "pane")?.attributes;
  const frozen = pane?.["state"] === "frozen" || pane?.["state"] === "frozenSplit";
  const selected = parseArea((view?.children ?? []).findLast(({ name }) => name === "selection")?.attributes["activeCell"] ?? "");
  const tabColor = fileColor(descend(element("sheetPr"), "tabColor")?.attributes, theme);
  const { defaultColWidth, defaultRowHeight, customHeight } = element("sheetFormatPr")?.attributes ?? {};
  const zoom = Number(zoomScale ?? 100);
  const freeze = { rows: Number(pane?.["ySplit"] ?? 0), columns: Number(pane?.["xSplit"] ?? 0) };
  return {
    gridlines: showGridLines === undefined || isOn(showGridLines),
    ...(tabColor && { tabColor }),
    ...(frozen && freeze.rows + freeze.columns > 0 && { freeze }),
    ...(selected && { home: { row: selected.row, column: selected.column } }),
    ...(zoom !== 100 && zoom > 0 && { zoom }),
    ...(isOn(rightToLeft) && { rightToLeft: true as const }),
    ...(Number(defaultColWidth) > 0 && { defaultWidth: Number(defaultColWidth) }),
    ...(isOn(customHeight) && Number(defaultRowHeight) > 0 && { defaultHeight: Number(defaultRowHeight) }),
  };
}

function filterOf({ element }: Frame): ReturnType<typeof fileFilter> {
  const filter = element("autoFilter");
  return filter ? fileFilter(filter) : { lost: 0 };
}

const USUAL_HEIGHT = 15;

/** Where all rows are hidden that are not named, those that are named are written again. */
function shownRows({ element }: Frame): { readonly shownHeight?: number } {
  const { zeroHeight, defaultRowHeight } = element("sheetFormatPr")?.attributes ?? {};
  return isOn(zeroHeight) ? { shownHeight: Number(defaultRowHeight ?? USUAL_HEIGHT) } : {};
}

const rulesOf = (source: string): readonly string[] =>
  elementSources(source).children.flatMap(({ name, source: rule }) => (name === "cfRule" ? [rule] : []));

/** Lists on other sheets and later sets of icons stand apart from the others since Excel 2010. */
const extended = ({ element }: Frame, name: string): readonly XmlElement[] => {
  const extensions = element("extLst");
  return extensions ? allNamed(extensions, name) : [];
};

/** A sheet of the file as ours, with what was lost on the way. */
export function fileSheet(listed: ListedSheet, context: FileContext): { readonly sheet: FileSheet; readonly losses: readonly FileLoss[] } {
  const { parts, theme, styles, names, collect } = context;
  const { name, path, index, state } = listed;
  const xml = partText(parts, path) ?? "";
  const frame = frameOf(xml);
  const data = sheetData(frame.named("sheetData")[0]?.source ?? "", { ...context.cells, ...shownRows(frame), style: styles.cell });
  const formats = frame.named("conditionalFormatting").map(({ source }, at) => {
    const element = frame.elements("conditionalFormatting")[at] as XmlElement;
    return { element, rules: rulesOf(source), sqref: element.attributes["sqref"] ?? "" };
  });
  const conditionals = fileConditionals(formats, styles.differential, theme, extended(frame, "conditionalFormatting"));
  const validations = fileValidations([...frame.elements("dataValidations"), ...extended(frame, "dataValidations")]);
  const drawing = fileDrawing(parts, path, collect);
  const filtered = filterOf(frame);
  const tabled = fileTables(parts, path, name);
  const printed = filePage({ element: frame.element, name: (builtIn) => names.builtIn(index, builtIn) });
  const properties = fileProperties(parts, path, xml.slice(xml.lastIndexOf("</sheetData>") + 1));
  const { root, children } = frame;
  const { carried, losses } = carriedSheet(
    parts,
    { name, path, root, children, conditionals: conditionals.carried, drawn: drawing },
    collect,
  );
  const lost = (kind: FileLossKind, count: number): FileLoss[] => (count > 0 ? [{ kind, count, sheet: name }] : []);
  return {
    sheet: {
      name,
      state,
      ...viewOf(frame, theme),
      cells: data.cells,
      columns: fileColumns(frame.element("cols"), styles.cell),
      rows: data.rows,
      merges: (frame.element("mergeCells")?.children ?? []).flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? []),
      tables: tabled.tables,
      ...(filtered.filter && { filter: filtered.filter }),
      names: names.ofSheet(index),
      validations: validations.made,
      conditionals: conditionals.made,
      notes: fileNotes(parts, path),
      charts: drawing.charts,
      ...(printed.page && { page: printed.page }),
      ...(properties.length > 0 && { properties }),
      carried,
    },
    losses: [
      ...sheetLosses(parts, path, name, xml),
      ...losses,
      ...tabled.losses,
      ...lost("filter", filtered.lost),
      ...lost("conditionalKind", conditionals.lost),
      ...lost("validationKind", validations.lost),
      ...lost("nameKind", printed.lost ? 1 : 0),
    ],
  };
}
