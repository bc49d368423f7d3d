import type { FormulaResultStatus } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import type { ObjectMatrix } from "@univerjs/core";

/** What a formula of a conditional format gives for a cell, once it is calculated. */
interface Answer {
  readonly status: FormulaResultStatus;
  readonly result?: unknown;
}
type AskedForAll = Parameters<ConditionalFormattingFormulaService["getFormulaMatrix"]>;
type Asked = Parameters<ConditionalFormattingFormulaService["getFormulaResultWithCoords"]>;

/** Any number but 0 is TRUE; the scales and bars, which want the number itself, ask for no cell. */
const asTruth = (value: unknown): unknown => (typeof value === "number" ? value !== 0 : value);

let installed = false;

/**
 * A conditional format shows where its formula gives a number other than 0, as `=LEN(A1)` or `=COUNTIF(A:A,A1)-1` do. The library showed it
 * for TRUE and 1 alone. Source: Microsoft Support, "Use formulas with conditional formatting"; "IF function" for numbers as conditions.
 */
export function installMatchingFormats(): void {
  if (installed) return;
  installed = true;
  const service = ConditionalFormattingFormulaService.prototype;
  const resultAt = service.getFormulaResultWithCoords as (...asked: Asked) => Answer;
  service.getFormulaResultWithCoords = function at(this: ConditionalFormattingFormulaService, ...asked: Asked) {
    const answer = resultAt.apply(this, asked);
    return asked[5] === undefined ? answer : { ...answer, result: asTruth(answer.result) };
  } as typeof service.getFormulaResultWithCoords;
  const matrixOf = service.getFormulaMatrix as (...asked: AskedForAll) => Answer;
  service.getFormulaMatrix = function all(this: ConditionalFormattingFormulaService, ...asked: AskedForAll) {
    const answer = matrixOf.apply(this, asked);
    const matrix = answer.result as ObjectMatrix<unknown> | undefined;
    matrix?.forValue((row, column, value) => {
      matrix.setValue(row, column, asTruth(value));
    });
    return answer;
  } as typeof service.getFormulaMatrix;
}
