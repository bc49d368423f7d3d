import { FileError } from "../../files/file-error";
import type { Corrections } from "../../reading/recipe";
import { joinTables, understandHead } from "./join-tables";
import { openFile, type NamedBlob, type OpenedFile, type Progress } from "./open-file";
import type { FilesToRead, ReaderMessage, ReaderRequest } from "./protocol";
import { packTable } from "./table-pieces";

/** What tells the page; buffers go over to it and are not copied. */
type Tell = (answer: ReaderMessage, transfer?: readonly ArrayBufferLike[]) => void;

/** A page that is told of each piece would do nothing but draw its progress. */
const TELL_EVERY_MS = 150;

/** Answers the pane's requests: holds the cells of the files that were opened, so that a correction need not read them again. */
export function serveReader(tell: Tell, now: () => number): (request: ReaderRequest) => Promise<void> {
  let asked: FilesToRead = { files: [], remembered: [] };
  let opened: readonly OpenedFile[] = [];
  let key = "";
  /** How the bytes of the files that are open were read. */
  let written = writtenAs({});
  const read = (corrections: Corrections): void => {
    const joined = joinTables(opened, corrections);
    const { pieces, table, transfer } = packTable(joined.table);
    for (const piece of pieces) tell(piece);
    tell({ kind: "packed", read: { ...joined, table, key, corrections, sheets: opened[0]?.sheets ?? [] } }, transfer);
  };
  const openAll = async (corrections: Corrections): Promise<void> => {
    const all: OpenedFile[] = [];
    for (const file of asked.files) all.push(await openOne(file, asked.sheet, corrections, tell, now));
    opened = all;
    written = writtenAs(corrections);
  };
  const open = async (request: FilesToRead): Promise<void> => {
    asked = request;
    await openAll({});
    key = opened[0] ? understandHead(opened[0].cells, {}).headerKey : "";
    await correct(request.remembered.find((entry) => entry.key === key)?.hints ?? {});
  };
  const correct = async (corrections: Corrections): Promise<void> => {
    // Another encoding gives other letters, so that only then the bytes are read again.
    if (writtenAs(corrections) !== written) await openAll(corrections);
    read(corrections);
  };
  return async (request) => {
    try {
      if (request.kind === "open") await open(request);
      else await correct(request.corrections);
    } catch (problem) {
      tell(faultOf(problem, request.kind === "open" ? request.files : opened));
    }
  };
}

const writtenAs = ({ encoding = "", separator = "" }: Corrections): string => JSON.stringify([encoding, separator]);

async function openOne(
  file: NamedBlob,
  sheet: string | undefined,
  corrections: Corrections,
  tell: Tell,
  now: () => number,
): Promise<OpenedFile> {
  let told = now();
  const progress = ({ bytes, rows }: Progress): void => {
    if (now() - told < TELL_EVERY_MS) return;
    told = now();
    tell({ kind: "progress", name: file.name, size: file.size, bytes, rows });
  };
  tell({ kind: "progress", name: file.name, size: file.size, bytes: 0, rows: 0 });
  try {
    return await openFile(file, sheet, progress, corrections);
  } catch (problem) {
    if (problem instanceof FileError) throw new UnreadFile(file.name, problem);
    throw problem;
  }
}

/** Which of several files cannot be read. */
class UnreadFile extends Error {
  constructor(
    readonly file: string,
    override readonly cause: FileError,
  ) {
    super(`${file}: ${cause.message}`, { cause });
    this.name = "UnreadFile";
  }
}

function faultOf(problem: unknown, files: readonly { readonly name: string }[]): ReaderMessage {
  if (problem instanceof UnreadFile) return { kind: "refused", name: problem.file, key: problem.cause.key };
  // The engine's own limits: an array too long, a text too long, memory at its end.
  if (problem instanceof RangeError) return { kind: "refused", name: files[0]?.name ?? "", key: "too-large" };
  return {
    kind: "failed",
    message: problem instanceof Error ? `${problem.name}: ${problem.message}\n${problem.stack ?? ""}` : String(problem),
  };
}
