import { HostError } from "../dispatch/host-error";
import { aText } from "./check";

/** How many styles Excel has of each kind: `TableStyleLight1` and so on. Source: Office.js reference, `Table.style`. */
const BUILT_IN = { Light: 21, Medium: 28, Dark: 11 } as const;

const STYLES = new Map(
  Object.entries(BUILT_IN).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => `TableStyle${kind}${i + 1}`).map((style) => [style.toLowerCase(), style] as const),
  ),
);

/** A style Excel knows, in its own spelling; none at all is the empty text. */
export function aTableStyle(value: unknown): string {
  const text = aText(value);
  const style = text === "" ? "" : STYLES.get(text.toLowerCase());
  if (style === undefined) throw new HostError("InvalidArgument");
  return style;
}
