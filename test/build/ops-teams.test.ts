import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { run as collect } from "../../src/build/ops/collect";
import { run as inventory } from "../../src/build/ops/inventory";
import { run as repair } from "../../src/build/ops/repair";
import { run as restore } from "../../src/build/ops/restore";
import { run as share } from "../../src/build/ops/share";
import { run as teamTemplate } from "../../src/build/ops/team-template";
import { run as template } from "../../src/build/ops/template";
import { decode } from "../../src/files/xlsx/decode";
import { editCells } from "../../src/files/xlsx/editing/edit-cells";
import { editPackage, editPart, packed } from "../../src/files/xlsx/editing/package-edit";
import { encode } from "../../src/files/xlsx/encode";
import { encodePlan } from "../../src/files/xlsx/encode-plan";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { openTemplate } from "../../src/templates/define";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";
import { planPackage } from "../teams/team-package";
import { brokenLinks, packageTexts, writtenPackage } from "../workbench/files/written-package";
import { printedBy } from "../support/printed-by";

const printed = printedBy<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), "opsplan-teams-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const partsOf = (name: string): Readonly<Record<string, string>> => packageTexts(bytesOf(name));
const changedParts = (before: string, after: string): string[] => {
  const [first, second] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((path) => first[path] !== second[path]).sort();
};

const cellsOf = async (name: string) =>
  (await decode(bytesOf(name))).workbook.sheets.map((sheet) => ({ name: sheet.name, cells: sheet.cells }));

beforeAll(async () => {
  writeFileSync(at("plan.xlsx"), planPackage());
  await printed(share, [at("plan.xlsx"), "--out", at("copy.xlsx"), "--lang", "zh-CN"]);
});

test("the inventory counts formulas in all their forms, an array as one", async () => {
  expect(await printed(inventory, [at("plan.xlsx")])).toMatchObject({
    formulas: 10,
    broken: 0,
    sheets: 2,
    functions: { "OPS.BREAKEVEN_ROI": 1, "OPS.FUNNEL": 2, "OPS.ROAS": 7 },
  });
});

test("a shared copy holds the values to the last digit, a ledger, and every other part byte for byte", async () => {
  expect(changedParts("plan.xlsx", "copy.xlsx")).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  expect(brokenLinks(bytesOf("copy.xlsx"))).toEqual([]);
  const parts = partsOf("copy.xlsx");
  expect(`${parts["xl/worksheets/sheet1.xml"]}${parts["xl/worksheets/sheet2.xml"]}`).not.toMatch(/_xldudf|\scm=/);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="D5" s="1"><v>2.73846153846154</v></c>');
  const [before, after] = [await cellsOf("plan.xlsx"), await cellsOf("copy.xlsx")];
  expect(after.at(-1)?.name).toBe("OPS 公式台账");
  const values = (sheets: typeof before) =>
    sheets.slice(0, 2).map(({ cells }) => cells.map(({ row, column, value, style }) => [row, column, value, style]));
  expect(values(after)).toEqual(values(before));
  expect(after[0]?.cells.filter(({ formula }) => formula !== undefined).map(({ formula }) => formula)).toEqual([
    "SUM(B2:B4)",
    "SUM(C2:C4)",
  ]);
});

test("the ledger says of each cell where it is, its formula, its value, in words, and since when", async () => {
  const { cells } = (await cellsOf("copy.xlsx")).at(-1)!;
  const row = (number: number) => cells.filter((cell) => cell.row === number).map(({ value }) => value);
  expect(row(2)).toEqual(["opsplan-ledger 1"]);
  expect(row(4)).toEqual(["工作表", "单元格", "公式", "数值", "当前值", "含义", "所在行", "所在列", "填充区域", "计算时间"]);
  expect(row(5)).toEqual([
    "Plan",
    "D2",
    "=OPS.ROAS(B2,C2)",
    4,
    4,
    expect.stringMatching(/^.+（.+：B2；.+：C2）$/),
    "Search",
    "Return",
    expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
  ]);
  expect(cells.filter(({ column, value }) => column === 2 && String(value).startsWith("由 A8")).length).toBe(7);
});

