import type { Grid } from "../grid";
import type { HeaderPlace } from "../recipe";
import { unitRow } from "./unit-row";

export interface HeaderText {
  /** The field's own name. */
  readonly name: string;
  /** The words above it, when there are two header rows and they name a group of fields. */
  readonly group: string | null;
  readonly groupAt: number | null;
}

/** The header of each column, with its unit where the row below holds nothing but units. */
export function headerTexts(grid: Grid, place: HeaderPlace | null): readonly HeaderText[] {
  const texts = namesIn(grid, place);
  const units = unitRow(grid, place);
  if (units === null) return texts;
  return texts.map((text, column) => {
    const unit = grid.text(units, column).replace(/^[([]|[)\]]$/g, "");
    return unit === "" || text.name === "" || /^[-–—/]/.test(unit) ? text : { ...text, name: `${text.name}(${unit})` };
  });
}

/** A group's words hold until the next group, or as far as their cell is merged. */
function namesIn(grid: Grid, place: HeaderPlace | null): readonly HeaderText[] {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  if (!place) return columns.map(() => ({ name: "", group: null, groupAt: null }));
  if (place.rows === 1) return columns.map((column) => ({ name: grid.text(place.row, column), group: null, groupAt: null }));
  const merges = (grid.cells.merges ?? []).filter((area) => area.row === place.row);
  let group = "",
    groupAt: number | null = null;
  return columns.map((column) => {
    const above = grid.text(place.row, column),
      name = grid.text(place.row + 1, column);
    if (above !== "") {
      group = above;
      groupAt = column;
    } else if (merges.length > 0 && !merges.some((area) => column >= area.column && column < area.column + area.columns)) {
      group = "";
      groupAt = null;
    }
    if (name === "") return { name: above, group: null, groupAt: null };
    return group === "" ? { name, group: null, groupAt: null } : { name, group, groupAt };
  });
}
