import type { ColumnRecipe } from "../reading/recipe";
import { WarehouseFault } from "./fault";

/** The column that a name means: by its header, else the first with that role. */
export function columnNamed<C extends Pick<ColumnRecipe, "header" | "role" | "type">>(columns: readonly C[], name: string): C {
  const found = columns.find(({ header }) => header.trim() === name.trim()) ?? columns.find(({ role }) => role === name);
  if (found) return found;
  const known = columns.filter(({ type }) => type !== "empty").map(({ header }) => header);
  throw new WarehouseFault("no-column", { column: name, columns: known.join(", ") });
}

/** The headers of all columns of numbers, for whoever named another. */
export const numberColumns = (columns: readonly Pick<ColumnRecipe, "header" | "type">[]): string =>
  columns.flatMap(({ type, header }) => (type === "number" ? [header] : [])).join(", ");
