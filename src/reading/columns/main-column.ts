import type { Grid } from "../grid";
import type { Question } from "../question";
import type { ColumnRecipe } from "../recipe";
import { roleOfHeader } from "../roles/role-of-header";
import type { Role } from "../roles/role";

/** What every figure is made of; of other measures the first is taken, and another is one choice away. */
const MAIN: readonly Role[] = ["spend", "revenue"];

/** Asks which of several columns is the spend or the revenue, where their words claim it alike and their numbers differ. */
export function mainColumnQuestions(grid: Grid, columns: readonly ColumnRecipe[], kept: readonly number[]): readonly Question[] {
  return MAIN.flatMap((role): readonly Question[] => {
    const main = columns.find((column) => column.role === role && column.type === "number");
    if (!main) return [];
    const claims = ({ header }: ColumnRecipe): boolean => {
      const match = roleOfHeader(header);
      return match?.role === role && match.by === "word" && (!match.partly || roleOfHeader(main.header)?.partly === true);
    };
    const differs = ({ at }: ColumnRecipe): boolean => kept.some((row) => grid.value(row, at) !== grid.value(row, main.at));
    const others = columns.filter((column) => column.type === "number" && column.role === "other" && claims(column) && differs(column));
    if (others.length === 0) return [];
    const choices = [main, ...others]
      .sort((a, b) => a.at - b.at)
      .map(({ at, header }) => ({
        key: String(at),
        detail: { header },
        correction: { roles: { ...(at !== main.at && { [main.at]: "other" as const }), [at]: role } },
      }));
    return [
      { key: "mainColumn", cell: main.reason.cell ?? { row: 0, column: main.at }, detail: { role }, choices, chosen: String(main.at) },
    ];
  });
}
