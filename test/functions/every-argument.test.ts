import type { FunctionDefinition, FunctionExample, Param, RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";

const failed = (result: unknown): boolean => typeof result === "object" && result !== null && !Array.isArray(result);
const call = (definition: FunctionDefinition, args: readonly RawArgument[]) => invoke(definition, args, "en");

/** The first example that has a result, not an error as a whole. */
function workingExample(definition: FunctionDefinition): FunctionExample {
  const example = definition.examples.find(({ result }) => !failed(result));
  if (!example) throw new Error(`${definition.id} has no example that works`);
  return example;
}

/** The arguments of an example with one of them replaced, filled up with omitted ones. */
const replaced = ({ params }: FunctionDefinition, args: readonly RawArgument[], at: number, by: RawArgument): RawArgument[] =>
  params.map((_, i) => (i === at ? by : (args[i] ?? null)));

const optionsOf = (definition: FunctionDefinition): readonly (readonly [Param, number])[] =>
  definition.params.flatMap((param, i) =>
    param.choices && typeof param.choices[0]?.value === "string" && param.unit === "text" ? [[param, i] as const] : [],
  );

describe.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))("OPS.%s", (_id, definition) => {
  const { args } = workingExample(definition);
  const once = call(definition, args);

  test("gives one result per element for each single value that is given as a column", () => {
    definition.params.forEach((param, i) => {
      const given = args[i];
      if (param.shape !== "scalar" || param.choices || given === undefined || given === null || Array.isArray(given)) return;
      const lifted = call(definition, replaced(definition, args, i, [[given as number], [given as number]]));
      if (definition.returns.shape === "table")
        expect([param.name, lifted]).toEqual([param.name, expect.objectContaining({ error: "#VALUE!" })]);
      else {
        const row = Array.isArray(once) ? once[0] : [once];
        expect([param.name, lifted]).toEqual([param.name, [row, row]]);
      }
    });
  });

  test("reads every keyword in any case, takes a blank for the default and refuses what it does not know", () => {
    for (const [param, i] of optionsOf(definition)) {
      const as = (text: string) => call(definition, replaced(definition, args, i, text));
      const keywords = (param.choices ?? []).map(({ value }) => value);
      // A blank cell is FALSE, whatever an omitted TRUE or FALSE would be.
      expect([param.name, as("")]).toEqual([param.name, as(keywords.includes("FALSE") ? "FALSE" : (keywords[0] as string))]);
      for (const value of keywords) {
        expect([value, as(` ${value.toUpperCase()} `)]).toEqual([value, as(value.toLowerCase())]);
      }
      expect([param.name, call(definition, replaced(definition, args, i, "no such thing"))]).toEqual([
        param.name,
        expect.objectContaining({ error: "#VALUE!" }),
      ]);
    }
  });

  test("refuses text where a number is needed, and takes the text of a number for the number", () => {
    definition.params.forEach((param, i) => {
      const given = args[i];
      if (param.shape !== "scalar" || param.choices || typeof given !== "number" || param.unit === "date" || param.unit === "text") return;
      expect([param.name, call(definition, replaced(definition, args, i, "twelve"))]).toEqual([
        param.name,
        expect.objectContaining({ error: "#VALUE!" }),
      ]);
      expect([param.name, call(definition, replaced(definition, args, i, ` ${given} `))]).toEqual([param.name, once]);
    });
  });

  test("faults #VALUE! where an argument that is needed is left out", () => {
    definition.params.forEach((param, i) => {
      if (param.optional) return;
      expect([param.name, call(definition, replaced(definition, args, i, null))]).toEqual([
        param.name,
        expect.objectContaining({ error: "#VALUE!" }),
      ]);
    });
  });
});
