import { langOf } from "../../core/lang";
import { TEMPLATE_GROUPS } from "../../templates/groups";
import { TEMPLATES } from "../../templates/registry";
import { parseArguments } from "./arguments";

/** `templates --lang zh-CN`: the catalogue as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { options } = parseArguments(argv, ["lang"]);
  const lang = langOf(options.get("lang"));
  const catalogue = TEMPLATES.map(({ id, group, text }) => ({
    id,
    name: text[lang].name,
    summary: text[lang].summary,
    group,
    groupName: TEMPLATE_GROUPS[group][lang],
    keywords: text[lang].keywords,
  }));
  process.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`);
  return 0;
}
