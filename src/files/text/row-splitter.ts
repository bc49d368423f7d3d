import type { Separator } from "./split-table";

/** Cuts text that arrives piece by piece into rows of fields. */
export interface RowSplitter {
  /** The rows that end within this piece. */
  readonly push: (text: string) => string[][];
  /** The last row, where the text ended without a line end. */
  readonly end: () => string[][];
}

/**
 * Where the text stands: at the start of a field, within a bare one, within quotes, behind a quote that may be the
 * first of two, or behind a
 * carriage return that may be the first half of a line end.
 */
type State = "start" | "bare" | "quoted" | "quote" | "return";

/** Quoted fields may hold separators, line ends and doubled quotes; a quote inside a bare field is a letter. */
export function rowSplitter(separator: Separator): RowSplitter {
  let state: State = "start";
  let field = "";
  let row: string[] = [];
  let rows: string[][] = [];
  let begun = false;

  const endField = (): void => {
    row.push(field);
    field = "";
    state = "start";
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  const taken = (): string[][] => {
    const ended = rows;
    rows = [];
    return ended;
  };

  /** Takes what stands at a place of the text, and says where the next begins. */
  const step = (text: string, at: number): number => {
    const sign = text[at];
    if (state === "return") {
      state = "start";
      if (sign === "\n") return at + 1;
    }
    if (state === "quoted") {
      const end = text.indexOf('"', at);
      field += text.slice(at, end < 0 ? text.length : end);
      if (end >= 0) state = "quote";
      return end < 0 ? text.length : end + 1;
    }
    if (sign === '"' && (state === "start" || state === "quote")) {
      if (state === "quote") field += sign;
      state = "quoted";
      return at + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    field += text.slice(at, end);
    state = "bare";
    if (end === text.length) return end;
    if (text[end] === separator) endField();
    else endRow();
    if (text[end] === "\r") state = "return";
    return end + 1;
  };

  return {
    push: (text) => {
      if (text !== "") begun = true;
      for (let at = 0; at < text.length;) at = step(text, at);
      return taken();
    },
    end: () => {
      const ended = begun && row.length === 0 && (state === "start" || state === "return");
      if (!ended) endRow();
      return taken();
    },
  };
}
