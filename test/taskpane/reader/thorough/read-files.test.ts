import type { FilesRead, ReaderAnswer } from "../../../../src/taskpane/reader/protocol";
import { putTogether } from "../../../../src/taskpane/reader/table-pieces";
import { serveReader } from "../../../../src/taskpane/reader/serve-reader";
import { valueAt } from "../../../../src/reading/columns/values";
import type { Corrections } from "../../../../src/reading/recipe";

const file = (name: string, text: string | Uint8Array): File => new File([text as BlobPart], name);

async function answersTo(files: readonly File[], corrections?: Corrections): Promise<ReaderAnswer[]> {
  const told: ReaderAnswer[] = [];
  const ask = serveReader(
    putTogether((answer) => told.push(answer)),
    () => 0,
  );
  await ask({ kind: "open", files, remembered: [] });
  if (corrections) await ask({ kind: "correct", corrections });
  return told;
}

async function read(files: readonly File[], corrections?: Corrections): Promise<FilesRead> {
  const last = (await answersTo(files, corrections)).at(-1);
  if (last?.kind !== "read") throw new Error(JSON.stringify(last));
  return last.read;
}

const sumOf = ({ table }: FilesRead, role: string): number => {
  const column = table.columns.find((one) => one.role === role);
  if (!column) throw new Error(`No column is ${role}`);
  return table.rows.reduce((sum, _, index) => sum + Number(valueAt(column.values, index) ?? 0), 0);
};

const refusal = async (...files: File[]): Promise<string> => {
  const last = (await answersTo(files)).at(-1);
  return last?.kind === "refused" ? `${last.name}: ${last.key}` : JSON.stringify(last);
};

const day = (month: number, at: number): string => `2026-${String(month).padStart(2, "0")}-${String(at).padStart(2, "0")}`;
/** A month of two channels with a total at its end: 10 and 20 a day, so 300 in ten days. */
const month = (at: number, before = ""): string =>
  `${before}Date,Channel,Spend\n${Array.from({ length: 10 }, (_, d) => `${day(at, d + 1)},Search,10\n${day(at, d + 1)},Social,20\n`).join("")}Total,,300\n`;

test("files of one kind are one table, each without its own lines above the header and its own total", async () => {
  const joined = await read([file("jan.csv", month(1)), file("feb.csv", month(2, "Report of February\n\n")), file("mar.csv", month(3))]);
  expect(joined.files.map(({ name, rows }) => [name, rows])).toEqual([
    ["jan.csv", 20],
    ["feb.csv", 20],
    ["mar.csv", 20],
  ]);
  expect(sumOf(joined, "spend")).toBe(900);
  expect(joined.table.source.source).toBe("jan.csv … mar.csv (3)");
});

test("a file with its columns in another order is joined by their names", async () => {
  const other = `Spend,Date,Channel\n7,${day(2, 1)},Search\n8,${day(2, 2)},Social\n`;
  const joined = await read([file("jan.csv", month(1)), file("feb.csv", other)]);
  expect(joined.refused).toEqual([]);
  expect(sumOf(joined, "spend")).toBe(315);
});

test("a file with other headers is left out and told by name, with what differs", async () => {
  const joined = await read([
    file("jan.csv", month(1)),
    file("orders.csv", `Date,Channel,Orders\n${day(1, 1)},Search,3\n${day(1, 2)},Social,4\n`),
  ]);
  expect(joined.files).toHaveLength(1);
  expect(joined.refused).toEqual([{ name: "orders.csv", lacks: ["Spend"], has: ["Orders"] }]);
});

test("rows that two files hold count once where they have a day, or as often as the user says", async () => {
  const files = [file("a.csv", month(1)), file("b.csv", month(1) + `${day(1, 11)},Search,5\n`)];
  const once = await read(files);
  expect([once.repeated, once.isOnce, sumOf(once, "spend")]).toEqual([20, true, 305]);
  const all = await read(files, { repeated: "all" });
  expect([all.repeated, all.isOnce, sumOf(all, "spend")]).toEqual([20, false, 605]);
  const undated = await read([
    file("a.csv", "Channel,Spend\nSearch,10\nSocial,20\n"),
    file("b.csv", "Channel,Spend\nSearch,10\nVideo,40\n"),
  ]);
  expect([undated.repeated, undated.isOnce, sumOf(undated, "spend")]).toEqual([1, false, 80]);
});

test("files in different currencies are no one sum", async () => {
  const money = (code: string) => `Date,Channel,Currency,Spend\n${day(1, 1)},Search,${code},10\n${day(1, 2)},Social,${code},20\n`;
  const joined = await read([file("eu.csv", money("EUR")), file("us.csv", money("USD"))]);
  expect(joined.table.currencies?.codes.toSorted()).toEqual(["EUR", "USD"]);
  expect(joined.table.rows).toHaveLength(4);
});

test("a row of a later file is kept or left out by its place among the rows of all files", async () => {
  const files = [file("jan.csv", month(1)), file("feb.csv", month(2))];
  const plain = await read(files);
  // Each file has a header, twenty rows and a total: 22 lines.
  const total = plain.table.dropped.find(({ row }) => row > 22)?.row;
  expect(total).toBe(22 + 21);
  const kept = await read(files, { keepRows: [43] });
  expect(sumOf(kept, "spend")).toBe(sumOf(plain, "spend") + 300);
});

test("a file that cannot be read is told by name and reason", async () => {
  expect(await refusal(file("empty.csv", ""))).toBe("empty.csv: empty-file");
  expect(await refusal(file("old.csv", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])))).toBe("old.csv: old-excel");
  expect(await refusal(file("cut.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])))).toBe("cut.xlsx: damaged");
  expect(await refusal(file("picture.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])))).toBe("picture.csv: unknown-encoding");
  expect(await refusal(file("good.csv", month(1)), file("nul.csv", `${month(1)}${day(1, 30)},Se\u0000arch,1\n`))).toBe(
    "nul.csv: unknown-encoding",
  );
});

test("ten million characters in one cell are cut to what a cell of Excel holds, and sixteen thousand columns are read", async () => {
  const long = await read([file("long.csv", `Channel,Spend\n"${"x".repeat(10_000_000)}",5\nSearch,7\nSocial,9\n`)]);
  expect(sumOf(long, "spend")).toBe(21);
  expect(JSON.stringify(long.table).length).toBeLessThan(1_000_000);
  const headers = Array.from({ length: 16_383 }, (_, column) => `c${column}`).join(",");
  const wide = await read([file("wide.csv", `Spend,${headers}\n1${",2".repeat(16_383)}\n3${",4".repeat(16_383)}\n`)]);
  expect(wide.table.recipe.headers).toHaveLength(16_384);
  expect(await refusal(file("wider.csv", `a,b${",c".repeat(16_383)}\n`))).toBe("wider.csv: too-large");
});
