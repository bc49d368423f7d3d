import { langOf } from "../../core/lang";
import { ownFunction } from "../../functions/formula/own-function";
import { lambdaName } from "../../functions/native/lambda-name";
import { noPlainForm } from "../../functions/native/native-words";
import { NoPlainFormError } from "../../functions/native/plain-call";
import { plainFormula } from "../../functions/native/plain-formula";
import { NAMESPACE } from "../../functions/namespace";
import { parseArguments } from "./arguments";

const USAGE = "Name one formula: plain 'OPS.LTV(B2,B3,B4)', or a function with --lambda: plain OPS.LTV --lambda";

/** Prints a formula in Excel's own functions as JSON; with `--lambda` its function as a name of the workbook for Excel 365. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options, flags } = parseArguments(argv, ["lang"], { flags: ["lambda"] });
  const [formula] = words;
  if (formula === undefined || words.length > 1) throw new Error(USAGE);
  const lang = langOf(options.get("lang"));
  try {
    process.stdout.write(
      `${JSON.stringify(flags.has("lambda") ? lambdaOf(formula) : { given: formula, ...plainFormula(formula) }, null, 2)}\n`,
    );
  } catch (error) {
    if (error instanceof NoPlainFormError) throw new Error(noPlainForm(error.why, lang));
    throw error;
  }
  return 0;
}

/** The name, what it refers to, and the same formula written with it. */
function lambdaOf(formula: string): object {
  const [, name = ""] = /^=?\s*@?\s*([\w.]+)/.exec(formula) ?? [];
  const definition = ownFunction(name) ?? ownFunction(`${NAMESPACE}.${name}`);
  if (definition === undefined) throw new NoPlainFormError({ key: "no-call" });
  const lambda = lambdaName(definition);
  const called = formula.includes("(") ? { formula: `=${lambda.name}${formula.slice(formula.indexOf("("))}` } : {};
  return { given: formula, ...lambda, ...called };
}
