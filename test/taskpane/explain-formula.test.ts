import type { CellValue } from "../../src/core/cell";
import type { FormulaCell } from "../../src/excel/workbook-port";
import { editOf, withCall } from "../../src/taskpane/state/cell-edit";
import { errorSentence } from "../../src/taskpane/state/error-sentence";
import { explainFormula, parseOwnFormula } from "../../src/taskpane/state/explain-formula";
import { faultyCell } from "../../src/taskpane/state/faulty-cell";
import { readForm } from "../../src/taskpane/state/function-form";
import { knownCells } from "../../src/taskpane/state/known-cells";
import { modesOf } from "../../src/taskpane/state/modes-of";
import { findFunction } from "../../src/functions/registry";
import { defaultWords } from "../../src/locale/function-defaults";

const CELLS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = { A1: [[1000]], A2: [[600]], B1: [[0.2]] };

const cellWith = (formula: string, value: CellValue = 0): FormulaCell => ({
  address: "Sheet1!C1",
  sheet: "Sheet1",
  row: 0,
  dateSystem: 1900,
  formula,
  value,
});

const explained = (formula: string, value?: CellValue) => {
  const parsed = parseOwnFormula(formula);
  if (!parsed) throw new Error(`${formula} has no function of ours`);
  return { parsed, calls: explainFormula(cellWith(formula, value), parsed, (reference) => CELLS[reference], "en") };
};

describe("a cell's formula", () => {
  test("is explained only where a function of ours stands in it", () => {
    for (const formula of ["", "12", "=SUM(A1:A2)", '="OPS.LTV(1,2)"', undefined]) expect(parseOwnFormula(formula)).toBeUndefined();
  });

  test("gives each call its arguments as written, their values and its own result: 1 ÷ (0.8 × 0.4) = 3.125", () => {
    const { calls, parsed } = explained("=ROUND(OPS.BREAKEVEN_ROI(OPS.GROSS_MARGIN(A1,A2),B1),1)", 3.1);
    expect(parsed.references).toEqual(["A1", "A2", "B1"]);
    expect(calls.map(({ own, result }) => [own.definition.id, result])).toEqual([
      ["BREAKEVEN_ROI", expect.closeTo(3.125, 12)],
      ["GROSS_MARGIN", expect.closeTo(0.4, 12)],
    ]);
    expect(calls[0]?.args.map(({ written }) => written)).toEqual(["OPS.GROSS_MARGIN(A1,A2)", "B1", undefined, undefined]);
    expect(calls[0]?.working[0]?.values).toBe("1 ÷ [(1 − 20%) × (40% − 0% − 0%)]");
  });

  test("shows what the cell shows where the call is the whole formula, even if its cells are not known", () => {
    const { calls } = explained("=OPS.ROAS(Far!A1,Far!A2)", 7);
    expect(calls[0]?.result).toBe(7);
    expect(calls[0]?.args[0]?.value).toBeUndefined();
  });

  test("says in its sentence why the whole formula fails, as a cell holds the code alone", () => {
    const [call] = explained("=OPS.BREAKEVEN_ROI(40)", { error: "#NUM!" }).calls;
    expect(call?.result).toMatchObject({ error: "#NUM!", message: expect.stringContaining("40") as string });
    // What the workbook shows counts, whatever was worked out here.
    expect(explained("=OPS.BREAKEVEN_ROI(40)", { error: "#SPILL!" }).calls[0]?.result).toEqual({ error: "#SPILL!" });
  });

  test("too many arguments are told as such, and by their numbers", () => {
    const [call] = explained("=OPS.ROAS(1,2,3,4)", { error: "#VALUE!" }).calls;
    expect(call?.result).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(/4 arguments.*at most 2/) as string });
    expect(call?.fault?.key).toBe("too-many-arguments");
    expect(call?.surplus).toEqual([
      { position: 3, written: "3" },
      { position: 4, written: "4" },
    ]);
    expect(explained("=OPS.ROAS(1,2)", 0.5).calls[0]?.surplus).toEqual([]);
  });

  test("a result without room tells the size it needs", () => {
    const stages = new Map([["A1:A3", [[1000], [300], [60]]]]);
    const parsed = parseOwnFormula("=OPS.FUNNEL(A1:A3)");
    const [call] = parsed
      ? explainFormula(cellWith("=OPS.FUNNEL(A1:A3)", { error: "#SPILL!" }), parsed, (reference) => stages.get(reference), "en")
      : [];
    expect(call?.needed).toEqual({ rows: 3, columns: 4 });
  });

  test.each([
    ["a text among numbers", "=OPS.FUNNEL(Log!D2:D6)", [[1000], [300], ["昨天"], [60], [2]], "Log!D4"],
    ["an error among numbers", "=OPS.FUNNEL(Log!D2:D6)", [[1000], [300], [60], [{ error: "#N/A" }], [2]], "Log!D5"],
    ["a date typed as text in a log", "=OPS.ACTIVE_USERS(Log!A2:A4,Log!D2:D6,46100,7)", [[46_095], [46_096], ["昨天"]], "Log!D4"],
  ] as const)("the cell behind an error is named: %s", (_, formula, values, cell) => {
    const found = new Map([
      ["Log!D2:D6", { address: "Log!D2:D6", rows: values.length, columns: 1, values }],
      ["Log!A2:A4", { address: "Log!A2:A4", rows: 3, columns: 1, values: [["u1"], ["u2"], ["u3"]] }],
    ]);
    const parsed = parseOwnFormula(formula);
    const [call] = parsed ? explainFormula(cellWith(formula, { error: "#VALUE!" }), parsed, knownCells(found), "en") : [];
    expect(faultyCell(call?.args ?? [], call?.fault, found)).toBe(cell);
  });

  test("leaves to the workbook a name that leads nowhere, which LAMBDA may have given, and calls an address that does an error", () => {
    const nowhere = knownCells(
      new Map([
        ["x", undefined],
        ["Gone!A1", undefined],
      ]),
    );
    expect(nowhere("x")).toBeUndefined();
    expect(nowhere("Gone!A1")).toEqual([[{ error: "#REF!" }]]);
  });

  test("leaves a part to the workbook that depends on what is not known", () => {
    expect(explained("=1+OPS.ROAS(VLOOKUP(1,A1,1),2)").calls[0]?.result).toBeUndefined();
  });
});

