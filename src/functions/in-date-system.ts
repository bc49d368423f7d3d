import type { CellValue } from "../core/cell";
import { isInCalendar } from "../core/cells/require-date";
import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import type { FunctionDefinition, Param, RawArgument, ResultCell } from "./define";

/** From which year on a workbook counts its days. */
export type DateSystem = 1900 | 1904;

/**
 * The function as a workbook with this date system needs it. The calendar is computed in the system of 1900; what a function only
 * subtracts or compares is the same in both, so only functions that name a `calendar` differ, in the dates they are given and return.
 */
export function inDateSystem(definition: FunctionDefinition, system: DateSystem): FunctionDefinition {
  const { calendar } = definition;
  if (system === 1900 || calendar === undefined) return definition;
  return {
    ...definition,
    params: definition.params.map((param) => (param.unit === "date" ? takingDates(param) : param)),
    compute: (...values) => withDates(definition.compute(...values), calendar.dateColumns),
  };
}

const takingDates = (param: Param): Param => ({ ...param, coerce: (raw) => param.coerce(from1900(raw)) });

const from1900 = (raw: RawArgument): RawArgument =>
  Array.isArray(raw) ? (raw as readonly (readonly CellValue[])[]).map((row) => row.map(dayFrom1900)) : dayFrom1900(raw as CellValue);

/** What is no date stays what it is: 0, which some hosts make of a blank, and numbers that a fault is to show as they were typed. */
const dayFrom1900 = (cell: CellValue): CellValue => (typeof cell === "number" && isInCalendar(cell) ? cell + DAYS_FROM_1900_TO_1904 : cell);

type Result = ReturnType<FunctionDefinition["compute"]>;

const withDates = (result: Result, dateColumns: readonly number[]): Result =>
  Array.isArray(result)
    ? (result as readonly (readonly ResultCell[])[]).map((row) =>
        row.map((cell, column) => (dateColumns.includes(column) ? dayFrom1904(cell) : cell)),
      )
    : result;

const dayFrom1904 = (cell: ResultCell): ResultCell => (typeof cell === "number" ? cell - DAYS_FROM_1900_TO_1904 : cell);
