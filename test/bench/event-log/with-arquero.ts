import type { Log } from "./generated-log";

/** What is used of arquero: verbs that chain, expressions that it reads as text. */
export interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table;
  desc(column: string): unknown;
}

interface Table {
  groupby(...columns: string[]): Table;
  ungroup(): Table;
  derive(columns: Readonly<Record<string, string>>): Table;
  filter(condition: string): Table;
  rollup(columns: Readonly<Record<string, string>>): Table;
  dedupe(...columns: string[]): Table;
  objects(): Record<string, number>[];
  numRows(): number;
  params(values: Readonly<Record<string, unknown>>): Table;
}

const columnsOf = ({ ids, times }: Log) => ({ id: ids.map(([id]) => id), time: times.map(([time]) => time) });

export function retentionWithArquero(arquero: Arquero, log: Log, day: number): number {
  const mature = arquero
    .table(columnsOf(log))
    .derive({ day: "d => op.floor(d.time)" })
    .derive({ last: "d => op.max(d.day)" })
    .groupby("id")
    .derive({ birth: "d => op.min(d.day)" })
    .ungroup()
    .params({ day })
    .filter("(d, $) => d.birth + $.day <= d.last");
  const back = mature.filter("(d, $) => d.day - d.birth === $.day").rollup({ users: "d => op.distinct(d.id)" });
  const all = mature.rollup({ users: "d => op.distinct(d.id)" });
  return (back.objects()[0]?.["users"] ?? 0) / (all.objects()[0]?.["users"] ?? 0);
}

/** Rows of cohort month, month and distinct users. */
export const cohortsWithArquero = (arquero: Arquero, log: Log, months: Readonly<Record<string, number>>): Record<string, number>[] =>
  arquero
    .table(columnsOf(log))
    .params({ months })
    .derive({ month: "(d, $) => $.months[op.floor(d.time)]" })
    .groupby("id")
    .derive({ cohort: "d => op.min(d.month)" })
    .groupby("cohort", "month")
    .rollup({ users: "d => op.distinct(d.id)" })
    .objects();
