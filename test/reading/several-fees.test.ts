import { totalsOf } from "../../src/analysis/table-totals";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import type { Corrections } from "../../src/reading/recipe";
import { cellsOf } from "./cells-of";

const read = (rows: readonly (readonly CellValue[])[], corrections: Corrections = {}) => {
  const reading = readTable(cellsOf(rows), corrections);
  return {
    fees: totalsOf(reading, [...reading.rows.keys()]).fees,
    roles: reading.columns.filter(({ header }) => /fee|佣金|费/i.test(header)).map(({ role }) => role),
  };
};

test("fees of several kinds add up: of a marketplace's transactions all of its columns of fees", () =>
  expect(
    read([
      ["date/time", "order id", "product sales", "selling fees", "fba fees", "other transaction fees"],
      ["2026-01-05", "A-1", 100, -15, -4, 0],
      ["2026-01-06", "A-2", 50, -7.5, -8, -1],
    ]),
    // 15 + 4 + 0 + 7.5 + 8 + 1.
  ).toEqual({ fees: -35.5, roles: ["fees", "fees", "fees"] }));

test("fees that another column sums up count once", () =>
  expect(
    read([
      ["日期", "渠道", "销售额", "佣金", "手续费", "平台服务费"],
      ["2026-03-01", "天猫", 1000, 50, 6, 56],
      ["2026-03-02", "京东", 500, 40, 3.005, 43.01],
    ]),
    // The last column is the sum of the two before, to the cent.
  ).toEqual({ fees: expect.closeTo(99.01, 10) as number, roles: ["part", "part", "fees"] }));

test("two columns of the same fees are no total of each other", () =>
  expect(
    read([
      ["日期", "渠道", "销售额", "佣金", "手续费"],
      ["2026-03-01", "天猫", 1000, 50, 50],
    ]),
  ).toEqual({ fees: 100, roles: ["fees", "fees"] }));

test("what somebody says is a fee stays one, also where another column sums it up", () =>
  expect(
    read(
      [
        ["日期", "渠道", "销售额", "佣金", "手续费", "平台服务费"],
        ["2026-03-01", "天猫", 1000, 50, 6, 56],
        ["2026-03-02", "京东", 500, 40, 3, 43],
      ],
      { roles: { 3: "fees" } },
    ),
    // 50 + 40 as it was chosen, 56 + 43 as the column of all fees.
  ).toEqual({ fees: 189, roles: ["fees", "part", "fees"] }));
