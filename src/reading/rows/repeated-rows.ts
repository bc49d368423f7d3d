import type { Values } from "../columns/values";
import type { Question } from "../question";
import { isOrderNumber } from "../roles/order-number";
import type { Table } from "../table";
import { withRows } from "./with-rows";

/**
 * Rows of a log or a list of orders that stand twice, alike in every column: what a person does twice in one second was most likely written
 * twice. They are pointed out and count unless the user says otherwise.
 */
export function withRepeatedRows(table: Table): Table {
  const { corrections } = table.recipe;
  if (!isLog(table)) return table;
  const twice = repeatedRows(
    table.columns.map(({ values }) => values),
    table.rows.length,
  );
  const [first] = twice;
  if (first === undefined) return table;
  const cell = { row: table.rows[first] ?? 0, column: table.columns[0]?.at ?? 0 };
  const question: Question = {
    key: "repeatedRows",
    cell,
    detail: { count: twice.length },
    choices: (["all", "once"] as const).map((key) => ({ key, correction: { repeated: key } })),
    chosen: corrections.repeated ?? "all",
  };
  const asked = { ...table, questions: [...table.questions, question] };
  if (corrections.repeated !== "once") return asked;
  const gone = new Set(twice);
  const kept = [...table.rows.keys()].filter((index) => !gone.has(index));
  const dropped = twice.map((index) => ({ row: table.rows[index] ?? 0, reason: "repeated" as const }));
  return { ...withRows(asked, kept), dropped: [...table.dropped, ...dropped].sort((a, b) => a.row - b.row) };
}

/** Whether each row is one thing that happened, known by who did it and when, or by its number. */
function isLog({ columns, recipe: { matrix } }: Table): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role && column.type !== "empty");
  return (
    matrix === null &&
    has("date") &&
    ((has("user") && has("event")) || columns.some(({ role, header }) => role === "id" && isOrderNumber(header)))
  );
}

/** Indices of rows that an earlier row equals in all columns. */
function repeatedRows(columns: readonly Values[], count: number): readonly number[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const slots = new Int32Array(size).fill(-1);
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  const repeated: number[] = [];
  for (let row = 0; row < count; row++) {
    let hash = 0;
    for (const values of columns) {
      float[0] = values.kind === "numbers" ? (values.numbers[row] as number) : (values.codes[row] as number);
      hash = Math.imul(hash ^ (words[0] as number), 0x85ebca6b) ^ Math.imul((words[1] as number) + (hash >>> 13), 0xc2b2ae35);
    }
    let slot = (hash >>> 0) & (size - 1);
    while ((slots[slot] as number) >= 0 && !areAlike(columns, slots[slot] as number, row)) slot = (slot + 1) & (size - 1);
    if ((slots[slot] as number) >= 0) repeated.push(row);
    else slots[slot] = row;
  }
  return repeated;
}

const areAlike = (columns: readonly Values[], one: number, other: number): boolean =>
  columns.every((values) =>
    values.kind === "numbers"
      ? values.numbers[one] === values.numbers[other] && values.known[one] === values.known[other]
      : values.codes[one] === values.codes[other],
  );
