import { WorkbookError } from "../workbook-port";
import type { LongWork } from "./long-work";

/** The largest there may be. Source: Microsoft, "Office.Document.getFileAsync", `sliceSize`. */
const SLICE = 4 * 1024 * 1024;

const failure = (error: Office.Error): WorkbookError =>
  new WorkbookError("read", String(error.code), true, `${error.name}: ${error.message}`);

const asked = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(failure(result.error));
    }),
  );

/** The workbook as a file, as it stands now; undefined where the host hands none over. */
export async function fileBytes({ onProgress, signal }: LongWork = {}): Promise<Uint8Array | undefined> {
  signal?.throwIfAborted();
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) return undefined;
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      signal?.throwIfAborted();
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
      onProgress?.(index + 1, file.sliceCount);
    }
    return bytes;
  } finally {
    // At most two files may be open at a time, so it is closed whatever happens.
    await asked<unknown>((done) => file.closeAsync(done));
  }
}
