/** What a word of an expression stands for. */
export interface Meaning {
  readonly value: number;
  readonly text: string;
}

interface Reckoned {
  readonly value: number;
  /** The expression with the values in the place of the words. */
  readonly text: string;
}

type Piece =
  { readonly kind: "sign" | "function"; readonly text: string } | { readonly kind: "value"; readonly value: number; readonly text: string };

const OPENING: Readonly<Record<string, string>> = { "(": ")", "（": "）", "[": "]", "|": "|" };
const SIGNS = /[()（）[\]|+−×÷·^,，]/;
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = { max: Math.max, min: Math.min, ln: Math.log };
const NUMBER = /^\d+(?:\.\d+)?$/;

/** Cuts an expression into signs and values; undefined where a word in it has no meaning here. */
function pieces(expression: string, meaning: (word: string) => Meaning | undefined): readonly Piece[] | undefined {
  const found: Piece[] = [];
  for (const part of expression.split(new RegExp(`(${SIGNS.source})`))) {
    const text = part.trim();
    if (text === "") continue;
    if (SIGNS.test(text) && text.length === 1) found.push({ kind: "sign", text });
    else if (text in FUNCTIONS) found.push({ kind: "function", text });
    else {
      const values = valuesOf(text, meaning);
      if (!values) return undefined;
      found.push(...values);
    }
  }
  return found.flatMap((piece, i) => (isFactor(found[i - 1], piece) ? [{ kind: "sign" as const, text: "×" }, piece] : [piece]));
}

/** A word, a number, or symbols side by side: `m r` is m times r. */
function valuesOf(text: string, meaning: (word: string) => Meaning | undefined): readonly Piece[] | undefined {
  const one = NUMBER.test(text) ? { value: Number(text), text } : meaning(text);
  if (one) return [{ kind: "value", ...one }];
  const parts = text.split(" ");
  if (parts.length < 2 || parts.some((part) => [...part].length > 1)) return undefined;
  const known = parts.map(meaning);
  return known.includes(undefined) ? undefined : (known as Meaning[]).map((each) => ({ kind: "value", ...each }));
}

/** Whether a piece multiplies what stands before it without a sign between them. */
const isFactor = (before: Piece | undefined, piece: Piece): boolean =>
  (before?.kind === "value" || [")", "）", "]"].includes(before?.text ?? "")) &&
  (piece.kind !== "sign" || ["(", "（", "["].includes(piece.text));

/** Thrown and caught in here only: the expression is no plain arithmetic. */
class NotPlain extends Error {}

class Reader {
  private at = 0;

  constructor(private readonly all: readonly Piece[]) {}

  whole(): number {
    const value = this.sum();
    if (this.at < this.all.length) throw new NotPlain();
    return value;
  }

  private get sign(): string | undefined {
    const piece = this.all[this.at];
    return piece?.kind === "sign" ? piece.text : undefined;
  }

  private sum(): number {
    const minus = this.sign === "−";
    if (minus) this.at += 1;
    let value = minus ? -this.product() : this.product();
    while (this.sign === "+" || this.sign === "−") {
      const plus = this.sign === "+";
      this.at += 1;
      const next = this.product();
      value = plus ? value + next : value - next;
    }
    return value;
  }

  private product(): number {
    let value = this.power();
    while (this.sign === "×" || this.sign === "÷" || this.sign === "·") {
      const times = this.sign !== "÷";
      this.at += 1;
      const next = this.power();
      value = times ? value * next : value / next;
    }
    return value;
  }

  private power(): number {
    const base = this.single();
    if (this.sign !== "^") return base;
    this.at += 1;
    return base ** this.power();
  }

  private single(): number {
    const piece = this.all[this.at];
    this.at += 1;
    if (piece?.kind === "value") return piece.value;
    const work = piece?.kind === "function" ? FUNCTIONS[piece.text] : undefined;
    if (work) return work(...this.list());
    const close = piece ? OPENING[piece.text] : undefined;
    if (close === undefined) throw new NotPlain();
    const value = this.sum();
    if (this.sign !== close) throw new NotPlain();
    this.at += 1;
    return piece?.text === "|" ? Math.abs(value) : value;
  }

  /** The values between the brackets after a function. */
  private list(): number[] {
    const close = OPENING[this.sign ?? ""];
    if (close === undefined) throw new NotPlain();
    const values: number[] = [];
    do {
      this.at += 1;
      values.push(this.sum());
    } while (this.sign === "," || this.sign === "，");
    if (this.sign !== close) throw new NotPlain();
    this.at += 1;
    return values;
  }
}

const TIGHT_AFTER = new Set(["(", "（", "[", "|", "^", "max", "min", "ln"]);
const TIGHT_BEFORE = new Set([")", "）", "]", "^", ",", "，"]);

/** As one writes it: blanks around signs, none inside brackets. Brackets are the plain ones, values being plain numbers. */
function written(all: readonly Piece[]): string {
  let text = "";
  let tight = true;
  all.forEach((piece, i) => {
    const shown = piece.text.replace("（", "(").replace("）", ")").replace("，", ",");
    const unary = piece.kind === "sign" && piece.text === "−" && (i === 0 || TIGHT_AFTER.has(all[i - 1]?.text ?? ""));
    const closing = TIGHT_BEFORE.has(piece.text) || (piece.text === "|" && !tight && text.lastIndexOf("|") >= 0);
    // A negative value needs brackets of its own after a sign.
    const value = piece.kind === "value" && /^[-−]/.test(shown) && text !== "" ? `(${shown})` : shown;
    text += tight || closing ? value : ` ${value}`;
    tight = unary || TIGHT_AFTER.has(piece.text);
  });
  return text;
}

/** Works out an expression in words. Undefined where a word has no meaning here or the expression is more than arithmetic. */
export function reckon(expression: string, meaning: (word: string) => Meaning | undefined): Reckoned | undefined {
  const all = pieces(expression, meaning);
  if (!all || all.length === 0) return undefined;
  try {
    return { value: new Reader(all).whole(), text: written(all) };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