test("restoring a copy that nobody changed gives the workbook back, cell for cell", async () => {
  const result = await printed(restore, [at("copy.xlsx"), "--out", at("back.xlsx")]);
  expect(result).toMatchObject({ conflicts: [], missing: [], ledgersRemoved: ["OPS 公式台账"] });
  expect(await cellsOf("back.xlsx")).toEqual(await cellsOf("plan.xlsx"));
  // Shared formulas are written out, and the order of calculation is Excel's to make anew.
  expect(changedParts("plan.xlsx", "back.xlsx")).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(brokenLinks(bytesOf("back.xlsx"))).toEqual([]);
});

test("formulas that return show what they come to now", async () => {
  const parts = unzipSync(bytesOf("copy.xlsx"));
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  parts["xl/worksheets/sheet1.xml"] = new TextEncoder().encode(sheet.replace('<c r="B3"><v>30000</v></c>', '<c r="B3"><v>40000</v></c>'));
  writeFileSync(at("edited.xlsx"), zipSync(parts));
  await printed(restore, [at("edited.xlsx"), "--out", at("edited-back.xlsx")]);
  const cell = (await cellsOf("edited-back.xlsx"))[0]?.cells.find(({ row, column }) => row === 2 && column === 3);
  expect(cell).toMatchObject({ value: 2, formula: "OPS.ROAS(B3,C3)" });
  expect(partsOf("edited-back.xlsx")["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

const cell = (at: string, formula: string, value: string): string => `<c r="${at}" t="e"><f>${formula}</f><v>${value}</v></c>`;
const broken = (protection: string): string =>
  `<sheetData><row r="1">${cell("A1", "[2]!_xldudf_OPS_ROAS(8,2)", "#NAME?")}${cell("B1", "'FUNCRES.XLAM'!_xldudf_OPS_ROAS(8,2)&amp;\"\"", "#NAME?")}${cell("C1", "_xldudf_OPS_ROAS(6,2)", "#NAME?")}${cell("D1", "_xldudf_OPS_NOVELTY(1)", "#NAME?")}<c r="E1"><f>A1+C1</f></c></row></sheetData>${protection}`;

describe("formulas that are broken", () => {
  beforeAll(() => {
    writeFileSync(
      at("broken.xlsx"),
      writtenPackage({
        sheets: [
          { name: "Open", xml: broken("") },
          { name: "Locked", xml: broken('<sheetProtection sheet="1" objects="1"/>') },
        ],
        behind: '<definedNames><definedName name="best">_xldudf_OPS_ROAS(8,2)</definedName></definedNames>',
      }),
    );
  });

  test("are mended, but for protected sheets and functions that are not there; nothing else changes", async () => {
    const result = await printed(repair, [at("broken.xlsx"), "--out", at("mended.xlsx")]);
    expect(result).toMatchObject({
      mended: [
        { cell: "A1", broken: "link" },
        { cell: "B1", broken: "otherFile" },
        { cell: "C1", broken: "notEntered" },
      ],
      protected: { length: 3 },
      unknown: { length: 2 },
      elsewhere: [{ kind: "name", name: "best" }],
    });
    expect(changedParts("broken.xlsx", "mended.xlsx")).toEqual(["xl/worksheets/sheet1.xml"]);
    const sheet = partsOf("mended.xlsx")["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="A1"><f>_xldudf_OPS_ROAS(8,2)</f><v>4</v></c>');
    expect(sheet).toContain('<c r="B1" t="str"><f>_xldudf_OPS_ROAS(8,2)&amp;&quot;&quot;</f><v>4</v></c>');
  });

  test("are shared as what they come to; what cannot be worked out stays and is told", async () => {
    const result = await printed(share, [at("broken.xlsx"), "--out", at("shared.xlsx")]);
    expect(result).toMatchObject({ formulas: 6, calculated: true, left: { length: 2 } });
    const sheet = partsOf("shared.xlsx")["xl/worksheets/sheet2.xml"];
    expect(sheet).toContain('<c r="C1"><v>3</v></c>');
    expect(sheet).toContain('<c r="E1"><f>A1+C1</f><v>7</v></c>');
  });
});

test("of each plan it is told what was overwritten, deleted or lost since it was inserted", async () => {
  const template = await openTemplate(
    TEMPLATES.find(({ id }) => id === "channel-log")!,
    "en",
  );
  const plan = renderTemplate(template, { taken: NOTHING_TAKEN, today: 46_000 });
  writeFileSync(at("log.xlsx"), await encodePlan(plan));
  const health = async (): Promise<unknown> =>
    ((await printed(inventory, [at("log.xlsx")])) as { plans: readonly { readonly id: string; readonly health: unknown }[] }).plans;
  expect(await health()).toMatchObject([{ id: "channel-log", lang: "en", health: { sound: true } }]);
  const edited = editPackage(bytesOf("log.xlsx"));
  const sheet = edited.sheets[0]!;
  const key = plan.tables[0]!;
  const column = key.columnKeys!.indexOf("roi");
  editPart(edited, sheet.path, (xml) =>
    editCells(xml, [{ row: key.area.row + 2, column: key.area.column + column, value: 7 }]).replace(
      /<dataValidations[\s\S]*<\/dataValidations>/,
      "",
    ),
  );
  editPart(edited, edited.workbookPath, (xml) =>
    xml.replace(/<definedName name="breakeven_roi"[^>]*>[^<]*</, (tag) => tag.replace(/>[^<]*</, ">#REF!<")),
  );
  writeFileSync(at("log.xlsx"), packed(edited));
  expect(await health()).toMatchObject([
    {
      health: {
        sound: false,
        overwritten: [{ label: key.columns[column], holds: 7, formula: expect.stringContaining("=") }],
        lostNames: ["breakeven_roi"],
        lostValidation: expect.arrayContaining([expect.stringMatching(/^[A-Z]+\d+/)]),
      },
    },
  ]);
});

test("a sheet that a team has changed becomes a template of the team by file, and a workbook for a colleague", async () => {
  const definition = TEMPLATES.find(({ id }) => id === "sales-target")!;
  const plan = renderTemplate(await openTemplate(definition, "zh-CN"), { taken: NOTHING_TAKEN, today: 46_000 });
  const file = planToFile([plan]);
  const [sheet] = file.sheets;
  const own = [
    { row: 1, column: 60, value: "华东大区口径", style: { fill: "#123456", font: { bold: true, name: "黑体" } } },
    { row: 2, column: 60, value: 12, formula: "Other!A1*2" },
    { row: 3, column: 60, value: null, formula: `'${plan.sheetName}'!BI3+1` },
  ];
  const other = { ...sheet!, name: "Other", cells: [{ row: 0, column: 0, value: 6 }], tables: [], names: [], validations: [] };
  const blank = { ...other, conditionals: [], charts: [], properties: [], merges: [], columns: [], rows: [] };
  writeFileSync(
    at("team.xlsx"),
    await encode({
      ...file,
      sheets: [{ ...sheet!, cells: [...sheet!.cells, ...own].sort((a, b) => a.row - b.row || a.column - b.column) }, blank],
    }),
  );
  const save = [at("team.xlsx"), "--sheet", plan.sheetName, "--out", at("t.opsplan.json"), "--name", "华东目标"];
  expect(await printed(teamTemplate, save)).toMatchObject({
    version: 1,
    name: "华东目标",
    left: { elsewhere: 1 },
    said: "1 个引用其他工作表的公式改成了数值。",
  });
  expect(await printed(teamTemplate, save)).toMatchObject({ version: 2 });
  expect(await printed(template, [at("t.opsplan.json"), "--out", at("made.xlsx")])).toMatchObject({ sheet: "华东目标", lang: "zh-CN" });
  const [made] = (await decode(bytesOf("made.xlsx"))).workbook.sheets;
  const cell = (row: number) => made?.cells.find((one) => one.row === row && one.column === 60);
  expect(cell(1)).toMatchObject({ value: "华东大区口径", style: { fill: "#123456", font: { bold: true } } });
  expect([cell(2)?.value, cell(2)?.formula, cell(3)?.formula]).toEqual([12, undefined, "BI3+1"]);
  expect(made?.tables.length).toBe(plan.tables.length);
  const hostile = readFileSync(at("t.opsplan.json"), "utf8").replace('"formula":"=', '"formula":"=WEBSERVICE(A1)&');
  writeFileSync(at("hostile.opsplan.json"), hostile);
  await expect(template([at("hostile.opsplan.json"), "--out", at("x.xlsx"), "--lang", "zh-CN"])).rejects.toThrow(
    /WEBSERVICE，这样的模板不予打开/,
  );
  await expect(teamTemplate([at("plan.xlsx"), "--sheet", "Plan", "--out", at("x.json")])).rejects.toThrow(/was not made from a template/);
  await expect(teamTemplate([...save.slice(0, -1), "另一个"])).rejects.toThrow(/holds another template/);
});

test("a computed column gives no OPS formula to new rows of a copy, and is computed again when it is back", async () => {
  const KIND = "application/vnd.openxmlformats-officedocument";
  const column = "_xldudf_OPS_ROAS(Log[[#This Row],[Revenue]],Log[[#This Row],[Spend]])";
  const row = (at: number, revenue: number, shown: number): string =>
    `<row r="${at}"><c r="A${at}"><v>${revenue}</v></c><c r="B${at}"><v>2</v></c><c r="C${at}"><f>${column}</f><v>${shown}</v></c></row>`;
  const heads = ["Revenue", "Spend", "Return"];
  const head = heads.map((text, index) => `<c r="${"ABC"[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const titles =
    '<vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector>';
  const columns = heads.map((name, index) =>
    index < 2
      ? `<tableColumn id="${index + 1}" name="${name}"/>`
      : `<tableColumn id="3" name="Return"><calculatedColumnFormula>${column}</calculatedColumnFormula></tableColumn>`,
  );
  const bytes = writtenPackage({
    sheets: [
      {
        name: "Log Plan",
        xml: `<sheetData><row r="1">${head}</row>${row(2, 8, 4)}${row(3, 3, 1.5)}</sheetData><tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
        relations: [{ id: "t1", type: "table", target: "../tables/table1.xml" }],
      },
    ],
    packageRelations: [{ id: "app", type: "extended-properties", target: "docProps/app.xml" }],
    parts: {
      "xl/tables/table1.xml": [
        `${KIND}.spreadsheetml.table+xml`,
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3">${columns.join("")}</tableColumns></table>`,
      ],
      "docProps/app.xml": [
        `${KIND}.extended-properties+xml`,
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs>${titles}</HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Log Plan</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
      ],
    },
  });
  writeFileSync(at("log.xlsx"), bytes);
  await printed(share, [at("log.xlsx"), "--out", at("log-copy.xlsx")]);
  const copy = partsOf("log-copy.xlsx");
  expect(copy["xl/tables/table1.xml"]).not.toContain("OPS");
  expect(copy["docProps/app.xml"]).toContain(
    '<vt:vector size="2" baseType="lpstr"><vt:lpstr>Log Plan</vt:lpstr><vt:lpstr>OPS formulas</vt:lpstr>',
  );
  expect(copy["docProps/app.xml"]).toContain("<vt:i4>2</vt:i4>");
  await printed(restore, [at("log-copy.xlsx"), "--out", at("log-back.xlsx")]);
  const [before, after] = [partsOf("log.xlsx"), partsOf("log-back.xlsx")];
  for (const path of ["xl/tables/table1.xml", "docProps/app.xml"]) expect(after[path]).toBe(before[path]);
  expect(await printed(inventory, [at("log-copy.xlsx")])).toMatchObject({ formulas: 0, elsewhere: [] });
});

describe("the overview of plans in files", () => {
  const made = async (id: string, name: string, moneyUnit: "yuan" | "wan") => {
    const definition = TEMPLATES.find((one) => one.id === id)!;
    writeFileSync(
      at(name),
      await encodePlan(renderTemplate(await openTemplate(definition, "zh-CN"), { taken: NOTHING_TAKEN, today: 46_000, moneyUnit })),
    );
  };
  /** The rows of the list, by what their columns are called. */
  const rows = async (name: string) => {
    const [sheet] = (await decode(bytesOf(name))).workbook.sheets;
    const table = sheet!.tables.find((one) => one.columns.includes("来源表"))!;
    const valueAt = (row: number, column: number) => sheet!.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
    return Array.from({ length: table.area.rows - 1 }, (_, row) =>
      Object.fromEntries(table.columns.map((header, column) => [header, valueAt(table.area.row + 1 + row, table.area.column + column)])),
    ).filter((row) => row["名称"] !== null);
  };

  test("holds values in its own unit, is refreshed in place, and marks rows whose file or sheet is gone", async () => {
    await made("campaign-plan", "a.xlsx", "wan");
    await made("channel-plan", "b.xlsx", "yuan");
    const files = [at("a.xlsx"), at("b.xlsx"), at("plan.xlsx")];
    const first = await printed(collect, [...files, "--out", at("all.xlsx"), "--lang", "zh-CN", "--unit", "yuan", "--today", "2025-12-09"]);
    expect(first).toMatchObject({
      made: true,
      added: [{ file: "a.xlsx" }, { file: "b.xlsx" }],
      withoutPlans: ["plan.xlsx"],
      missing: [],
      old: [],
    });
    const day = new Date().toISOString().slice(0, 10);
    const [campaign, channels, ...more] = await rows("all.xlsx");
    expect(more).toEqual([]);
    expect(campaign!["来源表"]).toMatch(new RegExp(`^\\[a\\.xlsx\\]活动策划方案 · ${day.slice(0, 4)}-`));
    // The same plan in the one unit and in the other is the same money.
    await made("campaign-plan", "yuan.xlsx", "yuan");
    await printed(collect, [at("yuan.xlsx"), "--out", at("other.xlsx"), "--lang", "zh-CN", "--unit", "yuan"]);
    const [other] = await rows("other.xlsx");
    expect(campaign!["预算"]).toBeGreaterThan(0);
    expect([campaign!["预算"], campaign!["名称"], campaign!["开始"]]).toEqual([other!["预算"], other!["名称"], other!["开始"]]);
    expect(channels!["预算"]).toBe(130_000);

    // What people decide of a plan stays, and so does every part but the sheet's.
    rmSync(at("b.xlsx"));
    const before = packageTexts(bytesOf("all.xlsx"));
    const second = await printed(collect, [at("a.xlsx"), at("b.xlsx"), "--out", at("all.xlsx")]);
    expect(second).toMatchObject({
      made: false,
      added: [],
      refreshed: [{ file: "a.xlsx" }],
      old: [{ file: "b.xlsx" }],
      missing: ["b.xlsx"],
    });
    const [same, marked] = await rows("all.xlsx");
    expect(same).toEqual(campaign);
    expect(marked).toEqual({ ...channels, 来源表: `${String(channels!["来源表"])} · 旧` });
    const after = packageTexts(bytesOf("all.xlsx"));
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual(["xl/worksheets/sheet1.xml"]);
    await expect(collect([at("a.xlsx"), "--out", at("plan.xlsx")])).rejects.toThrow(/holds no overview/);
  });
});

test("each command says in one sentence where it cannot", async () => {
  await expect(restore([at("plan.xlsx"), "--out", at("x.xlsx")])).rejects.toThrow(/holds no sheet with a list of OPS formulas/);
  await expect(share([at("plan.xlsx")])).rejects.toThrow(/Name one file and where its copy goes/);
  writeFileSync(at("no.xlsx"), "a,b");
  await expect(inventory([at("no.xlsx"), "--lang", "zh-CN"])).rejects.toThrow(/no\.xlsx/);
});
