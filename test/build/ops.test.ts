import { run as call } from "../../src/build/ops/call";
import { run as functions } from "../../src/build/ops/functions";
import { run as plain } from "../../src/build/ops/plain";
import { sentenceOf } from "../../src/build/ops/sentence-of";
import { run as template } from "../../src/build/ops/template";
import { FUNCTIONS } from "../../src/functions/registry";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printedBy } from "../support/printed-by";

const scratch = async (name: string, content: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), "opsplan-")), name);
  await writeFile(path, content);
  return path;
};

describe("ops plain", () => {
  test("prints a formula in Excel's own functions, and its function as a name for Excel 365", async () => {
    expect(await printedBy(plain, ["OPS.GOAL(B2,10%)*2"])).toEqual({ given: "OPS.GOAL(B2,10%)*2", formula: "=(B2*(1+10%))*2" });
    expect(await printedBy(plain, ["OPS.K_FACTOR(B2,C2)", "--lambda"])).toMatchObject({
      name: "OPS_K_FACTOR",
      refersTo: expect.stringMatching(/^=LAMBDA\(invites_per_user,invite_conversion,/),
      formula: "=OPS_K_FACTOR(B2,C2)",
    });
  });

  test("says in one sentence where there is no plain formula", async () => {
    await expect(plain(["OPS.BTYD_FIT(A2:A9,B2:B9,C2:C9)"])).rejects.toThrow("OPS.BTYD_FIT cannot be written as a plain Excel formula");
    await expect(plain(["SUM(A2:A9)", "--lang", "zh-CN"])).rejects.toThrow("这个公式里没有 OPS 函数。");
  });
});

describe("ops call", () => {
  test("prints a number as Darden's note has it", async () => {
    expect(Math.round((await printedBy(call, ["OPS.LTV", "[17.95,0.995,0.01]"])) as number)).toBe(1209);
  });

  test("tells a blank cell from an argument left out", async () => {
    expect(await printedBy(call, ["OPS.BREAKEVEN_ROI", '[""]'])).toMatchObject({ $err: "#DIV/0!" });
    expect(await printedBy(call, ["OPS.BREAKEVEN_ROI", "[null]"])).toMatchObject({ $err: "#VALUE!" });
  });

  test("passes error values on", async () => {
    expect(await printedBy(call, ["OPS.ROAS", '[{"$err":"#N/A"},1]'])).toEqual({ $err: "#N/A" });
  });

  test("explains an error in the language asked for", async () => {
    expect(await printedBy(call, ["OPS.BREAKEVEN_ROI", "[40]", "--lang", "zh-CN"])).toEqual({
      $err: "#NUM!",
      message: expect.stringContaining("毛利率"),
    });
  });

  test("prints a spilled table as nested arrays", async () => {
    expect(await printedBy(call, ["OPS.FUNNEL", "[[[10],[5]]]"])).toEqual([
      [10, 1, 1, 0],
      [5, 0.5, 0.5, 5],
    ]);
  });

  test("answers #NAME? for a function that does not exist", async () => {
    expect(await printedBy(call, ["OPS.NOPE", "[]"])).toMatchObject({ $err: "#NAME?" });
  });

  test("runs a batch in order", async () => {
    const file = await scratch(
      "batch.json",
      JSON.stringify([
        { fn: "OPS.ROAS", args: [50000, 12500] },
        { fn: "RETENTION", args: [1000, 412] },
        { fn: "OPS.ROAS", args: [1, 0] },
      ]),
    );
    expect(await printedBy(call, ["--batch", file])).toEqual([4, 0.412, expect.objectContaining({ $err: "#DIV/0!" })]);
  });

  test("takes columns of a text file by their headers", async () => {
    const file = await scratch("spend.csv", "渠道,花费,成交\n抖音,100,250\n小红书,50,200\n");
    const column = (col: string) => ({ $csv: file, col });
    expect(await printedBy(call, ["OPS.ROAS", JSON.stringify([column("成交"), column("花费")])])).toEqual([[2.5], [4]]);
  });

  test("says what is wrong with arguments that are no JSON", async () => {
    await expect(call(["OPS.LTV", "[1,"])).rejects.toThrow(/no JSON/);
    await expect(call(["OPS.LTV", "5"])).rejects.toThrow(/JSON array/);
    await expect(call(["OPS.LTV", "[]", "--langg", "en"])).rejects.toThrow(/no option --langg/);
  });
});

test("ops functions prints the whole catalogue in the language asked for", async () => {
  const catalogue = (await printedBy(functions, ["--lang", "zh-CN"])) as { name: string; summary: string }[];
  expect(catalogue.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => `OPS.${id}`));
  for (const { summary } of catalogue) expect(summary).toMatch(/[\u4e00-\u9fff]/);
});

