import { LANGS } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { FUNCTIONS } from "../../src/functions/registry";
import { SIX_USERS } from "../../src/functions/retention/six-users";
import { intermediatesOf } from "../../src/functions/working/intermediates-of";
import { workingOf } from "../../src/functions/working/working-of";
import { invoke } from "../../src/functions/invoke";

const definitionOf = (id: string) => {
  const found = FUNCTIONS.find((definition) => definition.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
};

const valuesOf = (id: string, args: readonly RawArgument[]): readonly number[] =>
  intermediatesOf(definitionOf(id), args, "en").map(({ value }) => value);

describe.each(FUNCTIONS.filter(({ intermediates }) => intermediates !== undefined))("$id", (definition) => {
  test("tells finite numbers with names in every language, no name twice", () => {
    const told = definition.examples.map(({ args }) => intermediatesOf(definition, args, "en")).filter((numbers) => numbers.length > 0);
    expect(told.length).toBeGreaterThan(0);
    for (const numbers of told) {
      expect(numbers.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
      for (const lang of LANGS) {
        const names = numbers.map(({ name }) => name[lang].trim());
        expect(names).not.toContain("");
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test("tells nothing where it fails", () => {
    const failing = definition.examples.filter(({ args }) => {
      const result = invoke(definition, args, "en");
      return typeof result === "object" && result !== null && "error" in result;
    });
    for (const { args } of failing) expect(intermediatesOf(definition, args, "en")).toEqual([]);
  });
});

test("every function shows its working: with its numbers put in, or by the numbers on the way", () => {
  const silent = FUNCTIONS.filter((definition) =>
    definition.examples.every(({ args }) => {
      const given = definition.params.map((_, i) => args[i] ?? null);
      return (
        intermediatesOf(definition, given, "en").length === 0 &&
        workingOf(definition, given, invoke(definition, given, "en"), "en").length === 0
      );
    }),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("retention from a log tells how many users came back, of how many", () => {
  // Counted by hand: eighteen events of six users, five of them seven days old, three of those there on day 7.
  expect(valuesOf("RETENTION_LOG", [SIX_USERS.ids, SIX_USERS.times, 7])).toEqual([18, 6, 5, 3]);
});

test("nothing is told where a whole column is answered", () => {
  expect(valuesOf("RETENTION_LOG", [SIX_USERS.ids, SIX_USERS.times, [[1], [7]]])).toEqual([]);
});
