import { run as call } from "../../src/build/ops/call";
import { run as functions } from "../../src/build/ops/functions";
import { FUNCTIONS } from "../../src/functions/registry";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a command in this process and gives back what it printed, parsed. */
async function printed(run: (argv: readonly string[]) => Promise<number>, argv: readonly string[]): Promise<unknown> {
  const out: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((chunk) => out.push(String(chunk)) > 0);
  try {
    expect(await run(argv)).toBe(0);
  } finally {
    write.mockRestore();
  }
  return JSON.parse(out.join(""));
}

const scratch = async (name: string, content: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), "opsplan-")), name);
  await writeFile(path, content);
  return path;
};

describe("ops call", () => {
  test("prints a number as Darden's note has it", async () => {
    expect(Math.round((await printed(call, ["OPS.LTV", "[17.95,0.995,0.01]"])) as number)).toBe(1209);
  });

  test("tells a blank cell from an argument left out", async () => {
    expect(await printed(call, ["OPS.BREAKEVEN_ROI", '[""]'])).toMatchObject({ $err: "#DIV/0!" });
    expect(await printed(call, ["OPS.BREAKEVEN_ROI", "[null]"])).toMatchObject({ $err: "#VALUE!" });
  });

  test("passes error values on", async () => {
    expect(await printed(call, ["OPS.ROAS", '[{"$err":"#N/A"},1]'])).toEqual({ $err: "#N/A" });
  });

  test("explains an error in the language asked for", async () => {
    expect(await printed(call, ["OPS.BREAKEVEN_ROI", "[40]", "--lang", "zh-CN"])).toEqual({ $err: "#NUM!", message: expect.stringContaining("毛利率") });
  });

  test("prints a spilled table as nested arrays", async () => {
    expect(await printed(call, ["OPS.FUNNEL", "[[[10],[5]]]"])).toEqual([[10, 1, 1, 0], [5, 0.5, 0.5, 5]]);
  });

  test("answers #NAME? for a function that does not exist", async () => {
    expect(await printed(call, ["OPS.NOPE", "[]"])).toMatchObject({ $err: "#NAME?" });
  });

  test("runs a batch in order", async () => {
    const file = await scratch("batch.json", JSON.stringify([{ fn: "OPS.ROAS", args: [50000, 12500] }, { fn: "RETENTION", args: [1000, 412] }, { fn: "OPS.ROAS", args: [1, 0] }]));
    expect(await printed(call, ["--batch", file])).toEqual([4, 0.412, expect.objectContaining({ $err: "#DIV/0!" })]);
  });

  test("takes columns of a text file by their headers", async () => {
    const file = await scratch("spend.csv", "渠道,花费,成交\n抖音,100,250\n小红书,50,200\n");
    const column = (col: string) => ({ $csv: file, col });
    expect(await printed(call, ["OPS.ROAS", JSON.stringify([column("成交"), column("花费")])])).toEqual([[2.5], [4]]);
  });

  test("says what is wrong with arguments that are no JSON", async () => {
    await expect(call(["OPS.LTV", "[1,"])).rejects.toThrow(/no JSON/);
    await expect(call(["OPS.LTV", "5"])).rejects.toThrow(/JSON array/);
    await expect(call(["OPS.LTV", "[]", "--langg", "en"])).rejects.toThrow(/no option --langg/);
  });
});

test("ops functions prints the whole catalogue in the language asked for", async () => {
  const catalogue = (await printed(functions, ["--lang", "zh-CN"])) as { name: string; summary: string }[];
  expect(catalogue.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => `OPS.${id}`));
  for (const { summary } of catalogue) expect(summary).toMatch(/[\u4e00-\u9fff]/);
});
