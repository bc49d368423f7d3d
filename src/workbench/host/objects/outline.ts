import type { SheetArea } from "../../engine/cells/area";
import type { HostContext } from "../host-context";
import { oneOf } from "./check";

/** How deep each row or column lies in the outline; what is not listed lies at its top. */
export interface Outline {
  readonly rows: Readonly<Record<number, number>>;
  readonly columns: Readonly<Record<number, number>>;
}

const PART = "outline";
/** Excel has eight levels, of which the first is no group. */
const DEEPEST = 7;

const outlineOf = (host: HostContext, sheetId: string): Outline =>
  host.engine.parts.get<Outline>(PART, sheetId) ?? { rows: {}, columns: {} };

/** Puts the rows or columns one level deeper into the outline, or takes them out one level. */
export function groupRange(host: HostContext, area: SheetArea, by: unknown, step: 1 | -1): void {
  const byRows = oneOf(["ByRows", "ByColumns"], by) === "ByRows";
  const outline = outlineOf(host, area.sheetId);
  const levels = { ...(byRows ? outline.rows : outline.columns) };
  const [from, count] = byRows ? [area.row, area.rows] : [area.column, area.columns];
  for (let at = from; at < from + count; at += 1) {
    const level = Math.min(DEEPEST, (levels[at] ?? 0) + step);
    if (level > 0) levels[at] = level;
    else delete levels[at];
  }
  host.engine.parts.set(PART, area.sheetId, byRows ? { ...outline, rows: levels } : { ...outline, columns: levels });
}
