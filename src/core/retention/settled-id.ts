/** White space at either end, with the marks of no width that pasting leaves there. */
const AROUND = /^[\s\u0085\u200B\u2060]+|[\s\u0085\u200B\u2060]+$/g;

/**
 * An id as what a cell shows: without white space around it, and é one character however it was typed (Unicode's NFC). Blank where
 * nothing is left. The case is kept: ids of Salesforce, Firebase and WeChat differ by case alone. So is the width of digits.
 */
export const settledId = (text: string): string => {
  const bare = text.replace(AROUND, "");
  return isComposed(bare) ? bare : bare.normalize("NFC");
};

/** Whether a text holds only characters that NFC leaves alone, as far as that can be told quickly: Latin ones and common Han. */
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char >= 0x300 && (char < 0x4e00 || char > 0x9fff)) return false;
  }
  return true;
}
