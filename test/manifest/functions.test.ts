import { associatedIds } from "../../src/build/manifest/associated-ids";
import { checkFunctions } from "../../src/build/manifest/check-functions";

test("ids are taken from both forms of associate", () => {
  expect(associatedIds('CustomFunctions.associate("A", () => 1); CustomFunctions.associate({ B: () => 2, C: () => 3 });')).toEqual([
    "A",
    "B",
    "C",
  ]);
});

test("a script that needs a document is refused, as Excel's functions-only runtime has none", () => {
  expect(() => associatedIds("document.title")).toThrow("document");
});

test("a function listed without code and one with code unlisted are both found", () => {
  expect(checkFunctions(["A", "B"], ["B", "C"]).map(({ message }) => message.slice(0, 1))).toEqual(["A", "C"]);
  expect(checkFunctions(["A", "B"], ["B", "A"])).toEqual([]);
});
