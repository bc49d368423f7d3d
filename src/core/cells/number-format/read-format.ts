import { readSection } from "./read-section";
import type { FormatSection } from "./format-section";

/** A format as it is applied. */
export interface NumberFormat {
  /** For numbers, in the order in which they are tried. */
  readonly numbers: readonly FormatSection[];
  /** For texts; without one, they stay as they are. */
  readonly text?: FormatSection;
}

const read = new Map<string, NumberFormat | undefined>();

/** Reads a format, once; undefined where Excel would refuse it. */
export function readFormat(pattern: string): NumberFormat | undefined {
  if (!read.has(pattern)) read.set(pattern, formatOf(pattern));
  return read.get(pattern);
}

function formatOf(pattern: string): NumberFormat | undefined {
  const sections: FormatSection[] = [];
  for (let at = 0; ;) {
    const one = readSection(pattern, at);
    if (!one || sections.length === 4) return undefined;
    sections.push(one.section);
    if (one.end >= pattern.length) break;
    at = one.end + 1;
  }
  const text = sections[3] ?? (sections.at(-1)?.kind === "text" ? sections.at(-1) : undefined);
  if (sections.some((section) => section.kind === "text" && section !== text)) return undefined;
  const numbers = sections.filter((section) => section !== text);
  return { numbers: numbers.length > 0 ? numbers : [GENERAL], ...(text && { text }) };
}

/** What stands where a format has a section for texts alone, or none whose condition holds. */
export const GENERAL: FormatSection = { kind: "general", parts: [{ kind: "general" }], grouped: false, scale: 0 };
