import { columnOf } from "../../analysis/aggregate";
import { IS_NUMBER } from "../../metrics/excel";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { Measure } from "../../reading/roles/role";
import type { TableReading } from "../../reading/table-reading";
import { rawText } from "../link/can-match";
import type { SourceLink } from "../link/link-source";

type NameRole = "channel" | "activity" | "product";

/** Rows with a name; blanks and numbers have none. */
const NAMED = '"?*"';
/** Left-out rows with so many different labels are no totals, and cannot be told apart by a formula. */
const MOST_LABELS = 8;

/** Formulas over the whole source that the sums by name are held against. */
export interface SourceTotals {
  /** All of the first measure, in rows with a name in which all measures are known. */
  readonly all: string;
  /** How many rows with a name lack some of the measures. */
  readonly incomplete: string;
}

/** Null where formulas do not find rows by their names, or where the measures are kept in rows of their own. */
export function sourceTotals(reading: TableReading, link: SourceLink, role: NameRole, measures: readonly Measure[]): SourceTotals | null {
  const column = columnOf(reading, role);
  const [main] = measures;
  if (!link.byCriteria || !column || main === undefined) return null;
  const labels = [...new Set(reading.dropped.map(({ row }) => rawText(reading, row, column.at)).filter((label) => label !== ""))];
  if (labels.length > MOST_LABELS) return null;
  const names = link.column(role);
  const known = measures.flatMap((measure) => [link.column(measure), IS_NUMBER]);
  const counted = (criteria: readonly string[]): string => `COUNTIFS(${criteria.join(",")})`;
  const summed = (name: string): string => `SUMIFS(${[link.column(main), names, name, ...known].join(",")})`;
  const some = measures.map((measure) => counted([names, NAMED, link.column(measure), IS_NUMBER])).join("+");
  return {
    all: [summed(NAMED), ...labels.map((label) => summed(textInFormula(label)))].join("-"),
    incomplete: `${some}-${measures.length}*${counted([names, NAMED, ...known])}`,
  };
}
