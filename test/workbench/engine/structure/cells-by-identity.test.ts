import fc from "fast-check";
import type { Cells, SheetPrefix } from "../../../../src/core/cells/formula/formula-item";
import { isFault, parseFormula } from "../../../../src/core/cells/formula/parse-formula";
import { rewriteReferences, type ReferenceView } from "../../../../src/workbench/engine/structure/rewrite-references";
import { rewriteSheets } from "../../../../src/workbench/engine/structure/rewrite-sheets";
import { referenceAfter, type Axis } from "../../../../src/workbench/engine/structure/structural-change";

const SIZE = 8;

/** Cells are strings that say which cell they are for good; rows and columns come and go as in a list. */
interface ModelSheet {
  readonly id: string;
  name: string;
  rows: string[][];
}

type Step =
  | { readonly kind: "insert" | "delete"; readonly axis: Axis; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: "rename"; readonly sheet: number; readonly name: string }
  | { readonly kind: "drop"; readonly sheet: number };

const NAMES = ["Jan", "It's here", "营收 一", "二月", "R1C1", "B2", "2027", "a.b_c", "(x)"];
const sheet = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert" as const, "delete" as const),
      axis: fc.constantFrom("rows" as const, "columns" as const),
      sheet,
      at: fc.nat({ max: SIZE }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("rename" as const), sheet, name: fc.constantFrom(...NAMES) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop" as const), sheet }) },
);

const freshBook = (): ModelSheet[] =>
  ["S1", "Q 2", "三月", "S4"].map((name, i) => ({
    id: `s${i}`,
    name,
    rows: Array.from({ length: SIZE }, (_, row) => Array.from({ length: SIZE }, (_, column) => `s${i}:${row},${column}`)),
  }));

let fresh = 0;
function play(book: ModelSheet[], done: Step): void {
  const on = book[done.sheet % book.length];
  if (!on) return;
  if (done.kind === "rename") on.name = done.name;
  else if (done.kind === "drop") book.splice(book.indexOf(on), 1);
  else if (done.axis === "rows") {
    const width = on.rows[0]?.length ?? SIZE;
    on.rows.splice(
      done.at,
      done.kind === "delete" ? done.count : 0,
      ...(done.kind === "insert" ? Array.from({ length: done.count }, () => Array.from({ length: width }, () => `new${fresh++}`)) : []),
    );
  } else
    for (const row of on.rows)
      row.splice(
        done.at,
        done.kind === "delete" ? done.count : 0,
        ...(done.kind === "insert" ? Array.from({ length: done.count }, () => `new${fresh++}`) : []),
      );
}

const viewOf = (book: readonly ModelSheet[], sheetId: string): ReferenceView => ({
  sheetId,
  sheetNamed: (name) => book.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id,
  nameOf: (id) => book.find((one) => one.id === id)?.name ?? "",
});

function followed(book: readonly ModelSheet[], formula: string, home: string, done: Step): string {
  const on = book[done.sheet % book.length] as ModelSheet;
  const { id: sheetId, name } = on;
  if (done.kind === "rename") return rewriteSheets(formula, { kind: "renameSheet", sheetId, name, to: done.name });
  if (done.kind === "drop")
    return rewriteSheets(formula, { kind: "deleteSheet", sheetId, name, order: book.map((one) => one.name), tables: new Set() });
  const { kind, axis, at, count } = done;
  return rewriteReferences(formula, viewOf(book, home), (area) => referenceAfter(area, { kind, axis, sheetId, at, count }));
}

/** The cells that a formula reads, by what they are; undefined for one that is lost. Reads the text anew with Excel's grammar. */
function cellsRead(book: readonly ModelSheet[], formula: string, home: string): readonly (ReadonlySet<string> | undefined)[] {
  const parsed = parseFormula(formula);
  if (isFault(parsed)) throw new Error(`${formula} cannot be read: ${parsed.key}`);
  return parsed.items.flatMap((item) => {
    if (item.kind === "error") return [undefined];
    if (item.kind !== "reference") return [];
    return [new Set(sheetsOf(book, item.sheets, home).flatMap((one) => inside(one, item.cells)))];
  });
}

