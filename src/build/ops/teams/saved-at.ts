import { relationships } from "../../../files/xlsx/package/relationships";
import { deepText, descend, parseXml } from "../../../files/xlsx/package/xml";
import { partText } from "../../../files/xlsx/package/zip";
import type { TeamFile } from "./team-file";

/** `2026-03-05 14:30`, UTC as files say it. */
const minuteOf = (iso: string): string => iso.slice(0, 16).replace("T", " ");

export const minuteNow = (): string => minuteOf(new Date().toISOString());

/** When the file was saved last, by what it says of itself; undefined where it does not. Source: ECMA-376 part 2, 11.1. */
export function savedAt({ edited: { parts } }: TeamFile): string | undefined {
  const path = relationships(parts, "").find(({ type }) => type === "core-properties")?.target;
  const text = path === undefined ? undefined : partText(parts, path);
  const modified = text === undefined ? undefined : descend(parseXml(text), "modified");
  const iso = modified ? deepText(modified).trim() : "";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? minuteOf(iso) : undefined;
}
