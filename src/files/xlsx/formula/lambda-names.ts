import type { FormulaToken } from "./tokens";

interface OpenCall {
  readonly name: string;
  argument: number;
  /** The tokens of the current argument, spaces left out. */
  current: FormulaToken[];
}

/** The names LET and LAMBDA bind in a formula, in upper case: a file marks each use of them. */
export function lambdaNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: OpenCall[] = [];
  const bind = (call: OpenCall) => {
    const [only] = call.current;
    const bindsHere = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
    if (bindsHere && call.current.length === 1 && only?.kind === "name") names.add(only.text.toUpperCase());
  };
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.kind === "sign" && token.text === "(") {
      const before = tokens[index - 1];
      calls.push({ name: before?.kind === "name" ? before.text.toUpperCase() : "", argument: 0, current: [] });
    } else if (token.kind === "sign" && token.text === ")") {
      calls.pop();
      calls.at(-1)?.current.push(token);
    } else if (token.kind === "sign" && token.text === "," && call) {
      bind(call);
      call.argument++;
      call.current = [];
    } else if (token.kind !== "space") call?.current.push(token);
  });
  return names;
}
