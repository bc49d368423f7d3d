import { isDimension } from "../../../../reading/roles/role";
import { roleOfHeader } from "../../../../reading/roles/role-of-header";
import { askDatabase, type DatabaseTable } from "../../../../warehouse/clickhouse/ask-database";
import type { Connected } from "../../../../warehouse/clickhouse/connect";
import type { DatabaseColumn } from "../../../../warehouse/clickhouse/describe";
import type { AskedColumns } from "../../../../warehouse/events/ask-table";
import { WarehouseFault } from "../../../../warehouse/fault";
import { faultSentence } from "../../../../warehouse/fault-sentence";
import { aborted, Refused, type DataSource, type OfferedColumn } from "../data-source";

/** What the database says, as what the page shows; anything else stays as it is. */
export const refusalOf = (problem: unknown): unknown =>
  problem instanceof WarehouseFault ? new Refused((lang) => faultSentence(problem, lang), { cause: problem }) : problem;

/** The columns as questions may use them: by what was chosen for this table before, else by their names, as columns of sheets are taken. */
function offered(columns: readonly DatabaseColumn[], before: AskedColumns | undefined): readonly OfferedColumn[] {
  const roleOf = ({ name, kind }: DatabaseColumn): OfferedColumn["role"] => {
    if (kind === "time") return before?.time === undefined || before.time === name ? "date" : "other";
    const role = roleOfHeader(name)?.role ?? "other";
    const known = kind === "number" || isDimension(role) || role === "user" ? role : "other";
    if (before?.user === undefined) return known;
    return before.user === name ? "user" : known === "user" ? "other" : known;
  };
  return columns.map((column) => ({
    name: column.name,
    isTime: column.kind === "time",
    isText: column.kind === "text",
    isNumber: column.kind === "number",
    role: roleOf(column),
    texts: [],
  }));
}

/** A table of the team's database, as something that can be asked; `asked` hears which columns an answer came by. */
export function databaseSource(
  server: Connected,
  table: DatabaseTable,
  before: AskedColumns | undefined,
  asked: (columns: AskedColumns) => void,
): DataSource {
  let running: AbortController | undefined;
  const name = table.name.join(".");
  const time = table.columns.find((one) => one.name === before?.time) ?? table.columns.find(({ kind }) => kind === "time");
  return {
    kind: "database",
    name,
    id: `database ${name}`,
    columns: offered(table.columns, before),
    zone: before?.zone ?? time?.zone ?? server.zone,
    cancel: () => running?.abort(),
    ask: async (columns, question, tell) => {
      running?.abort();
      const own = new AbortController();
      running = own;
      try {
        const answered = await askDatabase(server, table, columns, question, {
          signal: own.signal,
          onProgress: ({ rows, of }) => tell({ rows, ...(of !== undefined && { share: rows / of }) }),
        });
        asked(columns);
        return answered;
      } catch (problem) {
        throw own.signal.aborted ? aborted() : refusalOf(problem);
      }
    },
  };
}
