import { parseArea } from "../area-ref";

const MARK = /<(?:\w+:)?(row|c)\b([^>]*)>|<(?:\w+:)?v\b[^>]*>([^<]*)</g;
const attribute = (source: string, name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(source)?.[1];

/**
 * The numbers of a worksheet part as they are written, by "row,column". The library turns numbers that look
 * like dates into dates of millisecond precision and cannot turn them back: serial 60, and times, change.
 */
export function rawNumbers(xml: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let row = -1;
  let column = -1;
  let numeric = false;
  for (const [, element, attributes = "", value] of xml.matchAll(MARK)) {
    if (element === "row") {
      row = Number(attribute(attributes, "r") ?? row + 2) - 1;
      column = -1;
    } else if (element === "c") {
      const ref = attribute(attributes, "r");
      const at = ref === undefined ? undefined : parseArea(ref);
      row = at?.row ?? row;
      column = at?.column ?? column + 1;
      numeric = (attribute(attributes, "t") ?? "n") === "n";
    } else if (numeric && value !== undefined && value !== "") numbers.set(`${row},${column}`, Number(value));
  }
  return numbers;
}
