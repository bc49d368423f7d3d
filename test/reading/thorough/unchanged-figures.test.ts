import { checkFromFirstRows, checkShuffled, checkUnchanged, UNCHANGED } from "../unchanged-figures";

jest.setTimeout(300_000);

test.each(UNCHANGED)("%s changes no figure, for thousands of tables", (name) => checkUnchanged(name, 2000));
test("another order of rows changes no total, for thousands of tables", () => checkShuffled(2000));
test("a recipe of the first 2,000 rows reads all of them as reading all at once does, for many tables", () =>
  checkFromFirstRows(2000, 5000, 60));
