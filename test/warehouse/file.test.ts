import { gzipSync } from "node:zlib";
import { isoDayOfSerial } from "../../src/core/cells/serial-date";
import { countEvents } from "../../src/warehouse/events/count-events";
import { eventsOf, type EventTable } from "../../src/warehouse/events/event-table";
import { WarehouseFault } from "../../src/warehouse/fault";
import { faultSentence } from "../../src/warehouse/fault-sentence";
import type { ByteSource } from "../../src/warehouse/file/byte-source";
import { readEventFile, type EventFile } from "../../src/warehouse/file/read-event-file";
import { answerOf } from "../../src/warehouse/question/answer-of";
import type { Question, SpanAnswer } from "../../src/warehouse/question/question";
import { csvOf } from "./csv-of-events";
import { cellsOfEvents, generatedEvents } from "./generated-events";
import { questionsFor } from "./questions";

const answer = (table: EventTable, question: Question) => answerOf(question, countEvents(table, question));

/** A file whose bytes come in pieces of an odd size. */
const sourceOf = (bytes: Uint8Array, piece = 7919, name = "log.csv"): ByteSource => ({
  name,
  size: bytes.length,
  slice: (from, to) => Promise.resolve(bytes.slice(from, to)),
  stream: async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.slice(at, at + piece));
  },
});

const WANTED = { user: "user_id", time: "time", texts: ["event", "channel"], amounts: ["revenue", "spend"] };
const read = (bytes: Uint8Array, piece?: number): Promise<EventFile> => readEventFile(sourceOf(bytes, piece), WANTED);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));

/** Somewhat more than is looked at of a file before it is read. */
const rows = [...generatedEvents(1500, true)];
const cells = cellsOfEvents(rows);
const span = answer(cells, { kind: "span" }) as SpanAnswer;
const questions = questionsFor(span.first ?? 0, span.last ?? 0);
const text = csvOf(rows);

describe("a file answers every question as its cells do:", () => {
  test("as UTF-8, with rows left out counted", async () => {
    const { table, ...counts } = await read(utf8(text));
    for (const question of questions) expect([question, answer(table, question)]).toEqual([question, answer(cells, question)]);
    const withoutTime = rows.filter(({ seconds }) => seconds === null).length;
    expect(counts).toMatchObject({ rows: rows.length, withoutTime, unreadTimes: 0, unreadAmounts: { revenue: 0, spend: 0 } });
  });

  test.each([
    ["with carriage returns, a mark and tabs", (): Uint8Array => utf8(`\uFEFF${csvOf(rows, "\t", "\r\n")}`)],
    ["in UTF-16", (): Uint8Array => utf16(csvOf(rows, ";"))],
    ["packed", (): Uint8Array => gzipSync(utf8(text))],
    ["behind a line that names the separator", (): Uint8Array => utf8(`sep=;\r\n${csvOf(rows, ";")}`)],
  ])("%s", async (_, bytes) => {
    const { table } = await read(bytes());
    for (const question of questions.filter((_one, at) => at % 7 === 0)) expect(answer(table, question)).toEqual(answer(cells, question));
  });

  test("in GB18030, by bytes that were not decoded", async () => {
    // 抖音 and 小红书 in GB 2312; every other sign of the log is ASCII, or is left out.
    const plain = rows.filter(({ user }) => !(user ?? "").startsWith("用户"));
    const gbk = Buffer.from(
      csvOf(plain).replaceAll("抖音", "\u00b6\u00b6\u00d2\u00f4").replaceAll("小红书", "\u00d0\u00a1\u00ba\u00ec\u00ca\u00e9"),
      "latin1",
    );
    const { table, understood } = await read(gbk);
    expect(understood.encoding).toBe("gb18030");
    const kept = cellsOfEvents(plain);
    for (const question of questions.filter(({ kind }) => kind === "breakdown" || kind === "span"))
      expect(answer(table, question)).toEqual(answer(kept, question));
  });

  test("wherever its bytes are cut", async () => {
    const few = rows.slice(0, 150);
    const own = cellsOfEvents(few);
    const asked: Question = { kind: "breakdown", by: "channel", from: span.first ?? 0, to: span.last ?? 0, sums: ["revenue", "spend"] };
    for (const piece of [1, 3, 1021]) {
      const { table } = await read(utf8(csvOf(few, ",", "\r\n")), piece);
      expect(answer(table, asked)).toEqual(answer(own, asked));
      expect(answer(table, { kind: "span" })).toEqual(answer(own, { kind: "span" }));
    }
  });
});

test("lines above the header, a total below and comments are no events", async () => {
  const total = `合计,,,,${(rows.reduce((sum, { cents }) => sum + (cents ?? 0), 0) / 100).toFixed(2)},`;
  const messy = `订单明细,,,,,\n导出时间：2026-04-19,,,,,\n${text}${total}\n`;
  const { table, rows: counted } = await read(utf8(messy));
  expect(counted).toBe(rows.length);
  expect(answer(table, { kind: "span" })).toEqual(span);
});

test("a time of another form is read as the whole table reads it, and one that cannot be is counted", async () => {
  const lines = Array.from({ length: 60 }, (_, day) => `u${day % 7},${(day % 28) + 1}/3/2026 9:0${day % 10},${day}`);
  const { table, unreadTimes, unreadAmounts } = await readEventFile(
    sourceOf(utf8(`user,time,revenue\n${lines.join("\n")}\nu1,soon,1\nu2,5/3/2026,many\n`)),
    {
      user: "user",
      texts: [],
      amounts: ["revenue"],
    },
  );
  expect([table.rows, unreadTimes, unreadAmounts]).toEqual([61, 1, { revenue: 1 }]);
  const found = answer(table, { kind: "span" }) as SpanAnswer;
  expect([found.first ?? 0, found.last ?? 0].map(isoDayOfSerial)).toEqual(["2026-03-01", "2026-03-28"]);
});

