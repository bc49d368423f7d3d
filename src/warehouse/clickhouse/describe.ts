import type { SqlLog } from "../sql/sql-log";
import type { Connected } from "./connect";

/** A column of a table, as far as questions tell kinds of columns apart. */
export interface DatabaseColumn {
  readonly name: string;
  readonly kind: "time" | "text" | "number" | "other";
  readonly timeIs?: SqlLog["timeIs"];
  /** The zone that its type names. */
  readonly zone?: string;
}

/** The columns of a table, by its own description. */
export async function describe({ client, dialect }: Connected, table: readonly string[]): Promise<readonly DatabaseColumn[]> {
  const rows = await client.rows(`DESCRIBE TABLE ${table.map(dialect.name).join(".")}`);
  return rows.map(({ name, type }) => ({ name: String(name), ...kindOf(String(type)) }));
}

const WRAPPED = /^(?:Nullable|LowCardinality)\((.*)\)$/;

export function kindOf(type: string): Omit<DatabaseColumn, "name"> {
  const inner = WRAPPED.exec(type)?.[1];
  if (inner !== undefined) return kindOf(inner);
  if (type === "Date") return { kind: "time", timeIs: "date" };
  const time = /^DateTime(64)?(?:\((?:\d+)?(?:, )?(?:'([^']+)')?\))?$/.exec(type);
  if (time) return { kind: "time", timeIs: time[1] ? "datetime64" : "datetime", ...(time[2] !== undefined && { zone: time[2] }) };
  if (type === "String") return { kind: "text" };
  return { kind: /^(?:U?Int\d+|Float\d+|Decimal)/.test(type) ? "number" : "other" };
}
