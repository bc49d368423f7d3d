/** Gives the open workbook as the bytes of a file. */
export type SaveFile = () => Promise<Uint8Array>;

/** What the client takes for an answer: a status, and what follows from it, as the component model of Windows hands arrays over. */
export interface Answer {
  toArray(): unknown[];
}

export type Answered = (answer: Answer | number) => void;

/** Actions of the Common API by the client's numbers. */
const COPY = 77;
const SLICE = 80;
const RELEASE = 81;

/** Numbers with which the client answers. Source: `OSF.DDA.ErrorCodeManager.errorCodes` of the installed client. */
const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
const FILE_TYPE_NOT_SUPPORTED = 1009;
const TOO_MANY_FILES = 5100;
const NO_SUCH_FILE = 5008;

/** `Office.FileType.Compressed` on the wire; the others are text and PDF. */
const COMPRESSED = 5;
/** Source: Microsoft, "Document.getFileAsync": "No more than two documents are allowed to be in memory". */
const MOST = 2;

const arrayOf = (values: unknown[]): Answer => ({ toArray: () => values });

/** Hands the workbook over as a file in slices, as `Document.getFileAsync` asks for them; false for any other action. */
export function documentCopies(save: SaveFile): (id: number, parameters: readonly unknown[], done: Answered) => boolean {
  const open = new Map<number, Uint8Array>();
  let last = 0;
  const copy = async (type: unknown): Promise<Answer | number> => {
    if (type !== COMPRESSED) return FILE_TYPE_NOT_SUPPORTED;
    if (open.size >= MOST) return TOO_MANY_FILES;
    last += 1;
    const handle = last;
    open.set(handle, new Uint8Array());
    try {
      const bytes = await save();
      open.set(handle, bytes);
      return arrayOf([SUCCESS, arrayOf([handle, bytes.length])]);
    } catch (error) {
      open.delete(handle);
      reportError(error);
      return INTERNAL_ERROR;
    }
  };
  const slice = (handle: unknown, offset: unknown, size: unknown): Answer | number => {
    const data = open.get(Number(handle))?.subarray(Number(offset), Number(offset) + Number(size));
    return data ? arrayOf([SUCCESS, arrayOf([[...data], data.length])]) : NO_SUCH_FILE;
  };
  return (id, parameters, done) => {
    const [first, second, third] = parameters;
    if (id === COPY) void copy(first).then(done);
    else if (id === SLICE) done(slice(first, second, third));
    else if (id === RELEASE) done(open.delete(Number(first)) ? SUCCESS : NO_SUCH_FILE);
    else return false;
    return true;
  };
}
