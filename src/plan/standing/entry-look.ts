import { colorOf, type Look } from "../../design/cell-styles";
import { PALETTE } from "../../design/palette";

/** Cells that people enter something in are known by their fill. */
export const isEntryLook = (look: Look): boolean =>
  typeof look === "string" ? look.startsWith("input") : look.fill !== undefined && colorOf(look.fill) === PALETTE.inputFill;
