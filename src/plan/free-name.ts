/** Excel's limits for a sheet name, and for a table name. */
const SHEET_NAME_LENGTH = 31;
const FORBIDDEN_IN_SHEET_NAME = /[:\\/?*[\]\u0000-\u001f]/g;
const RESERVED_SHEET_NAMES = ["history"];

const key = (name: string): string => name.normalize("NFC").toLocaleLowerCase("en-US");

/** Cuts at a code point, so that no half of a surrogate pair is left. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

/**
 * A sheet name Excel accepts and the workbook does not use yet: the wish itself, or the wish numbered
 * ("活动策划方案 2"). Excel compares sheet names without case and keeps "History" for itself.
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const allowed = wish
    .replace(FORBIDDEN_IN_SHEET_NAME, " ")
    .replace(/^['\s]+|['\s]+$/g, "")
    .replace(/\s+/g, " ");
  const base = cut(allowed, SHEET_NAME_LENGTH).trimEnd() || "Sheet";
  const used = new Set([...taken.map(key), ...RESERVED_SHEET_NAMES]);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const name = cut(base, SHEET_NAME_LENGTH - suffix.length).replace(/['\s]+$/, "") + suffix;
    if (!used.has(key(name))) return name;
  }
}

/** A table name Excel accepts and the workbook does not use yet: "channel_log", then "channel_log_2". */
export function freeTableName(wish: string, taken: readonly string[]): string {
  const cleaned = wish.replace(/[^\p{L}\p{N}_.]/gu, "_");
  const base = cut(isNameLike(cleaned) ? cleaned : `_${cleaned}`, 240);
  const used = new Set(taken.map(key));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!used.has(key(name))) return name;
  }
}

/** Names for tables that come into a workbook one after the other, each free beside the ones before it. */
export function freeTableNames(taken: readonly string[]): (wish: string) => string {
  const used = [...taken];
  return (wish) => {
    const name = freeTableName(wish, used);
    used.push(name);
    return name;
  };
}

/** Whether Excel would take the text as a defined name: it starts like a word and does not read as a cell. */
export function isNameLike(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(text) && !/^[A-Za-z]{1,3}\d+$/.test(text) && !/^[RrCc](\d*([RrCc]\d*)?)$/.test(text);
}
