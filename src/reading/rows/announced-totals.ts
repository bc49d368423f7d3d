import type { Grid } from "../grid";
import { runningSums, statesSums, type RowSums } from "./row-sums";
import type { TotalLabel } from "./total-label";

/** A row whose words announce a total, and the cell that holds them. */
export interface Announced {
  readonly label: TotalLabel;
  readonly column: number;
}

export interface Judged {
  /** Whether it states what some rows of the table come to, all of them, those next to it or those it names. */
  readonly equal: boolean;
  /** How many rows it is the sum of, where it is one. */
  readonly of: number;
  /** Whether it names something that rows of the table bear. */
  readonly named: boolean;
  /** What the rows come to that it most likely sums up. */
  readonly sums: readonly number[];
}

/** Compares rows whose words announce a total with what the rows of the table come to. Rows are indices into the sums. */
export function judgeAnnounced(
  grid: Grid,
  names: readonly number[],
  sums: RowSums,
  rows: readonly number[],
  { announced, data }: { readonly announced: ReadonlyMap<number, Announced>; readonly data: readonly number[] },
): ReadonlyMap<number, Judged> {
  if (announced.size === 0) return new Map();
  const before = runningSums(sums, data);
  const ordered = [...announced.keys()].sort((a, b) => a - b);
  const placeOf = new Map<number, number>();
  for (let place = 0, at = 0; at < ordered.length; at++) {
    const index = ordered[at] as number;
    while (place < data.length && (data[place] as number) < index) place++;
    placeOf.set(index, place);
  }
  const place = (index: number | undefined, otherwise: number): number =>
    index === undefined ? otherwise : (placeOf.get(index) ?? otherwise);
  const byName = namesOf(grid, names, sums, rows, data, announced);
  const judged = new Map<number, Judged>();
  for (const [at, index] of ordered.entries()) {
    const { label, column } = announced.get(index) as Announced;
    const own = place(index, 0);
    const earlier = ordered.slice(Math.max(0, at - 200), at).reverse();
    const like = (other: number): boolean => {
      const { label: theirs, column: there } = announced.get(other) as Announced;
      return there === column && theirs.kind === label.kind;
    };
    const above: readonly [number, number] = [place(ordered[at - 1], 0), own];
    const runs: readonly (readonly [number, number])[] = [
      [0, data.length],
      above,
      [place(earlier.find(like), 0), own],
      [
        place(
          earlier.find((other) => announced.get(other)?.label.kind === "total"),
          0,
        ),
        own,
      ],
      [0, own],
      [own, place(ordered[at + 1], data.length)],
      [own, data.length],
    ];
    const ofRun =
      ([from, to]: readonly [number, number]) =>
      (measure: number) =>
        (before[measure]?.[to] ?? 0) - (before[measure]?.[from] ?? 0);
    const named = byName.get(label.of);
    const ofName = named && statesSums(sums, index, (measure) => named.sums[measure] as number, named.rows) ? named.rows : 0;
    const lengths = runs.map((run) => (run[1] > run[0] && statesSums(sums, index, ofRun(run), run[1] - run[0]) ? run[1] - run[0] : 0));
    const of = Math.max(ofName, ...lengths);
    const likely = label.kind === "total" || above[0] === above[1] ? ofRun([0, data.length]) : ofRun(above);
    judged.set(index, {
      equal: of > 0,
      of,
      named: named !== undefined,
      sums: named?.sums ?? sums.measures.map((_, measure) => likely(measure)),
    });
  }
  return judged;
}

/** Which of some announced rows name something that other rows bear. */
export function namingRows(
  grid: Grid,
  names: readonly number[],
  rows: readonly number[],
  announced: ReadonlyMap<number, Announced>,
): ReadonlySet<number> {
  const wanted = new Set([...announced.values()].map(({ label }) => label.of));
  const borne = new Set<string>();
  for (const row of rows) {
    for (const column of names) {
      const text = grid.text(row, column).toLowerCase();
      if (wanted.has(text)) borne.add(text);
    }
  }
  return new Set([...announced].filter(([, { label }]) => borne.has(label.of)).map(([index]) => index));
}

/** What the rows of each name come to, of the names that a total speaks of. */
function namesOf(
  grid: Grid,
  names: readonly number[],
  sums: RowSums,
  rows: readonly number[],
  data: readonly number[],
  announced: ReadonlyMap<number, Announced>,
): ReadonlyMap<string, { readonly sums: number[]; rows: number }> {
  const found = new Map<string, { readonly sums: number[]; rows: number }>();
  const wanted = new Set([...announced.values()].flatMap(({ label }) => (label.of === "" ? [] : [label.of])));
  if (wanted.size === 0) return found;
  for (const index of data) {
    const own = new Set(names.map((column) => grid.text(rows[index] as number, column).toLowerCase()));
    for (const name of own) {
      if (!wanted.has(name)) continue;
      const entry = found.get(name) ?? { sums: sums.measures.map(() => 0), rows: 0 };
      found.set(name, entry);
      entry.rows++;
      for (const measure of entry.sums.keys()) entry.sums[measure] = (entry.sums[measure] as number) + sums.value(measure, index);
    }
  }
  return found;
}
