import { ArrayValueObject, StringValueObject, ValueObjectFactory, type BaseValueObject } from "@univerjs/engine-formula";

const ARRAY = /^\s*\{[\s\S]*\}\s*$/;
/** A text in quotes, with quotes doubled inside it, or anything up to the next separator; then the separator. */
const ITEM = /\s*(?:"((?:[^"]|"")*)"|([^,;]*?))\s*([,;]|$)/gy;

/** What was read as a text and no number or date. To find that out takes far longer than all else that is done with the text. */
const texts = new Map<string, string>();
const REMEMBERED = 50_000;

let installed = false;

/**
 * `{"a";"b"}`: in Excel a text in an array constant is a text, whatever it looks like and whatever is in it. The engine
 * made numbers of dates and percentages, and parted texts at their commas.
 */
export function installArrayConstants(): void {
  if (installed) return;
  installed = true;
  const own = ValueObjectFactory.create.bind(ValueObjectFactory);
  const create: typeof own = (raw, asText) => {
    const text = typeof raw === "string" ? texts.get(raw) : undefined;
    if (text !== undefined) return StringValueObject.create(text);
    const value = own(raw, asText);
    if (typeof raw === "string" && !asText && value.isString()) remember(raw, String(value.getValue()));
    return value;
  };
  ValueObjectFactory.create = (raw, asText) =>
    typeof raw === "string" && ARRAY.test(raw) ? arrayOf(raw.trim().slice(1, -1), create) : create(raw, asText);
}

function remember(raw: string, text: string): void {
  if (texts.size >= REMEMBERED) texts.clear();
  texts.set(raw, text);
}

function arrayOf(inside: string, create: typeof ValueObjectFactory.create): ArrayValueObject {
  const rows: BaseValueObject[][] = [[]];
  for (const [, text, other, separator] of inside.matchAll(ITEM)) {
    rows.at(-1)?.push(text === undefined ? create(other ?? "") : StringValueObject.create(text.replaceAll('""', '"')));
    if (separator === ";") rows.push([]);
    if (separator === "") break;
  }
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
