/** How a byte pair counts in an encoding of two bytes a character: whether it is one that texts are full of. */
type CommonPair = (lead: number, trail: number) => boolean;

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

/** The first level of each standard holds the characters in daily use, and the rows before it punctuation and letters. */
const COMMON: Readonly<Record<string, CommonPair>> = {
  // GB 2312: level 1 in rows 16–55, punctuation and full-width signs in rows 1 and 3.
  gb18030: (lead, trail) => trail >= 0xa1 && (within(lead, 0xb0, 0xd7) || lead === 0xa1 || lead === 0xa3),
  // Big5: frequently used characters from A440 to C67E, punctuation and signs from A140.
  big5: (lead, trail) => within(lead, 0xa4, 0xc6) || (lead === 0xa1 && (within(trail, 0x40, 0x7e) || trail >= 0xa1)),
  // KS X 1001: Hangul in rows 16–40, punctuation and full-width signs before.
  "euc-kr": (lead, trail) => trail >= 0xa1 && (within(lead, 0xb0, 0xc8) || lead === 0xa1 || lead === 0xa3),
  // JIS X 0208: hiragana, katakana, kanji of level 1 (rows 16–47), punctuation, full-width signs.
  shift_jis: (lead, trail) =>
    (lead === 0x82 && (within(trail, 0x9f, 0xf1) || within(trail, 0x4f, 0x9a))) ||
    (lead === 0x83 && within(trail, 0x40, 0x96)) ||
    within(lead, 0x88, 0x97) ||
    (lead === 0x81 && within(trail, 0x40, 0x7e)),
};

const SAMPLE = 65_536;

/** The share of a text's characters beyond ASCII that are common in the encoding; 0 where it has none. */
export function commonShare(bytes: Uint8Array, encoding: string): number {
  const sample = bytes.subarray(0, SAMPLE);
  const common = COMMON[encoding];
  if (encoding === "windows-1250") return centralShare(sample);
  return common === undefined ? latinShare(sample) : pairShare(sample, common, encoding === "shift_jis");
}

function pairShare(bytes: Uint8Array, common: CommonPair, halfWidth: boolean): number {
  let all = 0;
  let plausible = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    // Half-width katakana take one byte, and few texts hold them.
    if (halfWidth && within(lead, 0xa1, 0xdf)) continue;
    at += 1;
    if (common(lead, bytes[at] ?? 0)) plausible += 1;
  }
  return all === 0 ? 0 : plausible / all;
}

/** Latin letters with accents stand alone among plain ones; signs such as € and £ stand before or after a number. */
function latinShare(bytes: Uint8Array): number {
  let all = 0;
  let plausible = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const from = at;
    while (at + 1 < bytes.length && (bytes[at + 1] ?? 0) >= 0x80) at += 1;
    const run = at - from + 1;
    all += run;
    if (run === 1) plausible += 1;
    else if (run === 2) plausible += 1.2;
  }
  return all === 0 ? 0 : plausible / all;
}

/** Where the code page of Central Europe has ł ą ż ś ź within words, that of the West has signs such as ³ and ¿, which stand in none. */
const CENTRAL: ReadonlySet<number> = new Set([0xb3, 0xb9, 0xbf, 0x9c, 0x9f, 0xa3, 0x8c, 0xaf]);
const isLetter = (byte: number): boolean => within(byte | 0x20, 0x61, 0x7a);

function centralShare(bytes: Uint8Array): number {
  let central = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    if (CENTRAL.has(bytes[at] ?? 0) && isLetter(bytes[at - 1] ?? 0) && bytes[at + 1] !== 0x20) central += 1;
  }
  return central === 0 ? 0 : latinShare(bytes) + 0.1;
}
