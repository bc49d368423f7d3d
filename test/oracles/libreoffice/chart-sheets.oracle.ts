import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { planChart } from "../../../src/charts/plan-chart";
import { isCellError } from "../../../src/core/cell";
import { sheetInFormula } from "../../../src/core/cells/sheet-name";
import { decode } from "../../../src/files/xlsx/decode";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { areaAddress } from "../../../src/plan/area";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { planOf } from "../../charts/native-cases";
import { CHART_CASES, nameOfChart, notOffered, SETTINGS } from "../../gallery/chart-cases";
import { hasProgram } from "./has-program";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: the sheets of charts were not opened with it.");

/** Every chart of the catalogue, of every table that it is offered for. */
const CASES = CHART_CASES.filter((each) => notOffered(each) === undefined).map((each) => ({ ...each, name: nameOfChart(each) }));

const folder = mkdtempSync(join(tmpdir(), "opsplan-chart-sheets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = new Map<string, SheetPlan>();

beforeAll(async () => {
  if (!HAS_OFFICE) return;
  for (const { name, chart, lang, reading } of CASES) {
    const { CHART } = await chart.chart();
    const { source } = reading;
    const taken = { sheets: [source.sheet], tables: [] };
    const { sheet } = planChart(chart, CHART, await CHART.sheet(), { reading, settings: SETTINGS, lang, taken });
    const rows = source.values.map((row) => row.map((cell) => cell ?? null));
    const plan = planOf({ name: "source", sheet: source.sheet, rows, edit: { row: 0, column: 0 } });
    writeFileSync(join(folder, `${name}.xlsx`), await encodePlan([plan, sheet]));
    written.set(name, sheet);
  }
  const options = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
  const files = CASES.map(({ name }) => join(folder, `${name}.xlsx`));
  execFileSync("soffice", [...options, "--outdir", join(folder, "out"), ...files], { stdio: "ignore", timeout: 900_000 });
}, 960_000);

/** A gap of a line; Excel writes it so, too. */
const NOT_THERE = "#N/A";

(HAS_OFFICE ? test : test.skip).each(CASES)(
  "LibreOffice opens the sheet of $name: no error, and series at their cells",
  async ({ name }) => {
    const sheet = written.get(name) as SheetPlan;
    const bytes = new Uint8Array(readFileSync(join(folder, "out", `${name}.xlsx`)));
    const { workbook } = await decode(bytes);
    const cells = new Map(
      workbook.sheets.find((one) => one.name === sheet.sheetName)?.cells.map(({ row, column, value }) => [`${row},${column}`, value]),
    );
    const errors = [...cells].filter(([, value]) => isCellError(value) && value.error !== NOT_THERE);
    expect(errors).toEqual([]);
    const drawn = Object.entries(unzipSync(bytes)).flatMap(([file, part]) =>
      /^xl\/charts\/chart\d+\.xml$/.test(file) ? [strFromU8(part)] : [],
    );
    expect(drawn).toHaveLength(sheet.charts.length);
    // LibreOffice may write a sheet's name with quotes or without.
    const plain = (address: string): string => address.replaceAll(/&apos;|[$']/g, "");
    const found = new Set(drawn.flatMap((xml) => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, address = ""]) => plain(address))));
    for (const { values } of sheet.charts.flatMap(({ series }) => series)) {
      expect(found).toContain(plain(`${sheetInFormula(sheet.sheetName)}!${areaAddress(values, "both")}`));
    }
  },
);
