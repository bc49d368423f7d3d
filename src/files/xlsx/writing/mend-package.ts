import { renumberedFonts, withPhoneticFonts } from "../carried/phonetic-fonts";
import { lateLooks, withNumberedLooks } from "../carried/numbered-looks";
import { chartXml } from "../chart/chart-xml";
import type { FileChart } from "../../file-chart";
import type { FileIteration, FileWorkbook } from "../../file-workbook";
import { escapeXml } from "../package/xml";
import { relationships } from "../package/relationships";
import { partText, textPart, type Parts } from "../package/zip";
import { writeIcons } from "./icons-xml";
import { mendNames } from "./mend-names";
import { mendNotes, mendNoteTexts } from "./mend-notes";
import { mendProperties } from "./mend-properties";
import { mendSheet } from "./mend-sheet";
import { mendStyles } from "./mend-styles";
import { mendNamedStyles } from "./named-styles";
import { mendTable } from "./mend-table";
import { carriedLooks, writeLines } from "./lines-xml";
import type { LookSources } from "./look-sources";
import { packageWriter, type PackageWriter } from "./package-writer";
import { writePage } from "./page-xml";
import { writeSettings } from "./sheet-settings";
import { validationsXml } from "./validation-xml";
import { worksheetSource } from "./worksheet-elements";
import { writeCarriedSheet } from "./write-carried";
import { writeCarriedWorkbook } from "./write-workbook";

function change(parts: Parts, path: string, by: (text: string) => string): void {
  const text = partText(parts, path);
  if (text === undefined) throw new Error(`The library wrote no ${path}`);
  parts.set(path, textPart(by(text)));
}

/** Names of the drawn charts, in order, so that formulas and people can tell them apart. */
const nameCharts = (drawing: string, names: readonly string[]): string =>
  drawing.replace(/name="Chart (\d+)"/g, (whole, number: string) => `name="${escapeXml(names[Number(number) - 1] ?? whole)}"`);

/**
 * Excel of today's calculation engine: a file that claims an older one is calculated anew on opening, and
 * a colleague without the add-in would see #NAME? where the file holds the number.
 */
const KEEP_CACHED = ' calcId="191029"';

const iterationXml = ({ enabled, count, change }: FileIteration): string =>
  `${enabled ? ' iterate="1"' : ""} iterateCount="${count}" iterateDelta="${change}"`;

/** Puts in how the workbook is calculated, after the names it has. */
function mendCalculation(xml: string, cached: boolean, iteration: FileIteration | undefined): string {
  const [known, attributes = ""] = /<calcPr([^>]*)\/>/.exec(xml) ?? [];
  const calculation = `<calcPr${cached ? KEEP_CACHED : attributes}${iteration ? iterationXml(iteration) : ""}/>`;
  if (known !== undefined) return xml.replace(known, calculation);
  return xml.replace(xml.includes("</definedNames>") ? "</definedNames>" : "</sheets>", (end) => end + calculation);
}

/** Where the library put the notes of a sheet. */
const notesPath = (parts: Parts, index: number): string =>
  relationships(parts, `xl/worksheets/sheet${index + 1}.xml`).find(({ type }) => type === "comments")?.target ?? "";

/** Puts into the produced package what the library cannot write. Changes `parts`. */
export function mendPackage(parts: Parts, workbook: FileWorkbook, sources: LookSources): void {
  let chart = 0;
  let table = 0;
  const writer = packageWriter(parts);
  const templates = new Map<string, string>();
  workbook.sheets.forEach((sheet, index) => {
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => mendSheet(xml, sheet, index === workbook.activeSheet));
    for (const plan of sheet.tables) change(parts, `xl/tables/table${++table}.xml`, (xml) => mendTable(xml, sheet, plan));
    if (sheet.notes.length > 0) change(parts, `xl/drawings/vmlDrawing${index + 1}.vml`, (vml) => mendNotes(vml, sheet));
    if (sheet.notes.some(({ runs }) => runs !== undefined)) change(parts, notesPath(parts, index), (xml) => mendNoteTexts(xml, sheet));
    if (sheet.charts.length > 0)
      change(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
        nameCharts(
          xml,
          sheet.charts.map(({ name }) => name),
        ),
      );
    for (const plan of sheet.charts) {
      const path = `xl/charts/chart${++chart}.xml`;
      parts.set(path, textPart(plan.drawn ? drawnChart(plan.drawn, path, writer) : chartXml(plan)));
    }
  });
  mendProperties(parts, workbook.sheets);
  change(parts, "xl/workbook.xml", (xml) => mendNames(xml, workbook));
  const cached = workbook.sheets.some(({ cells }) => cells.some(({ formula, value }) => formula !== undefined && value !== null));
  const { iteration } = workbook;
  if (cached || iteration) change(parts, "xl/workbook.xml", (xml) => mendCalculation(xml, cached, iteration));
  let fonts: ReadonlyMap<string, number> = new Map();
  change(parts, "xl/styles.xml", (xml) => {
    const { xml: styles, before } = withNumberedLooks(mendNamedStyles(mendStyles(xml), workbook), workbook.carried?.looks);
    writer.looksBefore = before;
    const readings = withPhoneticFonts(styles, workbook.carried?.phoneticFonts);
    fonts = readings.numbers;
    return readings.xml;
  });
  for (let at = 1; at <= table; at += 1) change(parts, `xl/tables/table${at}.xml`, (xml) => lateLooks(xml, writer.looksBefore));
  workbook.sheets.forEach((sheet, index) => {
    const place = { path: `xl/worksheets/sheet${index + 1}.xml`, drawing: `xl/drawings/drawing${index + 1}.xml` };
    change(parts, place.path, (xml) => {
      const source = worksheetSource(xml);
      source.set("dimension", "");
      source.set("dataValidations", validationsXml(sheet.validations));
      writeIcons(source, sheet.conditionals, index + 1);
      writeLines(source, sheet, carriedLooks(sheet, workbook));
      writePage(source, sheet.page);
      writeSettings(source, sheet, sources);
      if (sheet.carried) writeCarriedSheet(parts, source, place, sheet.carried, writer, templates);
      return renumberedFonts(source.text(), fonts);
    });
    if (sheet.notes.some(({ runs }) => runs !== undefined)) change(parts, notesPath(parts, index), (xml) => renumberedFonts(xml, fonts));
  });
  if (workbook.carried) writeCarriedWorkbook(parts, workbook.carried, writer, templates);
  writer.finish(workbook.carried?.parts ?? {}, templates);
}

/** A chart as another program wrote it; what it points to has other numbers now. */
function drawnChart({ xml, links }: NonNullable<FileChart["drawn"]>, path: string, writer: PackageWriter): string {
  const numbers = new Map(Object.entries(links).map(([old, link]) => [old, writer.relate(path, link)]));
  return xml.replace(/(\s[\w-]+:(?:id|embed|link)=)"([^"]+)"/g, (whole, name: string, old: string) =>
    numbers.has(old) ? `${name}"${numbers.get(old) ?? ""}"` : whole,
  );
}
