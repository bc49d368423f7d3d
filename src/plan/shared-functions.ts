/**
 * The worksheet functions a plan may use: those that Excel 2021 and LibreOffice 7.4 both have, so that a sheet
 * computes the same for a colleague without the add-in. A function is added here when both are known to have it.
 */
export const SHARED_FUNCTIONS: ReadonlySet<string> = new Set([
  "ABS", "AND", "AVERAGE", "AVERAGEIFS", "CHISQ.DIST.RT", "CHOOSE", "COLUMN", "COLUMNS", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "DATE", "DAY", "EDATE",
  "EOMONTH", "EXP", "IF", "IFERROR", "INDEX", "INT", "ISBLANK", "ISNUMBER", "LARGE", "LEFT", "LEN", "LN", "LOOKUP", "MATCH", "MAX", "MAXIFS",
  "MEDIAN", "MID", "MIN", "MINIFS", "MOD", "MONTH", "N", "NETWORKDAYS", "NOT", "NORM.S.DIST", "NORM.S.INV", "OR", "PRODUCT", "RANK", "RIGHT",
  "ROUND", "ROUNDDOWN", "ROUNDUP", "ROW", "ROWS", "SIGN", "SMALL", "SQRT", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TEXT", "TODAY",
  "TRIM", "WEEKDAY", "WEEKNUM", "WORKDAY", "YEAR",
]);
