import type { IDocumentData, Nullable } from "@univerjs/core";

/** The characters of a text that was typed with line breaks or formats of its own; a break is a line feed, as Excel has it. */
export const textOfRich = (rich: Nullable<IDocumentData>): string | undefined =>
  (rich ?? undefined)?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