describe("a call opened for changing", () => {
  const open = (formula: string) => {
    const own = parseOwnFormula(formula)?.calls[0];
    if (!own) throw new Error("no call");
    return { edit: editOf(cellWith(formula), own), definition: own.definition };
  };

  test.each([
    "=OPS.RETENTION_LOG(A2:A9,'日 报'!B2:B9,7,\"bracket\",,DATE(2026,1,31),7)",
    "=OPS.BREAKEVEN_ROI(1-B1,20%,,毛利[@费率])",
    "=OPS.FUNNEL({1000;300;60})",
    "=OPS.BREAKEVEN_UNITS(A1,A2,B1,0,TRUE)",
    '=OPS.GOAL(A1,A2,B1&"s")',
    '=OPS.ATTRIBUTION(A1:A3,B1:B3,"markov")',
  ])("writes back what it was opened with: %s", (formula) => {
    const { edit, definition } = open(formula);
    expect(withCall(edit, readForm(definition, edit.typed, { lang: "en", sheet: "Sheet1" }).preview)).toBe(formula);
  });

  test("puts a new call where the old one stood and leaves the rest of the formula", () => {
    const { edit } = open('=IF(A1="",0,OPS.ROAS(A1,A2))*2');
    expect(withCall(edit, "=OPS.ROAS(A1,B1)")).toBe('=IF(A1="",0,OPS.ROAS(A1,B1))*2');
  });

  test("chooses the switch in the list whatever its letters, and keeps one that is taken from a cell", () => {
    expect(open('=OPS.GOAL(A1,A2,"POINTS")').edit.typed["mode"]).toBe("points");
    expect(open("=OPS.GOAL(A1,A2,B1)").edit.typed["mode"]).toBe("=B1");
  });
});

describe("words around a number", () => {
  const fn = (id: string) => {
    const definition = findFunction(id);
    if (!definition) throw new Error(`No function ${id}`);
    return definition;
  };

  test("modes are those chosen or the defaults; a yes-or-no is named only where it is on", () => {
    expect(modesOf(fn("GOAL"), [1, 2, null], "en")).toEqual([fn("GOAL").params[2]?.choices?.[0]?.label.en]);
    expect(modesOf(fn("GOAL"), [1, 2, [["Points"]]], "zh-CN")).toEqual([fn("GOAL").params[2]?.choices?.[1]?.label["zh-CN"]]);
    expect(modesOf(fn("BREAKEVEN_UNITS"), [1, 2, 3, 0, null], "en")).toEqual([]);
    expect(modesOf(fn("BREAKEVEN_UNITS"), [1, 2, 3, 0, true], "en")).toEqual(["round up"]);
  });

  test("an error that came with a cell is told by its argument and place", () => {
    const { params } = fn("FUNNEL");
    const sentence = errorSentence(
      { error: "#DIV/0!" },
      params.map((param) => ({ param, value: [[1], [{ error: "#DIV/0!" as const }]] })),
      "zh-CN",
    );
    expect(sentence).toContain("第 2 个单元格是错误值 #DIV/0!");
  });

  test("every default of the catalogue has words in Chinese", () => {
    const latin = ["RETENTION_LOG", "SRM", "LTV", "COHORT_TABLE"].flatMap((id) =>
      fn(id).params.flatMap((param) => defaultWords(param, "zh-CN") ?? []),
    );
    expect(latin.filter((words) => /[a-z]{3}/i.test(words.replaceAll(/（[^）]*）/g, "")))).toEqual([]);
  });
});
