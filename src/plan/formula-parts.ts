/** What a formula speaks of. */
export interface FormulaParts {
  /** Single cells and ranges, as written, without "$". */
  readonly references: readonly string[];
  /** Upper case. */
  readonly functions: readonly string[];
  readonly names: readonly string[];
}

const TOKEN = /"(?:[^"]|"")*"|#(?:N\/A|[A-Z]+[!?0/]*)|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.]*(\s*\()?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/** Cuts a formula of one sheet into references, functions and names. Plans hold no references to other sheets. */
export function formulaParts(formula: string): FormulaParts {
  const references: string[] = [];
  const functions: string[] = [];
  const names: string[] = [];
  for (const [token, bracket] of formula.matchAll(TOKEN)) {
    if (/^["#\d]/.test(token)) continue;
    if (bracket !== undefined) functions.push(token.slice(0, -bracket.length).toUpperCase());
    else if (/^\$?[A-Za-z]{1,3}\$?\d+(:|$)/.test(token)) references.push(token.replaceAll("$", "").toUpperCase());
    else if (!CONSTANTS.has(token.toUpperCase())) names.push(token);
  }
  return { references, functions, names };
}
