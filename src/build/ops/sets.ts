import { langOf } from "../../core/lang";
import { SETS } from "../../templates/sets/registry";
import { parseArguments } from "./arguments";

/** `sets --lang zh-CN`: the sets of linked sheets as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { options } = parseArguments(argv, ["lang"]);
  const lang = langOf(options.get("lang"));
  const catalogue = SETS.map(({ id, templates, text }) => ({ id, ...text[lang], templates }));
  process.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`);
  return 0;
}
