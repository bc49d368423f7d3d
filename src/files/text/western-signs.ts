/** What windows-1252 has from 80 to 9F, where ISO 8859-1 has controls. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Some versions of Node decode windows-1252 as ISO 8859-1, which makes a control character of the euro sign.
 * Browsers do as they should, and their texts stay as they are.
 */
export const withWesternSigns = (text: string, encoding: string): string =>
  encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign) : text;
