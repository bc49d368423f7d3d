import type { Places } from "./places";

/** How the tables of a sheet are called and headed now, by key: a copy has tables of other names, and headers are people's to change. */
export type Written = Readonly<Record<string, { readonly name: string; readonly headers: Readonly<Record<string, string>> }>>;

export const writtenAs = ({ tables }: Places): Written =>
  Object.fromEntries(
    [...tables].map(([key, { now, columns, plan: table }]) => [
      key,
      {
        name: now.name,
        headers: Object.fromEntries(
          (table.columnKeys ?? []).flatMap((column, index) => {
            const at = columns[index];
            return at === undefined ? [] : [[column, now.columns[at] ?? ""] as const];
          }),
        ),
      },
    ]),
  );
