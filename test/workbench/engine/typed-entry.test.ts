import fc from "fast-check";
import { cellInput } from "../../../src/workbench/engine/cells/cell-input";
import { typedEntry } from "../../../src/workbench/engine/cells/typed-entry";

// Microsoft Support, "Format numbers as percentages": typing 10 or 0.1 both result in 10.00%.
test.each([
  ["10", 0.1],
  ["35", 0.35],
  ["1", 0.01],
  ["100", 1],
  ["-5", -0.05],
  ["1,250", 12.5],
  ["12.5", 0.125],
])("%s typed into a cell of percentages is %d", (text, value) => {
  for (const format of ["0%", "0.0%;[Red]-0.0%", "0.00%"]) expect(typedEntry(text, format)).toEqual({ kind: "number", value });
});

test.each([
  ["0.1", "0%"],
  ["60%", "0%"],
  ["60", "General"],
  ["60", "0.00"],
  ["60", '0" %"'],
  ["60", "@"],
  ["=60", "0%"],
  ["text", "General"],
  ["", "0%"],
  ["'60", "0%"],
])("%s in a cell of the format %s is read by the grid as Excel reads it", (text, format) => {
  expect(typedEntry(text, format)).toBeUndefined();
});

test("a whole number typed into a cell of percentages is that many percent, to the last digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (percent) => {
      const entry = typedEntry(String(percent), "0.0%");
      expect(entry).toEqual({ kind: "number", value: percent / 100 });
    }),
  );
});

test.each(["1.3.2027", "5.3.26", "1 3 2027", "31.12.2027", "13/1/2027", "1.3.2027 10:00", "30/02/2027", "2027-02-30"])(
  "the day that %s may mean is not guessed: it stays a text, and is told",
  (text) => {
    expect(typedEntry(text, "General")).toEqual({ kind: "text", ambiguous: true });
  },
);

test.each(["14,37", "0,5", "1.234,50", "2pm", "12p", "2:30pm", "2:30:15AM"])("%s, which is no number here, stays a text", (text) => {
  expect(typedEntry(text, "General")).toEqual({ kind: "text", ambiguous: false });
});

test.each([
  ["2027年3月1日", 'yyyy"年"m"月"d"日"'],
  ["２０２７．３．１", "yyyy/m/d"],
])("%s is the first of March 2027, as in the Chinese edition", (text, format) => {
  // 46447 days from 1900 on: LibreOffice, =DATE(2027;3;1).
  expect(typedEntry(text, "General", "zh-CN")).toEqual({ kind: "number", value: 46447, format });
});

test("what is typed and what is written by code are read alike where the format says nothing else", () => {
  const part = fc.integer({ min: 0, max: 2050 }).map(String);
  const text = fc
    .tuple(
      part,
      fc.constantFrom(".", ",", "/", "-", " ", ":"),
      part,
      fc.constantFrom("", ".", "/", "-", " "),
      fc.constantFrom("", "7", "2027"),
    )
    .map((parts) => parts.join("").trim());
  fc.assert(
    fc.property(text, (typed) => {
      const entry = typedEntry(typed, "General");
      if (entry?.kind === "number") expect(cellInput(typed, "General")?.v).toBe(entry.value);
      if (entry?.kind === "text") expect(cellInput(typed, "General")?.v).toBe(typed);
    }),
  );
});
