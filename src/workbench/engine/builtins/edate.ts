import { BaseFunction, ErrorType, ErrorValueObject, NumberValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { dateOfSerial, serialOfDate } from "./serial-date";

/**
 * EDATE: the same day some months later, or the last day of that month where it has no such day. The library
 * lets 31 January plus one month run over into March; Excel answers 28 or 29 February.
 * Source: Microsoft Support, "EDATE function".
 */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("EDATE");
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    for (const argument of [start, months]) if (argument.isError()) return argument;
    if (start.isArray()) {
      const [shift] = months.isArray() ? (months as ArrayValueObject).getArrayValue().flat() : [months];
      return start.mapValue((cell) => this.one(cell, shift ?? months));
    }
    if (months.isArray()) return months.mapValue((cell) => this.one(start, cell));
    return this.one(start, months);
  }

  private one(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    if (start.isError()) return start;
    if (months.isError()) return months;
    const serial = asNumber(start);
    const shift = asNumber(months);
    if (serial === undefined || shift === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    if (serial < 0) return ErrorValueObject.create(ErrorType.NUM);
    const { year, month, day } = dateOfSerial(Math.floor(serial));
    const target = month + Math.trunc(shift);
    const last = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
    const result = serialOfDate(year, target, Math.min(day, last));
    return result < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
  }
}

/** A number, a blank as zero, or a text that is a number or an ISO date; booleans are refused, as Excel does here. */
function asNumber(value: BaseValueObject): number | undefined {
  if (value.isNull()) return 0;
  if (value.isBoolean()) return undefined;
  const raw = value.getValue();
  if (typeof raw === "number") return raw;
  const text = String(raw).trim();
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (date) return serialOfDate(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
