export interface Allowance {
  readonly all: readonly string[];
  /** Folders of which only the types may be used. */
  readonly types: readonly string[];
}

/**
 * Which folder of src may import which, as the table of `src/README.md` says it: names of folders, some with "(types)", "—" for none, or
 * "everything above" for all rows before.
 */
export function readImportTable(readme: string): Readonly<Record<string, Allowance>> {
  const [, below = ""] = readme.split("| folder | may import | may use |\n|---|---|---|\n");
  const [rows = ""] = below.split("\n\n");
  const table: Record<string, Allowance> = {};
  for (const row of rows.split("\n")) {
    const [, folder = "", allowed = ""] = row.split("|").map((cell) => cell.trim());
    table[folder] = allowance(allowed, Object.keys(table));
  }
  return table;
}

function allowance(allowed: string, above: readonly string[]): Allowance {
  if (allowed === "everything above") return { all: above, types: [] };
  const names = allowed === "—" ? [] : allowed.split(", ");
  const onlyTypes = / \(types\)$/;
  return {
    all: names.filter((name) => !onlyTypes.test(name)),
    types: names.filter((name) => onlyTypes.test(name)).map((name) => name.replace(onlyTypes, "")),
  };
}
