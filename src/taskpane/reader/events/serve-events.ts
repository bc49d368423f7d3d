import { FileError } from "../../../files/file-error";
import type { Corrections } from "../../../reading/recipe";
import { askTable, wantedFor } from "../../../warehouse/events/ask-table";
import { WarehouseFault } from "../../../warehouse/fault";
import type { ByteSource } from "../../../warehouse/file/byte-source";
import { fileRecipe } from "../../../warehouse/file/file-recipe";
import {
  corrected,
  openEventFile,
  readEvents,
  type EventFile,
  type OpenedEventFile,
  type WantedColumns,
} from "../../../warehouse/file/read-event-file";
import type { NamedBlob, Progress } from "../open-file";
import type { EventsAnswer, EventsFault, EventsRequest, FileAnswer, FileLook } from "./protocol";

/** A page that is told of each piece would do nothing but draw its progress. */
const TELL_EVERY_MS = 150;

/** A file of the page. */
export const blobSource = (file: NamedBlob): ByteSource => ({
  name: file.name,
  size: file.size,
  slice: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  stream: () => piecesOf(file),
});

async function* piecesOf(file: NamedBlob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

interface Read {
  readonly corrections: string;
  readonly wanted: WantedColumns;
  readonly events: EventFile;
}

/**
 * Answers the page's requests about one file. It keeps the ends of the file and the columns that were read, so that another correction or
 * question need not read it again. Whatever is being read, ending the thread ends it.
 */
export function serveEvents(tell: (answer: EventsAnswer) => void, now: () => number): (request: EventsRequest) => Promise<void> {
  let opened: OpenedEventFile | undefined;
  let read: Read | undefined;

  const teller = (size: number): ((progress: Progress) => void) => {
    let told = now();
    tell({ kind: "progress", size, bytes: 0, rows: 0 });
    return (progress) => {
      if (now() - told < TELL_EVERY_MS) return;
      told = now();
      tell({ kind: "progress", size, ...progress });
    };
  };
  const open = async (file: NamedBlob, corrections: Corrections): Promise<OpenedEventFile> => {
    if (opened) return (opened = corrected(opened, corrections));
    const told = teller(file.size);
    return (opened = await openEventFile(blobSource(file), corrections, (bytes) => told({ bytes, rows: 0 })));
  };
  const look = async ({ file, corrections, remembered }: EventsRequest & { kind: "look" }): Promise<FileLook> => {
    // Under another encoding the header is another: what was remembered is found by the one of the file as it was guessed.
    const { sample } = await open(file, {});
    const key = sample.table.recipe.headerKey;
    const applied = corrections ?? remembered.find((entry) => entry.key === key)?.hints ?? {};
    const { table, ...rest } = (await open(file, applied)).sample;
    return { table, key, corrections: applied, fault: faultIn(() => fileRecipe({ table, ...rest })) };
  };
  const ask = async ({ file, corrections, columns, question }: EventsRequest & { kind: "ask" }): Promise<FileAnswer> => {
    const wanted = wantedFor([question], columns);
    const own = JSON.stringify(corrections);
    if (read?.corrections !== own || !holds(read.wanted, wanted)) {
      read = undefined;
      const told = teller(file.size);
      read = { corrections: own, wanted, events: await readEvents(await open(file, corrections), wanted, { onProgress: told }) };
    }
    const { table, rows, withoutTime, unreadTimes, unreadAmounts } = read.events;
    return {
      ...askTable(table, question),
      read: {
        rows,
        withoutTime,
        unreadTimes,
        unreadAmounts: Object.values(unreadAmounts).reduce((sum, count) => sum + count, 0),
        withoutUser: wanted.user === undefined ? 0 : (table.user?.reduce((count, user) => count + (user === -1 ? 1 : 0), 0) ?? 0),
      },
    };
  };
  return async (request) => {
    try {
      if (request.kind === "look") tell({ kind: "looked", look: await look(request) });
      else tell({ kind: "answered", answered: await ask(request) });
    } catch (problem) {
      tell({ kind: "refused", fault: faultOf(problem) });
    }
  };
}

/** Whether all columns that are wanted were read, from the same clock. */
const holds = (read: WantedColumns, wanted: WantedColumns): boolean =>
  read.time === wanted.time &&
  read.zone === wanted.zone &&
  (wanted.user === undefined || read.user === wanted.user) &&
  wanted.texts.every((name) => read.texts.includes(name)) &&
  wanted.amounts.every((name) => read.amounts.includes(name));

function faultIn(make: () => unknown): EventsFault | null {
  try {
    make();
    return null;
  } catch (problem) {
    if (!(problem instanceof WarehouseFault)) throw problem;
    return faultOf(problem);
  }
}

export function faultOf(problem: unknown): EventsFault {
  if (problem instanceof WarehouseFault) return { kind: "fault", key: problem.key, detail: problem.detail };
  if (problem instanceof FileError) return { kind: "file", key: problem.key };
  // An array for which there is no room, by the platform's own error.
  if (problem instanceof RangeError) return { kind: "fault", key: "out-of-memory", detail: { rows: "" } };
  // A file that was changed or taken away while it was read.
  if (problem instanceof DOMException && problem.name === "NotReadableError") return { kind: "fault", key: "file-changed", detail: {} };
  return {
    kind: "failed",
    message: problem instanceof Error ? `${problem.name}: ${problem.message}\n${problem.stack ?? ""}` : String(problem),
  };
}