test.each([
  ["the odd spelling first", ["7 ", "7.0", " 7", "7", "7", "007", "", "7"]],
  ["the plain one first", ["", "7", "007", "7.0", "7", "7 ", "7", " 7"]],
])("an id is the same however it is written, %s", async (_, ids) => {
  const lines = ids.map((id, day) => `"${id}",2026-03-0${day + 1}`);
  const { table } = await readEventFile(sourceOf(utf8(`user,time\n${lines.join("\n")}\n`)), { user: "user", texts: [], amounts: [] });
  expect([table.users, ...Array.from({ length: table.users }, (_one, user) => table.userName(user))].sort()).toEqual(
    [2, "007", "7"].sort(),
  );
  // In the order of days: rows that name nobody stand last.
  const byDay = [...table.time.keys()].sort((a, b) => (table.time[a] ?? 0) - (table.time[b] ?? 0));
  expect(byDay.map((row, at) => (ids[at] === "" ? "" : table.userName(table.user?.[row] ?? -1)))).toEqual(
    ids.map((id) => (id === "" || id === "007" ? id : "7")),
  );
});

test("rows that name nobody, the very first too, stand behind those of people, who are counted where they are", async () => {
  const lines = [
    ",2026-03-01,,5",
    "b,2026-03-02,抖音,7",
    ",2026-03-03,Search,",
    "a,2026-03-04,,11",
    "b,2026-03-05,抖音,13",
    ",2026-03-05,,17",
  ];
  const { table } = await readEventFile(sourceOf(utf8(`user,time,channel,revenue\n${lines.join("\n")}\n`)), {
    user: "user",
    texts: ["channel"],
    amounts: ["revenue"],
  });
  const { distinct = [], codes = [] } = table.texts["channel"] ?? {};
  const names = Array.from(table.user ?? [], (user) => (user < 0 ? "" : table.userName(user)));
  const days = Array.from(table.time, (time) => time - 46_081);
  expect(names.map((name, row) => [name, days[row], distinct[codes[row] ?? -1], (table.amounts["revenue"]?.[row] ?? 0) / 10_000])).toEqual([
    ["b", 2, "抖音", 7],
    ["a", 4, "", 11],
    ["b", 5, "抖音", 13],
    ["", 1, "", 5],
    ["", 3, "Search", NaN],
    ["", 5, "", 17],
  ]);
  const { log } = eventsOf(table);
  expect([log.count, log.users, log.first - 46_081, log.last - 46_081]).toEqual([3, 2, 2, 5]);
  // Not a copy.
  expect(log.time.buffer).toBe(table.time.buffer);
});

test("times in UTC count by the days of a zone", async () => {
  const { table } = await readEventFile(sourceOf(utf8("user,time\na,2026-03-01 16:30:00\nb,2026-03-01 15:59:59\n")), {
    user: "user",
    texts: [],
    amounts: [],
    zone: "Asia/Shanghai",
  });
  const { days } = answer(table, { kind: "active", windowDays: 1, from: 46_082, to: 46_083 }) as { readonly days: readonly object[] };
  expect(days).toEqual([
    { day: 46_082, users: 1 },
    { day: 46_083, users: 1 },
  ]);
});

test("reading tells how far it is, and ends where that is wanted", async () => {
  const bytes = utf8(text);
  const told: { bytes: number; rows: number }[] = [];
  const stop = new AbortController();
  const onProgress = (progress: { bytes: number; rows: number }): void => {
    told.push(progress);
    if (progress.rows > 1000) stop.abort();
  };
  await expect(readEventFile(sourceOf(bytes), WANTED, { signal: stop.signal, onProgress })).rejects.toThrow("aborted");
  const last = told.at(-1);
  expect(last?.rows).toBeGreaterThan(1000);
  expect(last?.bytes).toBeLessThan(bytes.length);
});

test("a quote that nobody closes, and memory that runs out, are said as what they are", async () => {
  const line = utf8("u1,2026-03-02 10:00:00,view,Search,1,1\n".repeat(20_000));
  // Behind what is looked at before the file is read; more than sixteen million bytes are no cell.
  const opened = Buffer.concat([utf8(text), utf8('u2,2026-03-02 10:00:00,"view,Search,1,1\n'), ...Array.from({ length: 24 }, () => line)]);
  await expect(read(opened, 1 << 20)).rejects.toMatchObject({ key: "open-quote" });
  const short: ByteSource = {
    ...sourceOf(utf8(text)),
    stream: async function* () {
      yield await Promise.resolve(utf8(text).slice(0, 50_000));
      // As the platform has it where an array finds no room.
      throw new RangeError("Array buffer allocation failed");
    },
  };
  const fault = await readEventFile(short, WANTED).catch((problem: unknown) => problem);
  const sentence = fault instanceof WarehouseFault ? faultSentence(fault, "en") : "";
  expect(sentence).toMatch(/^There is no more memory after \d{3} rows\. Ask for fewer columns, or split the file/);
});

test.each([
  ["a column that is not there", { ...WANTED, user: "uid" }, "no-column"],
  ["a text for an amount", { ...WANTED, amounts: ["channel"] }, "no-amount-field"],
  ["a text for a time", { ...WANTED, time: "event" }, "no-time"],
  ["a zone that is none", { ...WANTED, zone: "Asia/Atlantis" }, "no-zone"],
])("%s is refused", async (_, wanted, key) => {
  await expect(readEventFile(sourceOf(utf8(csvOf(rows.slice(0, 50)))), wanted)).rejects.toMatchObject({ key });
});
