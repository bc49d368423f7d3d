/** What Excel would read as a formula: the signs that also start a formula in files from elsewhere. */
const FORMULA_START = /^[\s]*[=+\-@]/;
/** What Excel would turn into a number, a date, a time, an amount or a share. */
const NUMBER_START = /^\s*[(.,$¥￥€£]?\s*[\d０-９]/;
const MONTH_START = /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;
const WORD_VALUE = /^\s*(?:true|false|#[a-z0-9/_]+[!?]?)\s*$/i;

/**
 * Text as it has to be written so that the cell holds exactly this text. Excel reads what is written as if
 * it were typed: "=1+1" would calculate, "3-4" would become a date, TRUE a truth value. A leading apostrophe keeps it text;
 * it is not part of the value. Text that begins with an apostrophe gets a second one for the same reason.
 */
export const literalText = (text: string): string =>
  text.startsWith("'") || FORMULA_START.test(text) || NUMBER_START.test(text) || MONTH_START.test(text) || WORD_VALUE.test(text)
    ? `'${text}`
    : text;
