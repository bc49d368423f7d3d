import { NUM } from "../../../core/cells/coerce";
import { besselI, besselJ, besselK, besselY } from "../../../core/numeric/bessel";
import { each, number, whole, type SheetFunctionDefinition } from "./sheet-function";

/** The library had Bessel functions to seven digits. Source: Microsoft Support, "BESSELJ function", "BESSELK function". */
const bessel = (name: string, takesAny: boolean, of: (order: number, x: number) => number): SheetFunctionDefinition =>
  each<[number, number]>(name, [number, whole], (x, order) => (order < 0 || (!takesAny && x <= 0) ? NUM : of(order, x)));

export const BESSEL: readonly SheetFunctionDefinition[] = [
  bessel("BESSELI", true, besselI),
  bessel("BESSELJ", true, besselJ),
  bessel("BESSELK", false, besselK),
  bessel("BESSELY", false, besselY),
];
