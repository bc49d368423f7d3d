import type { Recognise } from "../../files/text/text-workbook";
import { cellInput } from "../engine/cells/cell-input";

/** What Excel makes of a text in a file it opens: what it makes of it where it is typed, except that dashes begin no formula there. */
export const recogniseText: Recognise = (text) => {
  const { f, v, t, s } = cellInput(text, "General") ?? {};
  const formula = text.startsWith("=") ? f : undefined;
  if (typeof formula === "string") return { value: null, formula: formula.slice(1) };
  if (t === 3) return { value: v === 1 };
  if (typeof v !== "number") return { value: text };
  const numberFormat = typeof s === "object" ? s?.n?.pattern : undefined;
  return { value: v, ...(numberFormat !== undefined && { numberFormat }) };
};
