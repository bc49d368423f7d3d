import { WarehouseFault } from "../fault";
import { zoneOffsets, type ZoneOffsets } from "./wall-clock";

/**
 * The changes of a zone's clock between two instants, in seconds since 1970.
 *
 * @throws WarehouseFault `no-zone` for a name that is none.
 */
export function offsetsOfZone(zone: string, first: number, last: number): ZoneOffsets {
  try {
    return zoneOffsets(zone, first, last);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    throw new WarehouseFault("no-zone", { zone }, { cause: problem });
  }
}
