import { readTheme } from "../../src/excel/read-theme";
import { openWorkbook } from "../support/office";

// The host's theme decides, whatever the browser prefers; jsdom prefers nothing.
test.each([
  ["dark", true],
  ["light", false],
] as const)("in a %s workbook the theme is read from the host", async (theme, dark) => {
  const book = await openWorkbook({ theme });
  const read = readTheme();
  book.close();
  expect(read.dark).toBe(dark);
  expect(read.background).toMatch(/^#[0-9a-f]{6}$/i);
  expect(read.foreground).toMatch(/^#[0-9a-f]{6}$/i);
});
