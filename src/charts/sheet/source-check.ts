import { columnOf, neededInRow } from "../../analysis/aggregate";
import type { Answer } from "../../analysis/query";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { Lang } from "../../core/lang";
import { IS_NUMBER } from "../../metrics/excel";
import { given } from "../../plan/structure/field";
import type { TableReading } from "../../reading/table-reading";
import { rawText } from "../link/can-match";
import type { SourceSums } from "../link/source-sums";
import { MOST_CHARACTERS } from "../link/sum-of-cells";
import type { SheetPart } from "./chart-sheet";
import { SHEET_WORDS } from "./words";

/** Rows with a name; blanks and numbers have none. */
const NAMED = '"?*"';
/** Left-out rows with so many different labels are no totals, and cannot be told apart by a formula. */
const MOST_LABELS = 8;

type Count = "newRows" | "undatedRows" | "incompleteRows";

/** How a count is called on the sheet, and by the check that it is none. */
const KEYS: Readonly<Record<Count, { readonly value: string; readonly check: string; readonly mild: boolean }>> = {
  newRows: { value: "new_rows", check: "all_in", mild: false },
  undatedRows: { value: "undated_rows", check: "dated", mild: true },
  incompleteRows: { value: "incomplete_rows", check: "complete", mild: true },
};

/**
 * Which rows of the source the sheet does not show, counted by formulas that go on looking: rows whose name came since, rows without a
 * date, rows that lack a part of a ratio. Nothing where formulas do not find rows by their names and dates. A sheet of periods has the
 * values `first` and `last` for the days it shows.
 */
export function sourceCheck(reading: TableReading, answer: Answer, sums: SourceSums, lang: Lang): SheetPart {
  const counts = sums.byCriteria ? countsOf(reading, answer, sums) : {};
  const shown = (Object.keys(KEYS) as Count[]).flatMap((count) => {
    const formula = counts[count];
    return formula === undefined || formula.length > MOST_CHARACTERS ? [] : [{ ...KEYS[count], formula, words: SHEET_WORDS[lang][count] }];
  });
  return {
    values: Object.fromEntries(shown.map(({ value }) => [value, given("count")])),
    words: Object.fromEntries(
      shown.map(({ value, formula, words: [label, hint] }) => [
        value,
        { label: label ?? "", hint: hint ?? "", sample: { formula: `=${formula}` } },
      ]),
    ),
    checks: Object.fromEntries(shown.map(({ check, value, mild }) => [check, { passes: `${value}=0`, mild }])),
    checkWords: Object.fromEntries(shown.map(({ check, words: [, , passes = "", fails = ""] }) => [check, [passes, fails] as const])),
  };
}

function countsOf(
  reading: TableReading,
  { query, groups, rest }: Answer,
  { column, always }: SourceSums,
): Readonly<Partial<Record<Count, string>>> {
  const { by, measures, ratio, grain } = query;
  const [main] = measures;
  if (main === undefined) return {};
  const count = (criteria: readonly string[]): string => `COUNTIFS(${[...always, ...criteria].join(",")})`;
  const needed = ratio ? neededInRow(reading, measures) : [main];
  const known = needed.flatMap((measure) => [column(measure), IS_NUMBER]);
  const days = grain ? [column("date"), '">="&first', column("date"), '"<"&last+1'] : [];
  const named = by ? [column(by), NAMED] : [];
  const listed = [...groups.flatMap(({ name }) => name ?? []), ...(rest?.gathered ?? [])].map(textInFormula);
  const labels = by ? labelsOfDropped(reading, by) : [];
  const some = needed.map((measure) => count([...named, ...days, column(measure), IS_NUMBER])).join("+");
  return {
    ...(by !== undefined &&
      listed.length > 0 &&
      labels !== null && {
        newRows: [
          count([...named, ...days, ...known]),
          `SUMPRODUCT(${count([column(by), `{${listed.join(",")}}`, ...days, ...known])})`,
          ...labels.map((label) => count([column(by), textInFormula(label), ...days, ...known])),
        ].join("-"),
      }),
    ...(grain && !droppedUndated(reading, main) && { undatedRows: `${count(known)}-${count([...known, column("date"), IS_NUMBER])}` }),
    ...(ratio &&
      needed.length > 1 &&
      labels !== null && { incompleteRows: `${some}-${needed.length}*${count([...named, ...days, ...known])}` }),
  };
}

/** What stands under a column in rows that were left out; null where these are too many to be totals. */
function labelsOfDropped(reading: TableReading, role: NonNullable<Answer["query"]["by"]>): readonly string[] | null {
  const at = columnOf(reading, role)?.at ?? null;
  const labels = [...new Set(reading.dropped.map(({ row }) => rawText(reading, row, at)).filter((label) => label !== ""))];
  return labels.length > MOST_LABELS ? null : labels;
}

/** Whether a row that was left out would be taken for one without a date. */
function droppedUndated(reading: TableReading, measure: Answer["query"]["measures"][number]): boolean {
  const [amount, date] = [columnOf(reading, measure)?.at ?? 0, columnOf(reading, "date")?.at ?? 0];
  const isNumber = (row: number, at: number): boolean => typeof reading.source.values[row]?.[at] === "number";
  return reading.dropped.some(({ row }) => isNumber(row, amount) && !isNumber(row, date));
}
