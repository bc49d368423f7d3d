import { BaseReferenceObject } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

interface Ranged {
  _rangeData: IRange;
  setRangeData(range: IRange): void;
}

let installed = false;

/**
 * Each reference has a range of its own. The library reads a reference's text once and hands the same range to every formula; SUMIF,
 * AVERAGEIF and LOOKUP, which stretch a range to the size of another, then stretched it for all: after `=SUMIF(C1:C5,">5",B1)` every
 * `B1` in the workbook meant `B1:B5`.
 */
export function installOwnRanges(): void {
  if (installed) return;
  installed = true;
  const reference = BaseReferenceObject.prototype as unknown as Ranged;
  reference.setRangeData = function own(this: Ranged, range: IRange) {
    this._rangeData = { ...range };
  };
}
