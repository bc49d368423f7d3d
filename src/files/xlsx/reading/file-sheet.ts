import { columnIndex } from "../../../core/cells/column-letters";
import { parseArea } from "../area-ref";
import { eachKept } from "../each-kept";
import type { FileLoss } from "../file-loss";
import type { FileColumn, FileNote, FilePage, FileRow, FileSheet } from "../../file-workbook";
import { joinRuns } from "../join-runs";
import type { LibrarySheet, LibraryWorkbook } from "../library";
import { relationships } from "../package/relationships";
import { parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { fromFileFormula } from "../formula/from-file-formula";
import { fileColor } from "./colors";
import { extensionValidations } from "./extension-validations";
import { fileCells } from "./file-cells";
import { fileDrawing } from "./file-drawing";
import { fileConditional, fileValidation } from "./file-rules";
import { fileFilter } from "./file-filter";
import { fileProperties } from "./file-properties";
import { fileTables } from "./file-tables";
import type { hiddenNames } from "./hidden-names";
import { sheetLosses } from "./sheet-losses";

const fileColumns = ({ columns = [] }: LibrarySheet): FileColumn[] =>
  joinRuns(
    columns.flatMap(({ width, hidden, outlineLevel }, at) =>
      width === undefined && !hidden && !outlineLevel
        ? []
        : [
            {
              at,
              count: 1,
              ...(width !== undefined && { width }),
              ...(hidden && { hidden }),
              ...(outlineLevel && { outline: outlineLevel }),
            },
          ],
    ),
  );

const fileRows = ({ rowDefs = new Map() }: LibrarySheet): FileRow[] =>
  joinRuns(
    [...rowDefs]
      .sort(([a], [b]) => a - b)
      .map(([at, { height, hidden, outlineLevel }]) => ({
        at,
        count: 1,
        ...(height !== undefined && { height }),
        ...(hidden && { hidden }),
        ...(outlineLevel && { outline: outlineLevel }),
      })),
  );

function filePage({ pageSetup, rowBreaks, headerFooter }: LibrarySheet): FilePage | undefined {
  if (!pageSetup) return undefined;
  const printArea = parseArea(pageSetup.printArea ?? "");
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup.printTitlesRow ?? "");
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(pageSetup.printTitlesColumn ?? "");
  const { top, right, bottom, left } = pageSetup.margins ?? {};
  // Margins that differ, as Excel's own do, are none of ours.
  const margin = top !== undefined && [right, bottom, left].every((side) => side === top) ? top : undefined;
  return {
    orientation: pageSetup.orientation ?? "portrait",
    ...(printArea && { printArea }),
    ...(rows && { titleRows: { from: Number(rows[1]) - 1, to: Number(rows[2]) - 1 } }),
    ...(columns && { titleColumns: { from: columnIndex(columns[1] ?? ""), to: columnIndex(columns[2] ?? "") } }),
    fitToWidth: pageSetup.fitToPage === true && (pageSetup.fitToWidth ?? 1) === 1,
    ...(pageSetup.scale !== undefined && { scale: pageSetup.scale }),
    ...(rowBreaks && rowBreaks.length > 0 && { breaks: rowBreaks.map((row) => row + 1) }),
    ...(margin !== undefined && { margin }),
    ...(headerFooter?.oddHeader !== undefined && { header: headerFooter.oddHeader }),
    ...(headerFooter?.oddFooter !== undefined && { footer: headerFooter.oddFooter }),
  };
}

const fileNotes = ({ cells }: LibrarySheet): FileNote[] =>
  [...(cells ?? [])].flatMap(([key, { comment }]) => {
    if (!comment) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [{ row, column, text: comment.text, ...(comment.author && { author: comment.author }) }];
  });

function homeCell(xml: string): FileSheet["home"] {
  const selections = [...xml.matchAll(/<(?:\w+:)?selection\b[^>]*?activeCell="([A-Z]+\d+)"/g)];
  const area = parseArea(selections.at(-1)?.[1] ?? "");
  return area && { row: area.row, column: area.column };
}

/** The element alone, because a sheet's part may have a million cells before it. */
function filterOf(xml: string): ReturnType<typeof fileFilter> {
  const [element] = /<(?:\w+:)?autoFilter\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?autoFilter>)/.exec(xml) ?? [];
  const filter = element && parseXml(element);
  return filter ? fileFilter(filter) : { lost: 0 };
}

/** A sheet of the file as ours, with what was lost on the way. */
export function fileSheet(
  sheet: LibrarySheet,
  path: string,
  workbook: LibraryWorkbook,
  parts: Parts,
  isHidden: ReturnType<typeof hiddenNames>,
): { readonly sheet: FileSheet; readonly losses: readonly FileLoss[] } {
  const theme = workbook.themeColors ?? [];
  const xml = partText(parts, path) ?? "";
  const drawingPath = relationships(parts, path).find(({ type }) => type === "drawing")?.target;
  const drawing = drawingPath ? fileDrawing(parts, drawingPath, sheet.name) : { charts: [], losses: [] };
  const conditionals = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const shown = eachKept(conditionals, (rule) => fileConditional(rule, theme));
  const validations = eachKept(sheet.dataValidations ?? [], fileValidation);
  const dropped = { conditionals: shown.lost, validations: validations.lost };
  const cells = fileCells(sheet, xml, theme, workbook.defaultFont?.name);
  const filtered = filterOf(xml);
  const tabled = fileTables(parts, path, sheet.name);
  const tabColor = fileColor(sheet.view?.tabColor, theme);
  const page = filePage(sheet);
  const home = homeCell(xml);
  const properties = fileProperties(parts, path, xml);
  return {
    sheet: {
      name: sheet.name,
      state: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
      ...(tabColor && { tabColor }),
      cells,
      columns: fileColumns(sheet),
      rows: fileRows(sheet),
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
      ...(sheet.freezePane && { freeze: { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 } }),
      gridlines: sheet.view?.showGridLines !== false,
      tables: tabled.tables,
      ...(filtered.filter && { filter: filtered.filter }),
      names: (workbook.namedRanges ?? [])
        .filter(({ scope, name }) => scope === sheet.name && !name.startsWith("_xlnm."))
        .map(({ name, range, comment }) => ({
          name,
          refersTo: fromFileFormula(range),
          ...(comment && { comment }),
          ...(isHidden(name, sheet.name) && { hidden: true as const }),
        })),
      validations: [...validations.made, ...extensionValidations(xml)],
      conditionals: shown.made,
      notes: fileNotes(sheet),
      charts: drawing.charts,
      ...(page && { page }),
      ...(properties.length > 0 && { properties }),
      ...(home && { home }),
    },
    losses: [
      ...sheetLosses(sheet, xml),
      ...drawing.losses,
      ...tabled.losses,
      ...(filtered.lost > 0 ? [{ kind: "filter", count: filtered.lost, sheet: sheet.name } as const] : []),
      ...(dropped.conditionals ? [{ kind: "conditionalKind", count: dropped.conditionals, sheet: sheet.name } as const] : []),
      ...(dropped.validations ? [{ kind: "validationKind", count: dropped.validations, sheet: sheet.name } as const] : []),
    ],
  };
}
