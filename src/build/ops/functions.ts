import { langOf } from "../../core/lang";
import { FUNCTIONS } from "../../functions/registry";
import { NAMESPACE } from "../../functions/namespace";
import { parseArguments } from "./arguments";

/** `functions --lang zh-CN`: the catalogue as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { options } = parseArguments(argv, ["lang"]);
  const lang = langOf(options.get("lang"));
  const catalogue = FUNCTIONS.map((definition) => ({
    name: `${NAMESPACE}.${definition.id}`,
    id: definition.id,
    family: definition.family,
    ...definition.text[lang],
    params: definition.params.map((param) => ({
      name: param.name,
      ...param.text[lang],
      unit: param.unit,
      optional: param.optional,
      range: param.shape === "range",
      ...(param.defaultText === undefined ? {} : { default: param.defaultText }),
      ...(param.choices === undefined
        ? {}
        : {
            choices: param.choices.map((choice) => ({ value: choice.value, label: choice.label[lang] })),
          }),
    })),
    returns: {
      shape: definition.returns.shape,
      unit: definition.returns.unit,
      columns: definition.returns.columns?.map((column) => column[lang]),
    },
    sources: definition.sources,
    related: definition.related,
  }));
  process.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`);
  return 0;
}
