import { isShownBare } from "./future-functions";
import { formulaTokens, type FormulaToken } from "./tokens";

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;
const CUSTOM_FUNCTION = /^_xldudf_OPS_(.+)$/i;

const PARAMETER = /^(?:_xlfn\.)?_xlpm\./i;

/** A function that is not known to need its prefix keeps it: without it, it would be saved as another one. */
function shownName(name: string, called: boolean): string {
  const custom = CUSTOM_FUNCTION.exec(name);
  if (custom) return `OPS.${custom[1]?.toUpperCase()}`;
  const bare = name.replace(PREFIX, "");
  return called && bare !== name && !PARAMETER.test(name) && !isShownBare(bare) ? name : bare;
}

const closing = (tokens: readonly FormulaToken[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "sign") continue;
    if (tokens[at]?.text === "(") depth++;
    if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return -1;
};

/** A formula as a file holds it, in the form people write: `toFileFormula` undone. */
export function fromFileFormula(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const pieces = tokens.map((token, at) => (token.kind === "name" ? shownName(token.text, tokens[at + 1]?.text === "(") : token.text));
  tokens.forEach((token, index) => {
    if (token.kind !== "name" || tokens[index + 1]?.text !== "(") return;
    const name = token.text.replace(PREFIX, "").toUpperCase();
    if (name !== "ANCHORARRAY" && name !== "SINGLE") return;
    const end = closing(tokens, index + 1);
    if (end < 0) return;
    pieces[index] = name === "SINGLE" ? "@" : "";
    pieces[index + 1] = "";
    pieces[end] = name === "SINGLE" ? "" : "#";
  });
  return pieces.join("");
}
