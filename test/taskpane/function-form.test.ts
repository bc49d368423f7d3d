import { describe, expect, it } from "@jest/globals";
import { LANGS } from "../../src/core/lang";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";
import { invoke } from "../../src/functions/invoke";
import { entryText } from "../../src/taskpane/state/entry-text";
import { readForm } from "../../src/taskpane/state/function-form";

const fn = (id: string) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`No function ${id}`);
  return definition;
};

describe("the form of a function", () => {
  it("writes the formula and knows its value where only values are given: 1 ÷ 40% = 2.5", () => {
    const form = readForm(fn("BREAKEVEN_ROI"), { gross_margin: "40%" }, { lang: "en" });
    expect(form).toMatchObject({ preview: "=OPS.BREAKEVEN_ROI(40%)", ready: true, result: 2.5 });
  });

  it("keeps the place of an argument left out before one that is given", () => {
    const form = readForm(fn("BREAKEVEN_ROI"), { gross_margin: "0.4", fee_rate: "5%" }, { lang: "en" });
    expect(form.preview).toBe("=OPS.BREAKEVEN_ROI(0.4,,5%)");
  });

  it("names what is still missing, in the formula too, and is not ready", () => {
    const form = readForm(fn("LTV"), { retention: "80%" }, { lang: "zh-CN" });
    expect(form).toMatchObject({ preview: "=OPS.LTV(每期毛利,80%)", ready: false, result: undefined });
    expect(form.missing.map(({ name }) => name)).toEqual(["margin"]);
  });

  it("says what the definition says about a value outside its domain", () => {
    const form = readForm(fn("BREAKEVEN_ROI"), { gross_margin: "40" }, { lang: "en" });
    expect(form.ready).toBe(false);
    expect(form.fields[0]?.fault).toContain("Rates are fractions");
  });

  it("drops the sheet from addresses on the sheet it goes to and keeps it from any other", () => {
    const typed = { gross_margin: "Sheet1!B2", refund_rate: "'活动 计划'!C3" };
    expect(readForm(fn("BREAKEVEN_ROI"), typed, { lang: "en", sheet: "Sheet1" }).preview).toBe("=OPS.BREAKEVEN_ROI(B2,'活动 计划'!C3)");
    expect(readForm(fn("BREAKEVEN_ROI"), typed, { lang: "en", sheet: "活动 计划" }).preview).toBe("=OPS.BREAKEVEN_ROI(Sheet1!B2,C3)");
  });

  it("knows the value once the workbook has told what the cells hold: 1 ÷ 25% = 4", () => {
    const form = readForm(
      fn("BREAKEVEN_ROI"),
      { gross_margin: "B2" },
      { lang: "en", cells: (reference) => (reference === "B2" ? [[0.25]] : undefined) },
    );
    expect(form).toMatchObject({ references: ["B2"], result: 4 });
    expect(form.fields[0]?.value).toEqual([[0.25]]);
  });

  it("counts a day as the workbook does", () => {
    // Source: Microsoft, "Date systems in Excel": 5 July 1998 is 35981 or 34519.
    const typed = { as_of: "1998-07-05" };
    const dayIn = (dateSystem: 1900 | 1904) =>
      readForm(fn("ACTIVE_USERS"), typed, { lang: "en", dateSystem }).fields.find(({ param }) => param.name === "as_of")?.value;
    expect([dayIn(1900), dayIn(1904)]).toEqual([35981, 34519]);
  });

  it("leaves the value to the workbook as soon as a cell is involved", () => {
    expect(readForm(fn("BREAKEVEN_ROI"), { gross_margin: "B2" }, { lang: "en" })).toMatchObject({ ready: true, result: undefined });
  });

  describe.each(LANGS)("in %s", (lang) => {
    it("gives for every example that fits into fields what the function gives for its arguments", () => {
      let tried = 0;
      for (const definition of FUNCTIONS) {
        for (const { args } of definition.examples) {
          const entries = definition.params.map(
            (param, i) => [param.name, entryText(args[i] ?? null, param.choices !== undefined)] as const,
          );
          if (entries.some(([, text]) => text === undefined)) continue;
          const form = readForm(definition, Object.fromEntries(entries) as Record<string, string>, { lang });
          if (!form.ready) continue;
          expect(form.result).toEqual(invoke(definition, args, lang));
          tried += 1;
        }
      }
      expect(tried).toBeGreaterThan(FUNCTIONS.length / 2);
    });
  });
});
