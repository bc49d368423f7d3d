import { describe, expect, it } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/registry";
import { searchFunctions } from "../../src/taskpane/state/search/search-functions";

const ids = (query: string): string[] => searchFunctions(FUNCTIONS, query, "en").map(({ definition }) => definition.id);

describe("searching functions", () => {
  it("gives every function for an empty query, in the order of the catalogue", () => {
    expect(ids("  ")).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it("puts the function first whose name was typed, with or without the namespace, in any case", () => {
    for (const { id } of FUNCTIONS) {
      expect(ids(id)[0]).toBe(id);
      expect(ids(`ops.${id.toLowerCase()}`)[0]).toBe(id);
    }
  });

  it("finds by the words of either language", () => {
    for (const query of ["保本", "break-even", "投产比"]) expect(ids(query)).toContain("BREAKEVEN_ROI");
    for (const query of ["留存", "retention"]) expect(ids(query)).toContain("RETENTION");
  });

  it("finds by a Chinese question written without spaces", () => {
    expect(ids("广告要做到多少才保本")).toContain("BREAKEVEN_ROI");
  });

  it("counts full-width letters as plain ones", () => {
    expect(ids("ＬＴＶ")[0]).toBe("LTV");
  });

  it("wants every word and gives nothing rather than anything", () => {
    expect(ids("retention xyzzy")).toEqual([]);
  });
});
