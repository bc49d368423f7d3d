import { parseCells } from "../../engine/cells/address";
import { HostError } from "../dispatch/host-error";

/** A name as Excel allows it, for cells and for tables. Sources: Microsoft Support, "Names in formulas" and "Rename an Excel table". */
export function aName(value: unknown): string {
  const spelled = typeof value === "string" && value.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(value);
  if (!spelled || parseCells(value) || /^[RC]$/i.test(value) || /^R\d*C\d*$/i.test(value) || /^(?:TRUE|FALSE)$/i.test(value))
    throw new HostError("InvalidArgument");
  return value;
}
