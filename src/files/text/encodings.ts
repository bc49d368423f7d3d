/** Encodings that people's programs write. */
export const ENCODINGS = [
  "utf-8",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-kr",
  "windows-1252",
  "windows-1250",
  "utf-16le",
  "utf-16be",
] as const;