function sheetsOf(book: readonly ModelSheet[], sheets: SheetPrefix | undefined, home: string): readonly ModelSheet[] {
  const at = (name: string): number => book.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheets) return book.filter(({ id }) => id === home);
  const ends = [at(sheets.first), at(sheets.last ?? sheets.first)];
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
  return book.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function inside({ rows }: ModelSheet, { from, to }: Cells): string[] {
  const holds = (a: number | undefined, b: number | undefined, at: number): boolean =>
    a === undefined || b === undefined || (at >= Math.min(a, b) && at <= Math.max(a, b));
  return rows.flatMap((line, row) => line.filter((_, column) => holds(from.row, to.row, row) && holds(from.column, to.column, column)));
}

const FORMS = [
  "C4",
  "$C$4",
  "B2:D5",
  "$B2:D$5",
  "D5:B2",
  "D2:B5",
  "C:C",
  "$B:D",
  "4:4",
  "$2:5",
  "A1",
  "H8",
  "@C4",
  "C4#",
  "S1!C4",
  "'S1'!C4",
  "s1!$C4:D$6",
  "'Q 2'!C4",
  "三月!B2:D5",
  "'三月'!C:C",
  "S4!3:5",
  "'Q 2'!C4#",
  "@三月!C:C",
] as const;
const THREE_D = ["S1:三月!C4", "'Q 2:S4'!B2:C3", "S4:S1!C4", "'S1:Q 2'!C4"] as const;

// A reference is to its cells and not to an address. Microsoft Support, "Overview of formulas in Excel", and "How to
// correct a #REF! error".
test("whatever rows, columns and sheets come, go and are renamed, every reference reads the cells it read before, as far as they are left", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), sheet, (steps, at) => {
      const book = freshBook();
      const home = `s${at}`;
      const texts = FORMS.map((form) => ({
        form,
        text: `=SUM(${form}, 1)&" ${form} "`,
        was: cellsRead(book, `=${form}`, home)[0] ?? new Set<string>(),
      }));
      for (const done of steps) {
        const drops = done.kind === "drop" && (book.length === 1 || book[done.sheet % book.length]?.id === home);
        const isTaken = done.kind === "rename" && book.some((one) => one.name.toLowerCase() === done.name.toLowerCase());
        if (drops || isTaken) continue;
        for (const one of texts) one.text = followed(book, one.text, home, done);
        play(book, done);
        const left = new Set(book.flatMap(({ rows }) => rows.flat()));
        // All forms in one comparison: thousands of them would take longer than what they look at.
        const reads = texts.map(({ form, text, was }) => {
          const now = cellsRead(book, text, home)[0];
          const read = [...(now ?? [])].filter((cell) => was.has(cell) || !cell.startsWith("new"));
          return { form, text, isLost: now === undefined, cells: read.toSorted(), ends: text.slice(-form.length - 3) };
        });
        expect(reads).toEqual(
          texts.map(({ form, text, was }) => {
            const kept = [...was].filter((cell) => left.has(cell));
            return { form, text, isLost: text.includes("#REF!"), cells: kept.toSorted(), ends: ` ${form} "` };
          }),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test("a reference through several sheets reads the same address on those that are left between its ends", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const book = freshBook();
      const addresses = (text: string) => [text.slice(text.lastIndexOf("!") + 1)];
      const texts = THREE_D.map((form) => ({
        form,
        text: `=${form}`,
        sheets: sheetsOf(book, prefixOf(`=${form}`), "").map(({ id }) => id),
      }));
      for (const done of steps) {
        const isTaken = done.kind === "rename" && book.some((one) => one.name.toLowerCase() === done.name.toLowerCase());
        if (isTaken || (done.kind === "drop" && book.length === 1)) continue;
        // One that has come down to a single sheet follows its cells from then on.
        const through = texts.filter(({ text }) => prefixOf(text)?.last !== undefined);
        for (const one of texts) one.text = followed(book, one.text, "", done);
        play(book, done);
        for (const { form, text, sheets } of through) {
          const left = sheets.filter((id) => book.some((one) => one.id === id));
          expect({ form, text, sheets: sheetsOf(book, prefixOf(text), "").map(({ id }) => id) }).toEqual({ form, text, sheets: left });
          expect(addresses(text)).toEqual(addresses(form));
        }
      }
    }),
    { numRuns: 60 },
  );
});

function prefixOf(formula: string): SheetPrefix | undefined {
  const parsed = parseFormula(formula);
  if (isFault(parsed)) throw new Error(`${formula} cannot be read: ${parsed.key}`);
  return parsed.items.flatMap((item) => (item.kind === "reference" ? [item.sheets] : []))[0];
}
