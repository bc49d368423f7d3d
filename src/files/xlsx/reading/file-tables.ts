import { parseArea } from "../area-ref";
import type { FileLoss } from "../file-loss";
import type { FileTable, FileTotal } from "../../file-workbook";
import { fromFileFormula } from "../formula/from-file-formula";
import { relationships } from "../package/relationships";
import { allNamed, descend, parseXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { fileFilter } from "./file-filter";
import { TOTALS_FUNCTIONS, type TotalsFunction } from "../totals-function";

/** Characters a name cannot hold in XML, such as its line breaks. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
const unescapeName = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const count = (value: string | undefined, otherwise: number): number => (value === undefined ? otherwise : Number(value));

function totalOf(column: XmlElement): FileTotal | undefined {
  const { totalsRowFunction, totalsRowLabel } = column.attributes;
  const formula = descend(column, "totalsRowFormula")?.text;
  if (formula) return { formula: fromFileFormula(formula) };
  if (totalsRowFunction !== undefined && totalsRowFunction in TOTALS_FUNCTIONS) return { function: totalsRowFunction as TotalsFunction };
  return totalsRowLabel ? { label: unescapeName(totalsRowLabel) } : undefined;
}

function fileTable(root: XmlElement): FileTable | undefined {
  const { attributes } = root;
  const name = attributes["displayName"] ?? attributes["name"];
  const area = parseArea(attributes["ref"] ?? "");
  if (!name || !area) return undefined;
  const columns = descend(root, "tableColumns")?.children ?? [];
  const style = descend(root, "tableStyleInfo")?.attributes;
  const calculated = columns.map((column) => {
    const formula = descend(column, "calculatedColumnFormula")?.text;
    return formula ? fromFileFormula(formula) : undefined;
  });
  const totalCells = columns.map(totalOf);
  const criteria = filterOf(root).filter?.columns ?? [];
  return {
    name,
    area,
    columns: columns.map((column) => unescapeName(column.attributes["name"] ?? "")),
    ...(count(attributes["headerRowCount"], 1) === 0 && { headers: false as const }),
    banded: isOn(style?.["showRowStripes"]),
    filter: descend(root, "autoFilter") !== undefined,
    totals: count(attributes["totalsRowCount"], 0) > 0,
    ...(isOn(attributes["insertRow"]) && { unfilled: true }),
    ...(style?.["name"] && { style: style["name"] }),
    ...(isOn(style?.["showColumnStripes"]) && { bandedColumns: true }),
    ...(isOn(style?.["showFirstColumn"]) && { firstColumn: true }),
    ...(isOn(style?.["showLastColumn"]) && { lastColumn: true }),
    ...(criteria.length > 0 && { criteria }),
    ...(calculated.some(Boolean) && { calculated }),
    ...(totalCells.some(Boolean) && { totalCells }),
    ...saidOf(root, columns),
  };
}

/** Numbers of looks and names of cell styles are written again as they are. Source: ECMA-376 part 1, 18.5.1.2 and 18.5.1.3. */
const SAID = /^(?:\w+DxfId|\w+CellStyle|comment|published)$/;
const said = ({ attributes }: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => SAID.test(name)));

function saidOf(root: XmlElement, columns: readonly XmlElement[]): Pick<FileTable, "said"> {
  // [MS-XLSX] 2.6.78, the part of a table since Excel 2010.
  const later = allNamed(root, "table").find(({ attributes }) => (attributes["altText"] ?? attributes["altTextSummary"]) !== undefined);
  const { altText, altTextSummary } = later?.attributes ?? {};
  const alternative = { ...(altText && { altText }), ...(altTextSummary && { altTextSummary }) };
  const found = {
    attributes: said(root),
    columns: columns.map(said),
    ...(later && { alternative }),
  };
  return [found.attributes, ...found.columns, alternative].some((one) => Object.keys(one).length > 0) ? { said: found } : {};
}

function filterOf(root: XmlElement): ReturnType<typeof fileFilter> {
  const filter = descend(root, "autoFilter");
  return filter ? fileFilter(filter) : { lost: 0 };
}

interface Read {
  readonly tables: FileTable[];
  readonly losses: FileLoss[];
}

/** The tables of a sheet, from their own parts: the library needs the optional `name` and knows less of them. */
export function fileTables(parts: Parts, sheetPath: string, sheet: string): Read {
  const roots = relationships(parts, sheetPath)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => {
      const text = partText(parts, target);
      return text === undefined ? [] : [parseXml(text)];
    });
  const tables = roots.flatMap((root) => fileTable(root) ?? []);
  const lost = roots.reduce((sum, root) => sum + filterOf(root).lost, 0);
  return { tables, losses: lost > 0 ? [{ kind: "filter", count: lost, sheet }] : [] };
}
