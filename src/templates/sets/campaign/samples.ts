import type { Sample, SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";
import type { SetSamples } from "../definition";
import { bills, channelsOf, FROM, logRows, monthly, UNTIL, weekRows, type LogNames } from "./sample-rows";

/** What the samples of the set say in one language, and those of the templates that they rest on. */
export interface CampaignSamples extends LogNames {
  readonly costs: SampleRows;
  readonly daily: SampleRows;
  readonly channels: SampleRows;
  /** By category of the budget: group and owner on the tracker. Media comes first. */
  readonly lines: readonly (readonly [category: string, group: string, owner: string])[];
  readonly paid: string;
  /** Of a plan, in the overview. */
  readonly done: string;
  readonly closed: string;
  readonly billed: { readonly item: string; readonly vendor: string };
  /** Payments besides media: days from the day of insertion, category, what for, to whom. */
  readonly payments: readonly (readonly [day: number, category: string, item: string, vendor: string])[];
  readonly groups: readonly string[];
  readonly budgetPaid: string;
}

/** The place of a plan's status among the entries of its row. */
const STATUS = 5;

/** A row with another entry in one of its columns. */
const put = (rows: SampleRows, column: number, entry: (row: SampleRows[number]) => Sample): SampleRows =>
  rows.map((row) => row.with(column, entry(row)));

/** One campaign on all sheets: planned, run, paid for and over, so that the review has something to say. */
export function campaignSamples(of: CampaignSamples): Readonly<Record<string, SetSamples>> {
  const channels = channelsOf(of.costs, of.channels);
  const [media = "", ...others] = of.lines.map(([category]) => category);
  const sumOf = (category: string, column: number): number =>
    of.costs.filter((row) => row[1] === category).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  return {
    "campaign-plan": {
      values: { campaign_start: fromToday(FROM), campaign_end: fromToday(UNTIL) },
      rows: {
        schedule: (rows) => put(rows, 5, () => 1),
        budget: (rows) => put(rows, 5, () => of.budgetPaid),
        resources: (rows) => put(rows, 3, (row) => row[2] ?? null),
        risks: (rows) => put(rows, 5, () => of.closed),
        checklist: (rows, today) => put(rows, 4, (row) => today + FROM + Number(row[3] ?? 0)),
      },
    },
    "channel-plan": {
      values: { plan_start: fromToday(FROM) },
      rows: {
        channels: (rows) =>
          rows.map((row, index) => {
            const { spend, orders, revenue, customers } = channels[index] ?? { spend: 0, orders: 0, revenue: 0, customers: 0 };
            return [...row.slice(0, 10), spend, orders, revenue, customers];
          }),
        weeks: (_, today) => weekRows(channels, of.daily, today),
      },
    },
    "channel-log": {
      rows: {
        summary: () => channels.map(({ channel }) => [channel]),
        log: (_, today) => logRows(channels, of.daily, of, today),
      },
    },
    // The campaign is over, so that its row is too.
    portfolio: { rows: { plans: ([first = [], ...rest]) => [first.with(STATUS, of.done), ...rest] } },
    "budget-tracker": {
      values: { total_budget: [media, ...others].reduce((sum, category) => sum + sumOf(category, 2), 0), pace_limit: 0.5 },
      rows: {
        lines: (_, today) =>
          of.lines.map(([category, group, owner]) => {
            const budget = sumOf(category, 2);
            return [category, group, owner, budget, ...monthly(budget, category === media, today)];
          }),
        groups: () =>
          of.groups.map((group) => {
            const inGroup = of.lines.filter((line) => line[1] === group);
            return [group, inGroup.reduce((sum, [category]) => sum + sumOf(category, 2), 0)];
          }),
        ledger: (_, today) => [
          ...bills(channels, of.daily, today).map(([day, spend]) => [day, media, of.billed.item, of.billed.vendor, spend, of.paid]),
          ...of.payments.map(([day, category, item, vendor]) => [today + day, category, item, vendor, sumOf(category, 3), of.paid]),
        ],
      },
    },
  };
}
