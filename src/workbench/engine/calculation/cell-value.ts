import { NumberValueObject, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";

/** A missing argument may be the answer: =IF(TRUE,). A cell shows it as zero. */
export const cellValue = (value: FunctionVariantType): FunctionVariantType =>
  value.isValueObject() && (value as BaseValueObject).isNull() ? NumberValueObject.create(0) : value;
