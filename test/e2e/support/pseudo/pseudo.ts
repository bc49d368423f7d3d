const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  g: "ğ",
  i: "í",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "ü",
  y: "ý",
  z: "ž",
  A: "Å",
  C: "Ç",
  E: "É",
  I: "Ï",
  N: "Ñ",
  O: "Ø",
  S: "Š",
  U: "Û",
  Y: "Ý",
};

/** How much longer texts grow when they leave English. Source: W3C, "Text size in translation", for texts of a line and more. */
const LONGER = 0.35;
const FILL = " lorém ipšum dölor";
const CODE = /^[a-z]{2}(-[A-Za-z]{2,4})?$/;

const stretched = (text: string): string => {
  const more = Math.ceil(text.length * LONGER);
  const fill = FILL.repeat(Math.ceil(more / FILL.length)).slice(0, more);
  // What is written into a sentence keeps its key.
  return `⟦${text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part)}${fill}⟧`;
};

/** Words in no language: still to be read, a third longer, between brackets, so that what is none of ours stands out. */
export function pseudo<T>(words: T): T {
  if (typeof words === "string") return (/\p{L}/u.test(words) && !CODE.test(words) ? stretched(words) : words) as T;
  if (typeof words === "function")
    return ((...args: unknown[]) => pseudo((words as unknown as (...given: unknown[]) => unknown)(...args))) as unknown as T;
  if (Array.isArray(words)) return words.map((each: unknown) => pseudo(each)) as T;
  if (words === null || typeof words !== "object" || Object.getPrototypeOf(words) !== Object.prototype) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]: [string, unknown]) => [key, pseudo(each)])) as T;
}
