import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { isCellError } from "../../../src/core/cell";
import { LANGS } from "../../../src/core/lang";
import { TEMPLATES } from "../../../src/templates/registry";
import { planOf } from "../../templates/support/every-plan";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { hasProgram } from "./has-program";
import { sameValue } from "./same-value";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: the templates were not compared with it.");

const HAS_XMLLINT = hasProgram("xmllint");

const folder = mkdtempSync(join(tmpdir(), "opsplan-oracle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = TEMPLATES.flatMap((template) =>
  LANGS.map((lang) => {
    const plan = planOf(template.id, lang, "yuan", 46_082);
    return { key: `${template.id}-${lang}`, file: planToFile([plan]) };
  }),
);
const bytes = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const { key, file } of cases) {
    bytes.set(key, await encode(file));
    writeFileSync(join(folder, `${key}.xlsx`), bytes.get(key) as Uint8Array);
  }
  if (!HAS_OFFICE) return;
  // One process for all files, and a profile of its own: a running or a broken one must not matter.
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      ...cases.map(({ key }) => join(folder, `${key}.xlsx`)),
    ],
    { stdio: "ignore", timeout: 600_000 },
  );
});

describe.each(cases)("$key", ({ key, file }) => {
  test("holds well-formed parts and formulas without values", () => {
    const own = mkdtempSync(join(folder, "parts-"));
    const parts = Object.entries(unzipSync(bytes.get(key) as Uint8Array)).filter(([path]) => /\.(xml|rels|vml)$/.test(path));
    const written = parts.map(([path, part], index) => {
      if (path.includes("/worksheets/sheet")) expect(strFromU8(part)).not.toMatch(/<\/f><v>/);
      const name = join(own, `${index}-${path.replaceAll("/", "-")}`);
      writeFileSync(name, part);
      return name;
    });
    // One process for all parts: to begin one takes longer than to read them.
    if (HAS_XMLLINT) execFileSync("xmllint", ["--noout", ...written]);
  });

  (HAS_OFFICE ? test : test.skip)("LibreOffice calculates every formula to what the embedded engine does", async () => {
    const { workbook } = await decode(new Uint8Array(readFileSync(join(folder, "out", `${key}.xlsx`))));
    const theirs = new Map(workbook.sheets[0]?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(file).snapshot });
    try {
      await engine.settle();
      const ours = snapshotToFile(engine.save()).workbook.sheets[0]?.cells.filter(({ formula }) => formula !== undefined) ?? [];
      const different = ours.filter(
        ({ row, column, value }) => isCellError(value) || !sameValue(value, theirs.get(`${row},${column}`) ?? null),
      );
      expect(
        different.map(({ row, column, formula, value }) => ({ row, column, formula, ours: value, theirs: theirs.get(`${row},${column}`) })),
      ).toEqual([]);
      expect(ours.length).toBeGreaterThan(0);
    } finally {
      engine.dispose();
    }
  });
});
