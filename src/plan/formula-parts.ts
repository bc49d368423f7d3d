/** What a formula speaks of. */
export interface FormulaParts {
  /** Single cells and ranges, as written, without "$". */
  readonly references: readonly string[];
  /** Upper case. */
  readonly functions: readonly string[];
  readonly names: readonly string[];
  /** Other sheets, whose cells are not among the references. */
  readonly sheets: readonly string[];
}

const TOKEN = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|#(?:N\/A|[A-Z]+[!?0/]*)|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.]*(\s*\()?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/** Cuts a formula of one sheet into references, functions, names and other sheets. */
export function formulaParts(formula: string): FormulaParts {
  const references: string[] = [];
  const functions: string[] = [];
  const names: string[] = [];
  const sheets: string[] = [];
  for (const [token, quoted, plain, bracket] of formula.matchAll(TOKEN)) {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined) sheets.push(sheet);
    if (sheet !== undefined || /^["#\d]/.test(token)) continue;
    if (bracket !== undefined) functions.push(token.slice(0, -bracket.length).toUpperCase());
    else if (/^\$?[A-Za-z]{1,3}\$?\d+(:|$)/.test(token)) references.push(token.replaceAll("$", "").toUpperCase());
    else if (!CONSTANTS.has(token.toUpperCase())) names.push(token);
  }
  return { references, functions, names, sheets };
}
