import type { Lang } from "../../core/lang";

/** Where a row of the overview comes from that no link leads to. */
export interface RowSource {
  readonly file: string;
  readonly sheet: string;
  /** Of the file, as an ISO day. */
  readonly day: string;
  /** The file or its sheet was not to be had when the overview was refreshed last. */
  readonly isOld: boolean;
}

const OLD: Readonly<Record<Lang, string>> = { en: "old", "zh-CN": "旧" };

/** As it stands in the row, in the way that Excel names a sheet of another file. */
export const sourceText = ({ file, sheet, day, isOld }: RowSource, lang: Lang): string =>
  `[${file}]${sheet} · ${day}${isOld ? ` · ${OLD[lang]}` : ""}`;

const SOURCE = /^\[([^[\]]+)\](.+) · (\d{4}-\d\d-\d\d)( · (?:old|旧))?$/s;

/** Reads it again, whatever language it is in; undefined for anything else. */
export function readSource(text: unknown): RowSource | undefined {
  const [, file, sheet, day, old] = (typeof text === "string" && SOURCE.exec(text)) || [];
  return file === undefined || sheet === undefined || day === undefined ? undefined : { file, sheet, day, isOld: old !== undefined };
}

/** Of what is collected again, whatever the case of its names. */
export const sourceKey = ({ file, sheet }: Pick<RowSource, "file" | "sheet">): string => `[${file}]${sheet}`.normalize("NFC").toLowerCase();
