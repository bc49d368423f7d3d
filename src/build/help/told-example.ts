import type { FunctionDefinition, FunctionExample } from "../../functions/define";

/** The example that the page works through: the first that tells a situation. */
export function toldExample(definition: FunctionDefinition): FunctionExample {
  const told = definition.examples.find(({ story }) => story !== undefined);
  if (told === undefined) throw new Error(`${definition.id} has no example with a story`);
  return told;
}
