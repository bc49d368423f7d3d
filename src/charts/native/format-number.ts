import { formatValue } from "../../core/cells/number-format/format-value";

/** Trims what binary arithmetic leaves behind a tick: 0.30000000000000004 → 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

const general = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** A number as its Excel format shows it. A format's colour ([Red]) is not applied to charts' numbers, as in Excel. */
export const formatNumber = (value: number, format: string): string =>
  format === "" || /^general$/i.test(format)
    ? general.format(clean(value))
    : (formatValue(format, value, "en")?.text ?? general.format(clean(value)));
