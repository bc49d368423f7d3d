import { checkFromFirstRows, checkShuffled, checkUnchanged, checkWritten, UNCHANGED } from "./unchanged-figures";

test.each(UNCHANGED)("%s changes no figure", (name) => checkUnchanged(name, 15));
test.each(["utf-8", "utf-16le", "gb18030"])("written as %s, with either mark before decimals, a table says the same", (encoding) =>
  checkWritten(encoding, 15),
);
test("another order of rows changes no total", () => checkShuffled(15));
test("a recipe of the first 2,000 rows reads all of them as reading all at once does", () => checkFromFirstRows(2000, 2200, 2));
