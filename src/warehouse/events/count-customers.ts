import { summarizePurchases } from "../../core/ltv/btyd/summarize-purchases";
import { summarizeCustomers } from "../../core/retention/summarize-customers";
import { withoutRefunds } from "../../core/retention/without-refunds";
import { WarehouseFault } from "../fault";
import type { Counts } from "../question/counts";
import type { Customer, CustomerQuestion, Filter, HistoryGroup } from "../question/question";
import { amountsOf, eventsOf, type EventTable } from "./event-table";

/** What a sheet still shows and a database may send. */
export const MOST_CUSTOMERS = 100_000;

export function countCustomers(table: EventTable, question: CustomerQuestion, filters: readonly Filter[] | undefined): Counts {
  const { form, amount, asOf } = question;
  const kept = eventsOf(table, filters);
  const log = { ...kept.log, position: Int32Array.from({ length: kept.log.count }, (_, event) => event) };
  const units = amount === undefined ? undefined : amountsOf(table, kept, amount);
  const purchases = withoutRefunds(log, units);
  const histories = summarizePurchases(purchases.log, purchases.amounts, asOf, 1);
  if (form === "histories") return { kind: "customers", customers: [], histories: groupsOf(histories) };
  const customers = summarizeCustomers({ log, amounts: units }, asOf, undefined);
  if (customers.length > MOST_CUSTOMERS)
    throw new WarehouseFault("too-many-customers", { customers: customers.length, most: MOST_CUSTOMERS });
  const userAt = (position: number): number => log.user[position] as number;
  const repeats = new Map(histories.map(({ position, x, mean }) => [userAt(position), { x, spend: repeatSpend(x, mean) }]));
  const list = customers.map(({ position, orders, spend, firstDay, lastDay }): Customer => {
    const user = userAt(position);
    const repeat = repeats.get(user);
    const id = table.userName(kept.userOf?.[user] ?? user);
    return { user: id, orders, days: (repeat?.x ?? 0) + 1, firstDay, lastDay, spend, repeatSpend: repeat?.spend ?? 0 };
  });
  return { kind: "customers", customers: list, histories: [] };
}

/** The sum again from its mean: whole units. */
const repeatSpend = (x: number, mean: number): number => Math.round(x * mean);

function groupsOf(histories: readonly ReturnType<typeof summarizePurchases>[number][]): readonly HistoryGroup[] {
  const groups = new Map<string, { x: number; tx: number; T: number; customers: number; repeatSpend: number }>();
  for (const { x, tx, T, mean } of histories) {
    const key = `${x} ${tx} ${T}`;
    const group = groups.get(key) ?? { x, tx, T, customers: 0, repeatSpend: 0 };
    groups.set(key, group);
    group.customers += 1;
    group.repeatSpend += repeatSpend(x, mean);
  }
  return [...groups.values()];
}
