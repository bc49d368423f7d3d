const SIGNS = /~([*?~])|[*?]/g;

/** Whether a text asks for a pattern; `~*` asks for a star. */
export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/**
 * Excel's wildcards as a test of a text in lower case: `*` any signs, `?` one sign, `~` before either means the sign itself.
 * Source: Microsoft Support, "Using wildcard characters in searches".
 */
export const wildcardTest = (pattern: string): ((lower: string) => boolean) => exactWildcardTest(pattern.toLowerCase());

/** The same where the case of letters counts. */
export function exactWildcardTest(pattern: string): (text: string) => boolean {
  let source = "";
  let end = 0;
  for (const match of pattern.matchAll(SIGNS)) {
    source += escaped(pattern.slice(end, match.index));
    source += match[1] === undefined ? (match[0] === "*" ? "[^]*" : "[^]") : escaped(match[1]);
    end = match.index + match[0].length;
  }
  const expression = new RegExp(`^${source}${escaped(pattern.slice(end))}$`, "u");
  return (text) => expression.test(text);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`));
