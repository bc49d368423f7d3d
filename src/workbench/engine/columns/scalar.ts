import {
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";

export interface ScalarError {
  readonly error: string;
}

/** What one cell holds; null is a blank. */
export type Scalar = null | number | string | boolean | ScalarError;

/** One object for each error, so that equal cells are identical. */
const ERRORS = new Map<string, ScalarError>();

export function scalarError(code: string): ScalarError {
  let known = ERRORS.get(code);
  if (!known) ERRORS.set(code, (known = { error: code }));
  return known;
}

export function scalarOf(value: BaseValueObject): Scalar {
  if (value.isError()) return scalarError(String((value as ErrorValueObject).getErrorType()));
  if (value.isNull()) return null;
  const raw = value.getValue();
  if (value.isBoolean()) return Boolean(raw);
  return value.isNumber() ? Number(raw) : String(raw);
}

export function valueOf(scalar: Scalar): BaseValueObject {
  switch (typeof scalar) {
    case "number":
      return NumberValueObject.create(scalar);
    case "string":
      return StringValueObject.create(scalar);
    case "boolean":
      return BooleanValueObject.create(scalar);
    default:
      return scalar === null ? NullValueObject.create() : ErrorValueObject.create(scalar.error as ErrorType);
  }
}
