import { LANGS } from "../../../src/core/lang";
import { SETS } from "../../../src/templates/sets/registry";
import { SAMPLES_AGREE } from "./samples-agree";
import { setsHoldTogether } from "./sets-hold-together";

// Amounts in 万元, and sets without each of their sheets, are looked at by `npm test -- thorough`.
setsHoldTogether(
  SETS.flatMap(({ id }) => LANGS.map((lang) => [id, lang, "yuan"] as const)),
  ([, lang]) => (lang === "zh-CN" ? 1 : 0),
);

test("the samples of every set are held against each other", () =>
  expect(Object.keys(SAMPLES_AGREE).sort()).toEqual(SETS.map(({ id }) => id).sort()));
