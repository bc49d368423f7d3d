import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { langOf, type Lang } from "../../core/lang";
import { FileError } from "../../files/file-error";
import { readFileCells } from "../../files/read-file-cells";
import { ENCODINGS } from "../../files/text/encodings";
import { SEPARATORS } from "../../files/text/split-table";
import { FILE_WORDS } from "../../locale/file-words";
import { readTable } from "../../reading/read-table";
import type { ColumnRecipe, Corrections } from "../../reading/recipe";
import { askTable, wantedFor, type AskedColumns } from "../../warehouse/events/ask-table";
import type { EventTable } from "../../warehouse/events/event-table";
import { tableOfReading } from "../../warehouse/events/table-of-reading";
import { WarehouseFault } from "../../warehouse/fault";
import { openEventFile, readEvents, type WantedColumns } from "../../warehouse/file/read-event-file";
import { columnNamed } from "../../warehouse/column-named";
import { faultSentence } from "../../warehouse/fault-sentence";
import { parseArguments } from "./arguments";
import { askServer } from "./ask/ask-server";
import { diskSource } from "./ask/disk-source";
import { withIsoDays } from "./ask/iso-days";

const USAGE = `Name one file and a question: ask FILE.csv[.gz]|.xlsx --question JSON. Questions, or an array of them:
  {"kind":"span"}
  {"kind":"retention","days":[1,7,30],"mode":"nday|unbounded|bracket","window":"calendar|24h","asOf":"2026-03-31"}
  {"kind":"cohorts","grain":"day|week|month|quarter|year","metric":"rate|users|value|per_user|cumulative|cumulative_per_user","amount":"revenue"}
  {"kind":"active","windowDays":7,"from":"2026-03-01","to":"2026-03-31"}
  {"kind":"funnel","field":"event","steps":["view","pay"],"withinSeconds":86400}
  {"kind":"breakdown","by":"channel","grain":"week","sums":["revenue","spend"],"ratios":[{"metric":"roi"}],"top":5,"previous":["2026-02-01","2026-02-28"]}
  {"kind":"customers","form":"each|histories","amount":"revenue"}
Each may have "filters":[{"field":"channel","in":["SEM"]}]. Columns are named by header or role, days as 2026-03-01; what is left out goes to the last day.
--user, --time and --zone say who, when and whose calendar; --encoding and --separator how a text table is written where the guess is wrong.
Instead of a file, a ClickHouse server: --server https://host/path --table sales.events --login NAME, its password in OPSPLAN_PASSWORD.`;

const OPTIONS = ["question", "sheet", "user", "time", "zone", "encoding", "separator", "lang", "server", "table", "login"];

/** Prints as JSON what the events of a file of any size, or of a server's table, answer to a question, or to several. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, OPTIONS);
  const [server, table, asked] = ["server", "table", "question"].map((name) => options.get(name));
  const file = words[0] ?? "";
  if (words.length !== (server === undefined ? 1 : 0) || asked === undefined || (server === undefined) !== (table === undefined))
    throw new Error(USAGE);
  const lang = langOf(options.get("lang"));
  const json = questionIn(
    asked === "-" ? await text(process.stdin) : asked.startsWith("@") ? await readFile(asked.slice(1), "utf8") : asked,
  );
  const list = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  const { answers, ...read } = await inWords<{ readonly answers: readonly object[] }>(file, lang, () =>
    server !== undefined && table !== undefined
      ? askServer({ address: server, table, ...credentials(options) }, list, columnsIn(options))
      : askFile(file, list, options),
  );
  const printed = { ...read, ...(Array.isArray(json) ? { answers } : { answer: answers[0] }) };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

/** The password is no option: those are seen by everybody on the machine, and kept by shells. */
const credentials = (options: ReadonlyMap<string, string>) => ({
  login: options.get("login") ?? "",
  password: process.env["OPSPLAN_PASSWORD"] ?? "",
});

function columnsIn(options: ReadonlyMap<string, string>): AskedColumns {
  const [time, user, zone] = ["time", "user", "zone"].map((name) => options.get(name));
  return { ...(time !== undefined && { time }), ...(user !== undefined && { user }), ...(zone !== undefined && { zone }) };
}

async function askFile(file: string, list: readonly unknown[], options: ReadonlyMap<string, string>) {
  const asked = columnsIn(options);
  const { time, user, zone } = asked;
  const wanted = wantedFor(list, asked);
  const isSheet = await isWorkbook(file);
  const { table, columns, ...read } = isSheet
    ? await readWorkbook(file, wanted, options.get("sheet"))
    : await readText(file, wanted, writtenAs(options));
  const answers = list.map((one) => withIsoDays(askTable(table, one).answer));
  return {
    source: basename(file),
    ...read,
    time: columnNamed(columns, time ?? "date").header,
    ...(table.user && { user: columnNamed(columns, user ?? "user").header }),
    zone: zone ?? null,
    counted: table.rows,
    answers,
  };
}

/** How somebody knows that the bytes of a text table are to be read. */
function writtenAs(options: ReadonlyMap<string, string>): Corrections {
  const [encoding, separator] = [options.get("encoding"), options.get("separator")];
  if (encoding !== undefined && !ENCODINGS.some((one) => one === encoding))
    throw new Error(`--encoding is one of ${ENCODINGS.join(", ")}, not "${encoding}".`);
  const known = separator === undefined ? undefined : SEPARATORS.find((one) => one === separator || (separator === "tab" && one === "\t"));
  if (separator !== undefined && known === undefined) throw new Error(`--separator is one of "," ";" "|" tab, not "${separator}".`);
  return { ...(encoding !== undefined && { encoding }), ...(known !== undefined && { separator: known }) };
}

interface Read {
  readonly table: EventTable;
  readonly columns: readonly ColumnRecipe[];
  readonly rows: number;
}

async function readText(file: string, wanted: WantedColumns, written: Corrections): Promise<Read> {
  const opened = await openEventFile(await diskSource(file), written);
  const { table, understood, withoutTime, unreadTimes, ...read } = await readEvents(opened, wanted);
  const { encoding, separator, recipe } = understood;
  return { ...read, table, columns: recipe.columns, ...{ encoding, separator, leftOut: { withoutTime, unreadTimes } } };
}

/** A sheet holds no more than fits into memory, so that all of it is read first. */
async function readWorkbook(file: string, wanted: WantedColumns, sheet: string | undefined): Promise<Read> {
  const reading = readTable(await readFileCells(await readFile(file), basename(file), sheet));
  return { table: tableOfReading(reading, wanted), columns: reading.recipe.columns, rows: reading.rows.length };
}

/** Whether a file begins as a zip does, as every .xlsx. */
async function isWorkbook(file: string): Promise<boolean> {
  const head = await (await diskSource(file)).slice(0, 2);
  return head[0] === 0x50 && head[1] === 0x4b;
}

function questionIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (problem) {
    throw new Error(`The question is no JSON: ${(problem as Error).message}`, { cause: problem });
  }
}

/** What is done, or a sentence that says why not and what to do. */
async function inWords<T>(file: string, lang: Lang, done: () => Promise<T>): Promise<T> {
  try {
    return await done();
  } catch (problem) {
    if (problem instanceof WarehouseFault) throw new Error(faultSentence(problem, lang), { cause: problem });
    if (problem instanceof FileError) throw new Error(FILE_WORDS[lang].fileErrors[problem.key](basename(file)), { cause: problem });
    throw problem;
  }
}
