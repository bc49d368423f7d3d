import { columnLetters } from "../../core/cells/column-letters";
import type { Grid } from "../grid";
import type { Note } from "../note";
import type { ColumnRecipe, HeaderPlace, Recipe } from "../recipe";
import { assignRoles, type Typed } from "../roles/assign-roles";
import { unitOf, type HeaderUnit } from "../roles/header-unit";
import { isDimension, isStock, isUnique, MONEY_ROLES } from "../roles/role";
import { planOrActual } from "../roles/plan-or-actual";
import { roleOfHeader } from "../roles/role-of-header";
import type { DateContext } from "./dates";
import type { FileSigns } from "./file-signs";
import { meaningOfBlanks } from "./fill-down";
import { rawColumn, type ColumnForm } from "./raw-column";
import { readColumn } from "./read-column";
import { understandColumn } from "./understand-column";

interface Sheet extends Pick<Recipe, "header" | "headers" | "corrections" | "year"> {
  readonly grid: Grid;
  readonly kept: readonly number[];
  readonly unit: HeaderUnit | null;
  readonly signs: FileSigns;
}

/** A column's form, before it is known what the column means. */
interface Formed extends Typed {
  readonly form: ColumnForm;
}

/** What type, role and unit each column has, told by the rows of data. */
export function columnRecipes(sheet: Sheet): readonly ColumnRecipe[] {
  const formed = sheet.headers.flatMap((_, at) => formOf(sheet, at));
  const roles = assignRoles(formed, sheet.corrections, sheet.signs.period);
  const { merges } = sheet.grid.cells;
  let leading = true;
  return formed.map(({ at, header, form, values }, index): ColumnRecipe => {
    const { role, reason } = roles[index] as (typeof roles)[number];
    const names = isDimension(role) && form.type !== "empty";
    leading &&= names || form.type === "text" || form.type === "id";
    return { ...form, at, header, role, reason, blanks: names ? meaningOfBlanks(values(), at, merges, leading) : "missing" };
  });
}

function formOf({ grid, header: place, headers, kept, corrections, year, unit, signs }: Sheet, at: number): readonly Formed[] {
  const { name: word, group } = headers[at] as (typeof headers)[number];
  // "Plan" over "Spend" is a plan of spending.
  const name = group !== null && planOrActual(group, headers) && word !== "" ? `${group} ${word}` : word;
  const headerRow = lastHeaderRow(place);
  const header = name === "" ? columnLetters(grid.cells.column + at) : name;
  const raw = rawColumn(grid, kept, at, header);
  const claimed = corrections.roles?.[at] ?? roleOfHeader(name)?.role;
  const own = unitOf(name) ?? (group === null ? null : unitOf(group));
  const inherits = claimed === undefined || MONEY_ROLES.has(claimed);
  const dates: DateContext = { dateSystem: grid.cells.dateSystem, year, corrections, lean: signs.lean };
  const chosen = corrections.units?.[at];
  const stated = own ?? (inherits ? unit : null);
  const counted = chosen === undefined ? stated : { words: "", ...stated, multiplier: chosen };
  const form = understandColumn(raw, claimed, counted, { dates, mark: signs.mark.mark });
  if (name === "" && form.type === "empty") return [];
  const fact = (key: Note["key"], detail: Note["detail"]): Note => ({
    key,
    certainty: "fact",
    cell: { row: headerRow, column: at },
    detail: { header, ...detail },
  });
  const notes = [
    ...(chosen === undefined && own && own.multiplier !== 1 && form.type === "number" ? [fact("unitFromHeader", { unit: own.words })] : []),
    ...form.notes,
    ...(claimed !== undefined && (isUnique(claimed) || isStock(claimed)) ? [fact("notAdditive", { role: claimed })] : []),
  ];
  return [
    {
      at,
      header,
      headerRow,
      firstRow: kept[0] ?? headerRow,
      type: form.type,
      form: { ...form, notes },
      values: () => readColumn(raw, form, dates).values,
    },
  ];
}

const lastHeaderRow = (place: HeaderPlace | null): number => (place?.row ?? 0) + (place?.rows ?? 1) - 1;
