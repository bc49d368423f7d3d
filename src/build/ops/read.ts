import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { aggregateBy } from "../../analysis/aggregate";
import { ratiosOf } from "../../analysis/ratios";
import { readTable } from "../../reading/read-table";
import type { CellAt } from "../../reading/note";
import type { TableReading } from "../../reading/table-reading";
import { nameRole } from "../../analysis/name-role";
import { cellAddress } from "../../plan/area";
import { readFileCells } from "../../files/read-file-cells";
import { parseArguments } from "./arguments";

/** Prints as JSON what the pane would understand of a table in a file. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["sheet"]);
  const [file] = words;
  if (file === undefined || words.length > 1) throw new Error("Name one file: read FILE.csv|.xlsx [--sheet NAME]");
  const cells = await readFileCells(new Uint8Array(await readFile(file)), basename(file), options.get("sheet"));
  process.stdout.write(`${JSON.stringify(describe(readTable(cells)), null, 2)}\n`);
  return 0;
}

function describe(reading: TableReading): object {
  const { source } = reading;
  const cell = (at: CellAt | undefined) => (at ? cellAddress(source.row + at.row, source.column + at.column) : undefined);
  const role = nameRole(reading);
  return {
    source: source.source,
    form: reading.form,
    rows: reading.rows.length,
    header: reading.header && { row: source.row + reading.header.row + 1, rows: reading.header.rows },
    columns: reading.columns.map(({ header, type, role: meaning, reason, multiplier, currency, fromText, filled }) => ({
      header,
      type,
      role: meaning,
      certainty: reason.certainty,
      reason: reason.key,
      cell: cell(reason.cell),
      multiplier,
      currency,
      fromText,
      filled,
    })),
    notes: reading.notes.map(({ key, certainty, cell: at, detail }) => ({ key, certainty, cell: cell(at), ...detail })),
    dropped: reading.dropped.map(({ row, reason, text }) => ({ row: source.row + row + 1, reason, text })),
    by: role,
    groups: role
      ? aggregateBy(reading, role).map(({ name, rows, sums }) => ({ name, rows: rows.length, ...sums, ...ratiosOf(reading, rows) }))
      : [],
  };
}
