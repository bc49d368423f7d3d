import { checkFromFirstRows, checkShuffled, checkUnchanged, checkWritten, UNCHANGED } from "../unchanged-figures";

test.each(UNCHANGED)("%s changes no figure, for hundreds of tables", (name) => checkUnchanged(name, 400));
test.each(["utf-8", "utf-16le", "gb18030"])("written as %s, hundreds of tables say the same", (encoding) => checkWritten(encoding, 400));
test("another order of rows changes no total, for hundreds of tables", () => checkShuffled(400));
test("a recipe of the first 2,000 rows reads all of them as reading all at once does, for many tables", () =>
  checkFromFirstRows(2000, 5000, 20));
