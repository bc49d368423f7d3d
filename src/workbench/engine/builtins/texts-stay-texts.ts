import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/** Those that look for what they are given, hand it on or work on its letters. Functions of money and dates go on reading numbers. */
const NAMES = `AVERAGEIF AVERAGEIFS COUNTIF COUNTIFS MAXIFS MINIFS SUMIF SUMIFS
DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP
CHOOSE CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK INDEX TAKE TOCOL TOROW TRANSPOSE VSTACK WRAPCOLS WRAPROWS
HLOOKUP HYPERLINK IMAGE INDIRECT LOOKUP MATCH VLOOKUP XLOOKUP XMATCH
ARRAYTOTEXT ASC DBCS ENCODEURL FINDB LEFTB LENB MIDB REPLACEB RIGHTB SEARCHB TEXTAFTER TEXTBEFORE VALUETOTEXT`.split(/\s+/);

/**
 * A text typed into a call is that text. The library made a number of one that looks like a date, a time, a percentage or an amount before
 * the function saw it: `MATCH("2024-01",A1:A9,0)`, `VLOOKUP("10%",…)` and `XLOOKUP("1-2",…)` found nothing, `INDIRECT("1:9")` was #REF!,
 * `CHOOSE(1,"1-2")` and `TEXTBEFORE("1-2","-")` worked on a number.
 */
export function keepTypedTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of NAMES) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`The engine has no ${name}.`);
    executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
