import { Tools } from "@univerjs/core";

let installed = false;

/**
 * The library clones every cell and style that it writes, and asks each value in them up to five times for its type by a text
 * (`Object.prototype.toString`). Plain objects, lists and simple values, which cells and styles are made of, are cloned here without;
 * everything else as before.
 */
export function cloneQuickly(): void {
  if (installed) return;
  installed = true;
  const other = Tools.deepClone.bind(Tools) as (value: unknown) => unknown;
  const clone = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(clone);
    if (Object.getPrototypeOf(value) !== Object.prototype) return other(value);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = clone((value as Record<string, unknown>)[key]);
    return copy;
  };
  Tools.deepClone = clone as typeof Tools.deepClone;
}
