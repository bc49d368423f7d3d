import type { IRange } from "@univerjs/core";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { cellReader, type CellKind } from "../../engine/cells/cell-reader";
import { apart, joined, within } from "../../engine/formats/areas";
import { areasOfRules } from "../../engine/validation/rules-by-areas";
import { HostError } from "../dispatch/host-error";
import { nodeOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { oneOf } from "./check";
import { rangeAreasClass } from "./range-areas";
import { sheetOf } from "./sheet-names";
import { usedArea } from "./used-area";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** The kinds of values by the parts of the names of Office.js: `ErrorsNumbers` are two of them. */
const KINDS = { Errors: "Error", Logical: "Boolean", Number: "Double", Text: "String" } as const satisfies Record<string, CellKind>;
const VALUE_TYPE = /^(?:All|(?=.)(?:Errors)?(?:Logical)?(?:Numbers?)?(?:Text)?)$/;

function kindsOf(given: unknown): ReadonlySet<CellKind> {
  const word = given ?? "All";
  if (typeof word !== "string" || !VALUE_TYPE.test(word)) throw new HostError("InvalidArgument");
  const parts = Object.entries(KINDS).filter(([part]) => word === "All" || word.includes(part));
  return new Set(parts.map(([, kind]) => kind));
}

/** The cells of some kind, in rectangles. A single cell stands for the whole sheet, as in Excel's "Go To Special". */
async function specialAreas(host: HostContext, areas: readonly SheetArea[], given: unknown, valueType: unknown): Promise<SheetArea[]> {
  const type = oneOf(TYPES, given);
  const kinds = kindsOf(valueType);
  if (type.startsWith("Same")) throw HostError.notImplemented(`Range.getSpecialCells(${type})`);
  await host.engine.settle();
  const [first] = areas;
  if (!first) return [];
  const { sheetId } = first;
  const used = usedArea(host, sheetId, false);
  const single = areas.length === 1 && first.rows === 1 && first.columns === 1;
  const rules = rulesOf(host, sheetId, type);
  if (rules)
    return joined(apart(areas.flatMap((area) => (single ? rules : within(rules, gridRange(area)))))).map((one) => areaOf(sheetId, one));
  const wanted = areas.flatMap((area) => (used === null ? [] : single ? [used] : (intersection(area, used) ?? [])));
  const test = testOf(host, sheetId, type, kinds);
  const cells = wanted.flatMap((area) => runs(area, test));
  return joined(cells).map((range) => areaOf(sheetId, range));
}

function rulesOf(host: HostContext, sheetId: string, type: string): IRange[] | undefined {
  const unitId = host.engine.workbook.getId();
  if (type === "ConditionalFormats")
    return (host.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []).flatMap(
      ({ ranges }) => ranges,
    );
  if (type === "DataValidations") return [...areasOfRules(host.engine.injector, unitId, sheetId).values()].flat();
  return undefined;
}

function testOf(host: HostContext, sheetId: string, type: string, kinds: ReadonlySet<CellKind>) {
  const reader = cellReader(host.engine, sheetId);
  const sheet = sheetOf(host, sheetId).getSheet();
  const matrix = sheet.getCellMatrix();
  return (row: number, column: number): boolean => {
    const cell = matrix.getValue(row, column);
    const formula = Boolean(cell?.f ?? cell?.si) || reader.isSpilled(row, column);
    switch (type) {
      case "Visible":
        return sheet.getRowVisible(row) && !sheet.isRowFiltered(row) && sheet.getColVisible(column);
      case "Blanks":
        return reader.isEmpty(row, column);
      case "Formulas":
        return formula && kinds.has(reader.kind(row, column));
      default:
        return !formula && kinds.has(reader.kind(row, column));
    }
  };
}

/** The cells of an area that pass, each row's neighbours as one. */
function runs(area: SheetArea, test: (row: number, column: number) => boolean): IRange[] {
  const found: IRange[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let start: number | undefined;
    for (let column = area.column; column <= area.column + area.columns; column += 1) {
      const holds = column < area.column + area.columns && test(row, column);
      if (holds) start ??= column;
      else if (start !== undefined) {
        found.push({ startRow: row, endRow: row, startColumn: start, endColumn: column - 1 });
        start = undefined;
      }
    }
  }
  return found;
}

async function special(host: HostContext, areas: readonly SheetArea[], type: unknown, valueType: unknown): Promise<HostNode | null> {
  const found = await specialAreas(host, areas, type, valueType);
  return found.length === 0 ? null : nodeOf(rangeAreasClass, { sheetId: areas[0]?.sheetId ?? "", areas: found });
}

/** `getSpecialCells` of a range, or of several; `areas` says which. */
export const specialMethods = <S>(areas: (self: S) => readonly SheetArea[]): NonNullable<OfficeClass<S>["methods"]> => ({
  GetSpecialCells: async (self, host, type: unknown, valueType?: unknown) => {
    const found = await special(host, areas(self), type, valueType);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  GetSpecialCellsOrNullObject: (self, host, type: unknown, valueType?: unknown) => special(host, areas(self), type, valueType),
});
