import type { Readable } from "../../src/excel/workbook-port";
import { nearbyTargets } from "../../src/taskpane/pages/charts/nearby-targets";

const WORKBOOK: Readable = {
  sheets: ["Plan", "Log"],
  activeSheet: "Log",
  selection: "Log!B1",
  tables: [
    { name: "plan_lines", sheet: "Plan" },
    { name: "daily", sheet: "Log" },
  ],
};

test("the open sheet's tables are offered first, then the other tables, then the open sheet", () => {
  expect(nearbyTargets(WORKBOOK, { kind: "selection" }).map(({ name }) => name)).toEqual(["daily", "plan_lines", "Log"]);
});

test("what has just been read without finding a table is not offered again", () => {
  expect(nearbyTargets(WORKBOOK, { kind: "sheet", name: "Log" }).map(({ name }) => name)).toEqual(["daily", "plan_lines"]);
});

test("a table is offered even when a sheet of its name was read", () => {
  const twins: Readable = { ...WORKBOOK, tables: [{ name: "Log", sheet: "Plan" }] };
  expect(nearbyTargets(twins, { kind: "sheet", name: "Log" })).toEqual([{ kind: "table", name: "Log" }]);
});
