import { fromBase64, toBase64 } from "../../../files/base64";
import type { CarriedPart, CarriedWorkbook } from "../../../files/carried";
import { partText, textPart } from "../../../files/xlsx/package/zip";
import type { HostContext } from "../host-context";

const NOTHING: CarriedWorkbook = { attributes: {}, pieces: [], parts: {}, packageLinks: [] };

/** What goes with the workbook into files besides its sheets: protection, properties, custom XML. */
export const carriedOf = (host: HostContext): CarriedWorkbook => host.engine.parts.get<CarriedWorkbook>("carriedWorkbook", "") ?? NOTHING;

/** Undoable. */
export const setCarried = (host: HostContext, next: CarriedWorkbook): void => host.engine.parts.set("carriedWorkbook", "", next);

/** A part as text; undefined where there is none. */
export function carriedText({ parts }: CarriedWorkbook, path: string): string | undefined {
  const part = parts[path];
  return part && partText(new Map([[path, fromBase64(part.bytes)]]), path);
}

export const carriedPart = (type: string, text: string): CarriedPart => ({ type, bytes: toBase64(textPart(text)) });
