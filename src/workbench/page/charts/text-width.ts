const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ijlI.,:;'|!()[\]\-/ ]/;
const BROAD = /[mwMW@%—]/;

/** How much wider the widest common system font (DejaVu Sans) sets bold letters. */
const BOLD = 1.15;

/**
 * About how wide a line of text is. Deliberately generous (system fonts differ), because margins come from it
 * and a label may have too much room but never too little.
 */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.02 : (BROAD.test(letter) ? 0.95 : NARROW.test(letter) ? 0.4 : 0.63) * (bold ? BOLD : 1)), 0) * size;
