/** Marks LaTeX, in which a backslash stands for itself. */
export const tex = String.raw;

/** One formula in LaTeX; as a triple with words in front of it (English, 中文), for an option or a step. */
export type MathLine = string | readonly [line: string, en: string, zh: string];

/**
 * What a symbol stands for: the name of an argument, whose label then says it in each language, or words (English, 中文).
 * The symbol is written as it stands in the lines.
 */
export type SymbolWords = readonly [symbol: string, argument: string] | readonly [symbol: string, en: string, zh: string];

/** A function's formula in the field's notation. The lines are the same in every language; the words are not. */
export interface FunctionMath {
  readonly lines: readonly MathLine[];
  readonly where: readonly SymbolWords[];
}
