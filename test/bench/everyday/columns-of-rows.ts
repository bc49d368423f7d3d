import type { CellValue } from "../../../src/core/cell";
import type { RawArgument } from "../../../src/functions/define";

type Column = CellValue[][];

/** 1 March 2026. */
const DAY = 46_082;
const DAYS = 365;

/** A whole number from 0 up to `below`, the same for the same row in every run. */
const drawn = (row: number, below: number): number => (Math.imul(row + 1, 0x9e3779b1) >>> 0) % below;

const column = (rows: number, cell: (row: number) => CellValue): Column => Array.from({ length: rows }, (_, row) => [cell(row)]);

const MONTHS = 36;

/** A row for each customer, a column for each month; he pays in four of five. */
const revenueByMonth = (customers: number): CellValue[][] =>
  Array.from({ length: customers }, (_, who): CellValue[] =>
    Array.from({ length: MONTHS }, (_, month) => (drawn(who * MONTHS + month, 5) === 0 ? null : 20 + drawn(who + month, 80))),
  );

/** Arguments of the functions that take whole matrices, over so many customers or cohorts by 36 months. */
export const argumentsByMonth = (customers: number): readonly (readonly [id: string, args: readonly RawArgument[]])[] => [
  ["MRR_MOVES", [revenueByMonth(customers)]],
  ["RETENTION_POOLED", [column(customers, () => 100), revenueByMonth(customers)]],
];

/**
 * Arguments of each function over so many rows: a list of orders of a quarter as many customers, a year of days round and round, a table of
 * channels or tests as long as that, or customers by 36 months with as many cells.
 */
export function argumentsOver(rows: number): readonly (readonly [id: string, args: readonly RawArgument[]])[] {
  const users = column(rows, (row) => `customer-${drawn(row, Math.ceil(rows / 4))}`);
  const days = column(rows, (row) => DAY + drawn(row * 7 + 1, DAYS) + drawn(row, 24) / 24);
  const amounts = column(rows, (row) => (row % 50 === 49 ? -20 : 10 + drawn(row * 3, 9000) / 100));
  const orders = column(rows, (row) => `order-${Math.floor(row / 2)}`);
  const people = column(rows, (row) => 4000 + drawn(row, 1000));
  const few = column(rows, (row) => 1 + drawn(row, 300));
  const more = column(rows, (row) => 1 + drawn(row * 5, 300));
  const prices = column(rows, (row) => 50 + drawn(row, 100));
  const shares = column(rows, (row) => 0.05 + drawn(row, 50) / 1000);
  const sold = column(rows, (row) => drawn(row, 90) + 1);
  const received = column(rows, (row) => 100 + drawn(row * 3, 50));
  const spends = column(rows, (row) => 100 + drawn(row, 5000));
  const factors = (shift: number): CellValue[][] =>
    Array.from({ length: rows }, (_, row) => [100 + drawn(row + shift, 900), 10 + drawn(row * 3 + shift, 40), 50 + drawn(row, 300)]);
  return [
    ["UNIT_MARGIN", [prices, 20, 0.1, 5, 0.03, shares]],
    ["MER", [prices, few]],
    ["LTV_CAC", [spends, few, 30, 0.4, 0.8]],
    ["SELL_THROUGH", [received, sold, 30]],
    ["ABC", [prices]],
    ["MONTH_END", [days, amounts, DAY + 20, null, 5000]],
    ["PERIOD_COMPARE", [days, amounts, DAY + 300, "month"]],
    ["AB_DURATION", [shares, 0.02, people]],
    ["AB_VALUE", [prices, amounts.map(([amount]) => [Math.abs(Number(amount))])]],
    ["AB_MULTI", [few, people]],
    ["AB_LIFT", [few, people, more, people]],
    ["CUSTOMER_SUMMARY", [users, days, amounts, DAY + DAYS, orders]],
    ["SECOND_ORDER", [users, days, 90, DAY + DAYS, amounts]],
    ["NEW_RETURNING", [users, days, amounts, "month"]],
    ["LTV_LOG", [users, days, amounts, 90]],
    ["COHORT_TABLE", [users, days, "month", "cumulative_per_user", amounts]],
    ["RETENTION_FROM", [users, days, users, days, 7]],
    ["MRR_MOVES", [revenueByMonth(Math.ceil(rows / MONTHS))]],
    ["MIX_DETAIL", [people, few, people, more]],
    ["DRIVERS_DETAIL", [factors(1), factors(2)]],
    ["RESPONSE_FIT", [spends, spends.map(([spend], row) => [(40_000 * Number(spend)) / (5000 + Number(spend)) + drawn(row, 500)])]],
  ];
}
