import { aggregateBy } from "../../src/analysis/aggregate";
import { readTable } from "../../src/reading/read-table";
import type { CellValue } from "../../src/core/cell";
import type { Corrections } from "../../src/reading/recipe";
import { cellsOf } from "./cells-of";

const read = (rows: readonly (readonly CellValue[])[], corrections?: Corrections) => readTable(cellsOf(rows), corrections);

describe("a blank", () => {
  const orders = [
    ["Order number", "Order date", "Channel", "Product", "Units", "Order total", "Coupon amount"],
    ["#1001", "2026-03-01", "web", "Mug", 1, 150.5, null],
    ["#1001", null, null, "Cap", 2, null, null],
    ["#1002", "2026-03-02", "pos", "Mug", 1, 80, 5],
    ["#1003", "2026-03-02", "web", "Pen", 1, 40.25, null],
    ["#1003", null, null, "Ink", 1, null, null],
  ];
  test("on a later line of an order takes the order's day and channel, and its amounts count once", () => {
    const reading = read(orders);
    const of = (header: string) => reading.columns.find((column) => column.header === header)?.values;
    expect(of("Channel")).toEqual(["web", "web", "pos", "web", "web"]);
    // 46082 is 1 March 2026.
    expect(of("Order date")).toEqual([46_082, 46_082, 46_083, 46_083, 46_083]);
    expect(of("Order total")).toEqual([150.5, null, 80, 40.25, null]);
  });

  test("in a log stays blank: nobody is made up", () => {
    const reading = read([
      ["event_time", "user_id", "event", "channel"],
      ["2026-03-01 10:00", "u1", "view", "抖音"],
      ["2026-03-01 10:01", null, "view", null],
      ["2026-03-01 10:02", null, "view", "抖音"],
      ["2026-03-02 09:00", "u2", "buy", "微信"],
    ]);
    expect(reading.columns.find(({ role }) => role === "user")?.values).toEqual(["u1", null, null, "u2"]);
  });

  const names = [
    ["渠道", "活动", "花费"],
    ["抖音", "a", 100.5],
    [null, "b", 20.25],
    ["微信", "c", 30.75],
    [null, "d", 7.5],
  ];
  const spend = (corrections?: Corrections) => aggregateBy(read(names, corrections), "channel").map(({ name, sums }) => [name, sums.spend]);
  test("below a name is a blank where nothing proves more, and the user can say so", () => {
    const [question] = read(names).questions;
    expect([question?.key, question?.chosen]).toEqual(["blankNames", "blank"]);
    expect(spend()).toEqual([
      ["抖音", 100.5],
      [null, 27.75],
      ["微信", 30.75],
    ]);
    expect(spend(question?.choices.find(({ key }) => key === "above")?.correction)).toEqual([
      ["抖音", 120.75],
      ["微信", 38.25],
    ]);
  });
});
