import type { SampleRows, SheetWords, TableWords, ValueWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../define";
import type { SetSamples } from "./definition";

type Tables = Readonly<Record<string, TableWords<string>>>;

export const rowsOn = ({ rows }: Pick<TableWords<string>, "rows">, today: number): SampleRows =>
  typeof rows === "function" ? rows(today) : rows;

/** A template with other samples in the place of its own. */
export function withSetSamples(template: OpenedTemplate, { values = {}, rows = {} }: SetSamples): OpenedTemplate {
  const { words } = template;
  const entries = Object.entries(words.values).map(([name, own]): [string, ValueWords] => [
    name,
    name in values ? { ...own, sample: values[name] ?? null } : own,
  ]);
  return {
    ...template,
    words: withRows({ ...words, values: Object.fromEntries(entries) as SheetWords["values"] }, rows),
  };
}

/** Words with rows worked out from their own. */
export function withRows(words: SheetWords, changes: NonNullable<SetSamples["rows"]>): SheetWords {
  const tables = Object.entries(words.tables as Tables).map(([key, table]) => {
    const change = changes[key];
    return [key, change ? { ...table, rows: (today: number) => change(rowsOn(table, today), today) } : table] as const;
  });
  return { ...words, tables: Object.fromEntries(tables) as SheetWords["tables"] };
}
