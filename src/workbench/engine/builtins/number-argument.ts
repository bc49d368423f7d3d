import { ErrorType } from "@univerjs/engine-formula";
import { numberInText } from "../columns/number-in-text";
import { scalarError, type Scalar, type ScalarError } from "../columns/scalar";

/** An argument that is to be a number: TRUE is 1, a blank 0, a text what it reads as, or #VALUE!. */
export function numberArgument(given: Scalar): number | ScalarError {
  if (typeof given === "object" && given !== null) return given;
  if (typeof given !== "string") return Number(given ?? 0);
  return numberInText(given) ?? scalarError(ErrorType.VALUE);
}
