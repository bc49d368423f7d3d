import { readReference, writeReference } from "../../core/cells/formula/read-reference";
import { readTablePart, writeTablePart } from "../../core/cells/formula/read-table-part";
import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import type { Places } from "./places";

/** A formula of a plan with its addresses as they are on the sheet now; undefined where cells it speaks of are gone. */
export function writtenNow(formula: string, places: Places): string | undefined {
  let lost = false;
  const written = tokenizeFormula(formula)
    .map(({ kind, text }) => {
      const reference = kind === "reference" ? readReference(text) : undefined;
      if (!reference) return text;
      const { from, to } = reference.cells;
      if (from.row === undefined || from.column === undefined || to.row === undefined || to.column === undefined) return text;
      const now = places.area({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
      if (!now) {
        lost = true;
        return text;
      }
      const one = now.rows === 1 && now.columns === 1;
      return writeReference({
        from: { ...from, row: now.row, column: now.column },
        to: one
          ? { ...from, row: now.row, column: now.column }
          : { ...to, row: now.row + now.rows - 1, column: now.column + now.columns - 1 },
      });
    })
    .join("");
  return lost ? undefined : written;
}

/**
 * Whether two texts are one formula: hosts write spaces, capitals, the table's own name, `[#This Row]` and the `@` of one cell in ways of
 * their own. `own` is the table the formula stands in.
 */
export const isSameFormula = (one: unknown, other: string, own?: string): boolean =>
  typeof one === "string" && one.startsWith("=") && plain(one, own) === plain(other, own);

function plain(formula: string, own = ""): string {
  return tokenizeFormula(formula.replace(/_xlfn\.(?:_xlws\.)?/gi, ""))
    .map(({ kind, text }) => {
      if (kind === "space" || text === "@") return "";
      if (kind === "text") return text;
      if (kind !== "table") return text.toUpperCase();
      const open = text.indexOf("[");
      const name = text.slice(0, open);
      const part = readTablePart(text.slice(open));
      const inside = part ? writeTablePart(part) : text.slice(open);
      return `${part?.sections.includes("this-row") && name.toLowerCase() === own.toLowerCase() ? "" : name}${inside}`.toUpperCase();
    })
    .join("");
}