describe("ops template", () => {
  type Computed = {
    results: Record<string, unknown>;
    tables: Record<string, Record<string, unknown>[]>;
    checks: Record<string, unknown>;
    problems?: string[];
  };

  test("computes what was entered, by the same keys in both languages", async () => {
    const of = (lang: string): Promise<unknown> =>
      printedBy(template, [
        "ltv-model",
        "--lang",
        lang,
        "--values",
        "--set",
        `retention_model=${lang === "en" ? "Constant rate" : "固定留存率"}`,
        "--set",
        "first_retention=1",
        "--set",
        "monthly_discount=0",
        "--set",
        "ltv_horizon=12",
        "--set",
        "arpu=10",
        "--set",
        "gross_margin=0.5",
        "--set",
        "acquisition_spend=1000",
        "--set",
        "new_users=50",
      ]);
    // Without loss or discount each month brings 5: 12 of them make 60, and 20 are back after four.
    for (const lang of ["en", "zh-CN"])
      expect(((await of(lang)) as Computed).results).toMatchObject({ ltv: 60, cac: 20, ltv_to_cac: 3, payback_months: 4 });
  });

  test("takes rows for a table from a file, dates as ISO days, and judges nothing where nothing is entered", async () => {
    const rows = [
      { date: "2026-05-01", channel: "Search", spend: 100, impressions: 1000, clicks: 50, orders: 5, revenue: 400, new_customers: 2 },
      { date: "2026-05-02", channel: "Search", spend: 100, clicks: 50, orders: 5, revenue: null },
    ];
    const file = await scratch("log.json", JSON.stringify(rows));
    const channels = await scratch("channels.json", JSON.stringify([["Search"]]));
    const { results, tables, checks } = (await printedBy(template, [
      "channel-log",
      "--lang",
      "en",
      "--empty",
      "--values",
      "--rows",
      `log=${file}`,
      "--rows",
      `summary=${channels}`,
    ])) as Computed;
    // The second day has no revenue: its spend does not count in ROI.
    expect(tables["summary"]).toMatchObject([{ channel: "Search", spend: 200, revenue: 400, roi: 4 }]);
    expect(tables["log"]?.map(({ date, roi }) => [date, roi])).toEqual([
      ["2026-05-01", 4],
      ["2026-05-02", null],
    ]);
    expect(results).toMatchObject({ total_spend: 200, breakeven_roi: null, losing_channels: 0, first_day: "2026-05-01" });
    expect(checks).toMatchObject({ complete: false, margin: null, dates: true });
  });

  test("tells what of the entries would be cut or would not fit", async () => {
    const plain = (await printedBy(template, ["ltv-model", "--values"])) as Computed;
    expect(plain).not.toHaveProperty("problems");
    const rows = [["x".repeat(400), "Venue", 1, 1e15, "", "Planned", ""]];
    const file = await scratch("rows.json", JSON.stringify(rows));
    const { problems = [] } = (await printedBy(template, ["campaign-plan", "--values", "--rows", `budget=${file}`])) as Computed;
    expect(problems.join("\n")).toMatch(/cuts “x{400}”|has no room for/);
  });

  test("a text that Excel could not hold is refused before a file is written", async () => {
    const file = await scratch("rows.json", JSON.stringify([["x".repeat(32_768)]]));
    await expect(template(["campaign-plan", "--out", "never.xlsx", "--rows", `budget=${file}`])).rejects.toThrow(/32768 characters/);
  });

  test("computes TODAY() as of the day it is given", async () => {
    const file = await scratch("rows.json", JSON.stringify([{ date: "2026-03-05" }]));
    const checksOn = async (day: string) =>
      ((await printedBy(template, ["channel-log", "--values", "--today", day, "--rows", `log=${file}`])) as Computed).checks;
    // No date of a log lies in the future.
    expect((await checksOn("2026-03-04"))["future"]).toBe(false);
    expect((await checksOn("2026-03-05"))["future"]).toBe(true);
  });

  test("computes a batch in one process", async () => {
    const file = await scratch(
      "batch.json",
      JSON.stringify([
        {
          template: "campaign-plan",
          lang: "zh-CN",
          unit: "wan",
          today: "2026-06-17",
          set: { campaign_budget: 20, gross_margin: 0.25, refund_rate: 0, fee_rate: 0, campaign_start: "2026-07-01" },
        },
        { template: "ltv-model", lang: "en", empty: true },
      ]),
    );
    const [plan, empty] = (await printedBy(template, ["--batch", file])) as [Computed, Computed];
    // 1 ÷ 25 % = 4; 20 万 break even at 80 万.
    expect(plan.results).toMatchObject({ breakeven_roi: 4, breakeven_sales: 80 });
    expect(plan.tables["schedule"]?.[0]).toMatchObject({ from: -22, start: "2026-06-09" });
    expect(Object.values(empty.checks).filter((check) => check !== null)).toEqual([]);
  });

  test.each([
    [["ltv-model", "--values", "--set", "ltv=3"], /no input ltv/],
    [["ltv-model"], /--values/],
    [["nothing", "--values"], /no template/],
    [["ltv-model", "--values", "--set", "arpu"], /name=value/],
  ])("%j is refused with what to do", async (argv, message) => {
    await expect(template(argv as string[])).rejects.toThrow(message);
  });
});

test("a path that cannot be used is told in a sentence, and what a command says itself stays as it is", async () => {
  const said = (doing: Promise<unknown>): Promise<string> => doing.then(() => "done", sentenceOf);
  const file = await scratch("plan.xlsx", "");
  expect(await said(readFile(`${file}.gone`))).toBe(`There is no file or folder “${file}.gone”; check how it is written.`);
  expect(await said(writeFile(tmpdir(), ""))).toBe(`“${tmpdir()}” is a folder; name a file.`);
  expect(await said(readFile(tmpdir()))).toBe("A folder stands where a file is meant; name a file.");
  expect(await said(readFile(join(file, "inside")))).toBe(`“${join(file, "inside")}” goes through something that is no folder.`);
  expect(sentenceOf(new Error("Cell B2 holds no number."))).toBe("Cell B2 holds no number.");
});
