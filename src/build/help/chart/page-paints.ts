import type { Paints } from "../../../charts/scene/svg-node";

/** Roles that the pages have no variable of their own for. */
const NEAREST: Readonly<Record<string, string>> = { grid: "line", axis: "muted", badSoft: "band" };

/** Paints as variables of the page, which has other values for them in the dark and in print. */
export const pagePaints: Paints = (paint) =>
  paint.startsWith("#") ? paint : `var(--${paint.startsWith("series") ? `s${paint.slice("series".length)}` : (NEAREST[paint] ?? paint)})`;
