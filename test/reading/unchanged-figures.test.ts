import { checkFromFirstRows, checkShuffled, checkUnchanged, UNCHANGED } from "./unchanged-figures";

test.each(UNCHANGED)("%s changes no figure", (name) => checkUnchanged(name, 15));
test("another order of rows changes no total", () => checkShuffled(15));
test("a recipe of the first 2,000 rows reads all of them as reading all at once does", () => checkFromFirstRows(2000, 2200, 2));
