// An exception in a function shows as #VALUE! in a cell and would pass for a mistake in a formula. Whatever is reported
// of one fails the test it happened in; a test that breaks a function on purpose puts a spy of its own in the place of `console.error`.
const REPORTED = /^OPS\.\w+ failed/;
const reported = [];
const tell = console.error;

console.error = (...told) => {
  if (REPORTED.test(String(told[0]))) reported.push(told.map((each) => (each instanceof Error ? each.stack : String(each))).join(" "));
  tell(...told);
};

afterEach(() => {
  expect(reported.splice(0)).toEqual([]);
});
