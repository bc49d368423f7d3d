import { readTable } from "../../src/reading/read-table";
import { LANGS } from "../../src/core/lang";
import type { CellValue } from "../../src/core/cell";
import { planOf } from "../templates/support/every-plan";
import { cellsOf } from "./cells-of";

describe.each(LANGS)("the channel log in %s", (lang) => {
  const plan = planOf("channel-log", lang, "yuan", 46_100);
  const table = [...plan.tables].sort((a, b) => b.area.rows - a.area.rows)[0];
  if (!table) throw new Error("The channel log has no table");
  const rows: CellValue[][] = Array.from({ length: table.area.rows }, () => Array<CellValue>(table.area.columns).fill(null));
  for (const block of plan.blocks)
    block.cells.forEach((line, dy) =>
      line.forEach((cell, dx) => {
        const target = rows[block.row + dy - table.area.row];
        const at = block.column + dx - table.area.column;
        // Computed columns are ratios; any number stands for them.
        if (target && at >= 0 && at < table.area.columns && cell !== null) target[at] = typeof cell === "object" ? 0.5 : cell;
      }),
    );
  const reading = readTable(cellsOf(rows));

  test("is known, not guessed", () =>
    expect(
      reading.columns.filter(({ reason }) => reason.certainty === "guess").map(({ header, role, reason }) => [header, role, reason.key]),
    ).toEqual([]));
  test("keeps every row", () => expect(reading.rows.length).toBe(table.area.rows - 1));
  test("has a date, a channel, spend and revenue", () =>
    expect(reading.columns.map(({ role }) => role)).toEqual(
      expect.arrayContaining([
        "date",
        "channel",
        "activity",
        "spend",
        "impressions",
        "clicks",
        "signUps",
        "orders",
        "revenue",
        "newCustomers",
      ]),
    ));
});
