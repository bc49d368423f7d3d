import { mayShip } from "../../src/build/licences/may-ship";

test.each([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "(MIT OR GPL-3.0)",
  "MIT AND BSD-3-Clause",
  "(MIT AND BSD-3-Clause)",
])("a package under %s may ship", (licence) => {
  expect(mayShip(licence)).toBe(true);
});

test.each([
  "GPL-3.0",
  "LGPL-2.1",
  "MPL-2.0",
  "UNLICENSED",
  "SEE LICENSE IN LICENSE.md",
  "none stated",
  "",
  "MIT AND GPL-3.0",
  "CC-BY-NC-4.0",
])('a package under "%s" may not', (licence) => {
  expect(mayShip(licence)).toBe(false);
});
