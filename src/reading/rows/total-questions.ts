import type { Note } from "../note";
import type { Question } from "../question";
import type { Corrections } from "../recipe";
import type { TotalRow, TotalsContext, Unequal } from "./find-totals";
import type { PivotGroups } from "./pivot-groups";

interface Found {
  readonly totals: ReadonlyMap<number, TotalRow>;
  readonly unequal: ReadonlyMap<number, Unequal>;
  readonly maybe: ReadonlyMap<number, TotalRow>;
  readonly pivot: PivotGroups | null;
}

/** More than this many rows are not asked about one by one. */
const MOST_ASKED = 3;

/** What is said of the totals that were found, and what is asked. */
export function totalQuestions(
  context: TotalsContext,
  found: Found,
): { readonly notes: readonly Note[]; readonly questions: readonly Question[] } {
  const stated = [...found.unequal].map(([place, unequal]) => ({ place, unequal, detail: statedDetail(context, place, unequal) }));
  const open = stated.filter(({ unequal }) => !unequal.leftOut);
  const shut = stated.filter(({ unequal }) => unequal.leftOut);
  const maybe = [...found.maybe];
  return {
    notes: [
      ...shut.map(({ place, unequal, detail }) => note(context, "statedTotal", place, unequal.column, detail)),
      ...[...found.totals].flatMap(([place, { reason, column }]) =>
        reason === "totalBySum" ? [note(context, "totalBySum", place, column, totalDetail(context, place))] : [],
      ),
      ...groupNote(context, found),
    ],
    questions: [
      ...asked(context, open, null),
      ...asked(context, shut, "total"),
      ...maybe.slice(0, MOST_ASKED).map(([place, { column }]): Question => {
        const places = maybe.length > MOST_ASKED ? maybe.map(([each]) => each) : [place];
        return {
          key: "totalRow",
          cell: { row: context.rows[place] as number, column },
          detail: totalDetail(context, place),
          choices: choices(context, places),
          chosen: null,
        };
      }),
    ],
  };
}

const totalDetail = (context: TotalsContext, place: number): Note["detail"] => ({
  text: textOf(context, place),
  header: context.sums.measures[0]?.header ?? "",
});

interface Stated {
  readonly place: number;
  readonly unequal: Unequal;
  readonly detail: Note["detail"];
}

function asked(context: TotalsContext, stated: readonly Stated[], chosen: string | null): readonly Question[] {
  const together = stated.length > MOST_ASKED;
  return (together ? stated.slice(0, 1) : stated).map(({ place, unequal, detail }) => ({
    key: "statedTotal",
    cell: { row: context.rows[place] as number, column: unequal.column },
    detail,
    choices: choices(context, together ? stated.map((each) => each.place) : [place]),
    chosen,
  }));
}

function choices({ rows, corrections }: TotalsContext, places: readonly number[]): Question["choices"] {
  const these = places.map((place) => rows[place] as number);
  const others = (list: readonly number[] = []) => list.filter((row) => !these.includes(row));
  const totalRows = others(corrections.totalRows),
    keepRows = others(corrections.keepRows);
  const correction = (change: Corrections): Corrections => ({ totalRows, keepRows, ...change });
  return [
    { key: "total", correction: correction({ totalRows: [...totalRows, ...these] }) },
    { key: "data", correction: correction({ keepRows: [...keepRows, ...these] }) },
  ];
}

/** The first measure in which the stated total is not what the rows come to. */
function statedDetail(context: TotalsContext, place: number, { sums: own }: Unequal): Note["detail"] {
  const { sums } = context;
  const differs = own.findIndex(
    (sum, measure) => sums.states(measure, place) && Math.abs(sums.value(measure, place) - sum) > sums.tolerance(measure, sum, sums.count),
  );
  const measure = Math.max(0, differs);
  return {
    text: textOf(context, place),
    header: sums.measures[measure]?.header ?? "",
    stated: sums.measures.length > 0 ? sums.value(measure, place) : 0,
    sum: settled(own[measure] ?? 0),
  };
}

/** Sums of decimals carry dust in their last digits. */
const settled = (sum: number): number => Number(sum.toPrecision(12));

function groupNote(context: TotalsContext, { pivot, totals }: Found): readonly Note[] {
  if (!pivot) return [];
  const [first] = [...totals].filter(([, { reason }]) => reason === "group").sort(([a], [b]) => a - b);
  if (!first) return [];
  const [place, { column }] = first;
  return [note(context, "groupRows", place, column, { text: textOf(context, place), count: pivot.groups.size })];
}

function note({ rows }: TotalsContext, key: Note["key"], place: number, column: number, detail: Note["detail"]): Note {
  return { key, certainty: "guess", cell: { row: rows[place] as number, column }, detail };
}

/** What a row calls itself: all that its names and days say. */
function textOf({ grid, rows, names }: TotalsContext, place: number): string {
  const row = rows[place] as number;
  const texts = [...new Set(names.map((column) => grid.text(row, column)).filter((text) => text !== ""))];
  return texts.length === 0 ? `${row + 1}` : texts.slice(0, 3).join(" · ");
}
