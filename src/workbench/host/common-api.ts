import { cellReader } from "../engine/cells/cell-reader";
import type { SheetArea } from "../engine/cells/area";
import { EXCEL_GRID } from "../engine/excel-grid";
import type { Answered, Answer } from "./document-copy";
import { HostError } from "./dispatch/host-error";
import { setProperty } from "./dispatch/members";
import { nodeOf } from "./dispatch/office-class";
import type { HostContext } from "./host-context";
import { rangeClass } from "./objects/range";
import { selectedAreas } from "./objects/selection";
import { sheetOf } from "./objects/sheet-names";

/** Actions of the Common API by the client's numbers, and values on the wire. Source: the installed client, `OSF.DDA.MethodDispId`. */
const GET_SELECTED = 64;
const SET_SELECTED = 65;
const [TEXT, MATRIX] = [0, 1];
const FORMATTED = 1;
const ONLY_VISIBLE = 1;

/** Numbers with which the client answers. Source: `OSF.DDA.ErrorCodeManager.errorCodes` of the installed client. */
const SUCCESS = 0;
const COERCION_NOT_SUPPORTED = 1000;
const SELECTION_NOT_SUPPORTED = 1004;
const UNSUPPORTED_DATA = 2000;
const CANNOT_WRITE = 2001;
const DATA_NOT_SELECTION = 2002;

/** What a developer calls the other actions, which this host does not do. */
const NAMES: Readonly<Record<number, string>> = {
  66: "Bindings.addFromSelectionAsync",
  67: "Bindings.addFromPromptAsync",
  68: "Bindings.getByIdAsync",
  69: "Bindings.releaseByIdAsync",
  70: "Binding.getDataAsync",
  71: "Binding.setDataAsync",
  72: "TableBinding.addRowsAsync",
  73: "TableBinding.deleteAllDataValuesAsync",
  74: "Bindings.getAllAsync",
  77: "Document.getFileAsync",
  78: "Bindings.addFromNamedItemAsync",
  79: "TableBinding.addColumnsAsync",
  82: "Document.goToByIdAsync",
  83: "Document.getActiveViewAsync",
  86: "Document.getFilePropertiesAsync",
  87: "TableBinding.clearFormatsAsync",
  88: "TableBinding.setTableOptionsAsync",
  89: "TableBinding.setFormatsAsync",
  128: "CustomXmlParts.addAsync",
  129: "CustomXmlParts.getByIdAsync",
  130: "CustomXmlParts.getByNamespaceAsync",
};

/** What of the Common API's document is done, by the names of the API; its settings and its theme are the client's own. */
export const IMPLEMENTED_DOCUMENT: readonly string[] = [
  "addHandlerAsync",
  "getFileAsync",
  "getSelectedDataAsync",
  "removeHandlerAsync",
  "setSelectedDataAsync",
];

/** The public name of an action that is not done; the client's own answer does not say it. */
export const commonName = (id: number): string | undefined => NAMES[id];

type Result = Answer | number;

/** An array of two dimensions as the component model of Windows hands it over. */
const matrixOf = (rows: readonly (readonly unknown[])[]) => ({
  toArray: () => rows.flat(),
  dimensions: () => 2,
  ubound: (dimension: number) => (dimension === 1 ? rows.length : (rows[0]?.length ?? 0)),
});
const answer = (payload: unknown): Result => ({ toArray: () => [SUCCESS, payload] });

async function selectedData(host: HostContext, [coercion, format, filter]: readonly unknown[]): Promise<Result> {
  if (coercion !== TEXT && coercion !== MATRIX) return COERCION_NOT_SUPPORTED;
  const [area, ...more] = selectedAreas(host);
  if (!area || more.length > 0 || area.rows === EXCEL_GRID.rowCount || area.columns === EXCEL_GRID.columnCount)
    return SELECTION_NOT_SUPPORTED;
  await host.engine.settle();
  const reader = cellReader(host.engine, area.sheetId);
  const sheet = sheetOf(host, area.sheetId).getSheet();
  const shown = (row: number, column: number): boolean =>
    filter !== ONLY_VISIBLE || (sheet.getRowVisible(row) && !sheet.isRowFiltered(row) && sheet.getColVisible(column));
  const cell = format === FORMATTED || coercion === TEXT ? reader.text : reader.value;
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => [area.row + row, area.column + column] as const)
      .filter(([down, right]) => shown(down, right))
      .map(([down, right]) => cell(down, right)),
  ).filter((row) => row.length > 0);
  return answer(coercion === TEXT ? rows.map((row) => row.join("\t")).join("\n") : matrixOf(rows));
}

async function setSelectedData(host: HostContext, [coercion, data]: readonly unknown[]): Promise<Result> {
  if (coercion !== TEXT && coercion !== MATRIX) return COERCION_NOT_SUPPORTED;
  const rows = coercion === TEXT ? [[data]] : (data as unknown);
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length))
    return UNSUPPORTED_DATA;
  const [area, ...more] = selectedAreas(host);
  const columns = (rows[0] as unknown[]).length;
  if (!area || more.length > 0) return CANNOT_WRITE;
  const single = area.rows * area.columns === 1 || coercion === TEXT;
  if (!single && (area.rows !== rows.length || area.columns !== columns)) return DATA_NOT_SELECTION;
  const into: SheetArea = { ...area, rows: rows.length, columns };
  if (into.row + into.rows > EXCEL_GRID.rowCount || into.column + into.columns > EXCEL_GRID.columnCount) return DATA_NOT_SELECTION;
  try {
    await host.engine.asOneUndo(() => host.engine.allOrNothing(() => setProperty(nodeOf(rangeClass, into), "Values", rows, host)));
    return SUCCESS;
  } catch (error) {
    if (!(error instanceof HostError)) reportError(error);
    return CANNOT_WRITE;
  } finally {
    host.heights.measure();
  }
}

/**
 * Reads and writes what is selected, as `Document.getSelectedDataAsync` and `setSelectedDataAsync` ask for it, as text and as a matrix;
 * false for any other action. `next` runs a piece of work after the requests that are under way.
 */
export const selectedDataActions =
  (host: HostContext, next: <T>(work: () => Promise<T>) => Promise<T>) =>
  (id: number, parameters: readonly unknown[], done: Answered): boolean => {
    if (id !== GET_SELECTED && id !== SET_SELECTED) return false;
    const act = id === GET_SELECTED ? selectedData : setSelectedData;
    void next(() => act(host, parameters)).then(done);
    return true;
  };
