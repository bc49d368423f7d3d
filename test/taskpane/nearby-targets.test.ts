import type { Readable } from "../../src/excel/read/read-target";
import { nearbyTargets } from "../../src/taskpane/pages/charts/nearby-targets";

const WORKBOOK: Readable = {
  sheets: ["Plan", "Log"],
  activeSheet: "Log",
  selection: "Log!B1",
  tables: [
    { name: "plan_lines", sheet: "Plan" },
    { name: "daily", sheet: "Log" },
  ],
  names: [
    { name: "Targets", sheet: "Plan" },
    { name: "Export", sheet: "Log" },
  ],
};

test("the open sheet's tables and named ranges are offered first, then the other ones, then the open sheet", () => {
  expect(nearbyTargets(WORKBOOK, { kind: "selection" }).map(({ name }) => name)).toEqual([
    "daily",
    "Export",
    "plan_lines",
    "Targets",
    "Log",
  ]);
});

test("what has just been read without finding a table is not offered again", () => {
  expect(nearbyTargets(WORKBOOK, { kind: "sheet", name: "Log" }).map(({ name }) => name)).toEqual([
    "daily",
    "Export",
    "plan_lines",
    "Targets",
  ]);
});

test("a table is offered even when a sheet of its name was read", () => {
  const twins: Readable = { ...WORKBOOK, tables: [{ name: "Log", sheet: "Plan" }], names: [] };
  expect(nearbyTargets(twins, { kind: "sheet", name: "Log" })).toEqual([{ kind: "table", name: "Log" }]);
});
