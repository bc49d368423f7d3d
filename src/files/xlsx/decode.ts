import { checkKind } from "./reading/check-kind";
import { farSheets, withCells, withSheets } from "./reading/far-cells";
import { fileSheet } from "./reading/file-sheet";
import { hiddenNames } from "./reading/hidden-names";
import { FileError } from "../file-error";
import type { FileLoss } from "./file-loss";
import { USUAL_ITERATION, type FileIteration, type FileWorkbook } from "../file-workbook";
import { fromFileFormula } from "./formula/from-file-formula";
import { readWithLibrary, type LibraryWorkbook } from "./library";
import { relationships } from "./package/relationships";
import { descend, parseXml } from "./package/xml";
import { partText, unpack, type Parts } from "./package/zip";

export interface DecodedFile {
  readonly workbook: FileWorkbook;
  /** What the file held that the workbook does not. */
  readonly losses: readonly FileLoss[];
}

/** Where the sheets' parts are, by sheet name; chart and dialogue sheets have none. */
function sheetPaths(parts: Parts): { readonly paths: ReadonlyMap<string, string>; readonly others: readonly string[] } {
  const path = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const targets = new Map(relationships(parts, path).map((relation) => [relation.id, relation]));
  const sheets = descend(parseXml(partText(parts, path) ?? ""), "sheets")?.children ?? [];
  const known = sheets.map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    relation: targets.get(attributes["id"] ?? attributes["r:id"] ?? ""),
  }));
  return {
    paths: new Map(known.flatMap(({ name, relation }) => (relation?.type === "worksheet" ? [[name, relation.target] as const] : []))),
    others: known.filter(({ relation }) => relation !== undefined && relation.type !== "worksheet").map(({ name }) => name),
  };
}

/** How a workbook is calculated: ECMA-376 18.2.2, calcPr. */
function calculationOf(parts: Parts): Readonly<Record<string, string>> {
  const path = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  return descend(parseXml(partText(parts, path) ?? ""), "calcPr")?.attributes ?? {};
}

/** By hand, and with the precision that is displayed. */
function keepsOwnCalculation(parts: Parts): boolean {
  const { calcMode, fullPrecision } = calculationOf(parts);
  return calcMode === "manual" || ["0", "false"].includes(fullPrecision ?? "");
}

function iterationOf(parts: Parts): FileIteration | undefined {
  const { iterate, iterateCount, iterateDelta } = calculationOf(parts);
  const { count, change } = USUAL_ITERATION;
  const found = {
    enabled: ["1", "true"].includes(iterate ?? ""),
    count: Number(iterateCount ?? count),
    change: Number(iterateDelta ?? change),
  };
  return found.enabled || found.count !== count || found.change !== change ? found : undefined;
}

function packageLosses(parts: Parts, others: readonly string[]): FileLoss[] {
  const paths = [...parts.keys()];
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
  const found = [
    ["macro", count(/vbaProject\.bin$/i)],
    ["externalLink", count(/externalLinks\/externalLink\d+\.xml$/i)],
    ["calculation", keepsOwnCalculation(parts) ? 1 : 0],
    ["dataModel", count(/^xl\/(?:model\/|connections\.xml)/i)],
  ] as const;
  return [
    ...found.filter(([, times]) => times > 0).map(([kind, times]) => ({ kind, count: times })),
    ...others.map((name) => ({ kind: "chartSheet", count: 1, name }) as const),
  ];
}

/** What the library reads; a sheet with cells far from the others in two parts. */
async function readSheets(bytes: Uint8Array, parts: Parts, paths: ReadonlyMap<string, string>): Promise<LibraryWorkbook> {
  const split = farSheets(parts, paths.values());
  if (split.size === 0) return readWithLibrary(bytes, { readStyles: true, sheets: ({ name }) => paths.has(name) });
  const frame = await readWithLibrary(withSheets(parts, split, "frame"), { readStyles: true, sheets: ({ name }) => paths.has(name) });
  const packed = await readWithLibrary(withSheets(parts, split, "packed"), {
    readStyles: true,
    sheets: ({ name }) => split.has(paths.get(name) ?? ""),
  });
  const cellsOf = new Map(packed.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...frame,
    sheets: frame.sheets.map((sheet) => {
      const [cells, how] = [cellsOf.get(sheet.name), split.get(paths.get(sheet.name) ?? "")];
      return cells && how ? withCells(sheet, cells, how) : sheet;
    }),
  };
}

async function read(bytes: Uint8Array, parts: Parts): Promise<DecodedFile> {
  const { paths, others } = sheetPaths(parts);
  const library = await readSheets(bytes, parts, paths);
  const isHidden = hiddenNames(parts);
  const iteration = iterationOf(parts);
  const sheets = library.sheets.map((sheet) => fileSheet(sheet, paths.get(sheet.name) ?? "", library, parts, isHidden));
  if (sheets.length === 0) throw new FileError("damaged");
  const names = (library.namedRanges ?? []).filter(({ scope, name }) => scope === undefined && !name.startsWith("_xlnm."));
  return {
    workbook: {
      sheets: sheets.map(({ sheet }) => sheet),
      names: names.map(({ name, range, comment }) => ({
        name,
        refersTo: fromFileFormula(range),
        ...(comment && { comment }),
        ...(isHidden(name, undefined) && { hidden: true as const }),
      })),
      dateSystem: library.dateSystem === "1904" ? 1904 : 1900,
      ...(iteration && { iteration }),
      activeSheet: Math.min(library.activeSheet ?? 0, sheets.length - 1),
      defaultFont: { name: library.defaultFont?.name ?? "Calibri", size: library.defaultFont?.size ?? 11 },
    },
    losses: [...packageLosses(parts, others), ...sheets.flatMap(({ losses }) => losses)],
  };
}

/** Reads the bytes of an .xlsx (or .xlsm, .xltx) file. Throws a `FileError` for anything that is none. */
export async function decode(bytes: Uint8Array): Promise<DecodedFile> {
  checkKind(bytes);
  const parts = unpack(bytes);
  if (!parts.has("[Content_Types].xml")) throw new FileError("not-a-workbook");
  if (parts.has("xl/workbook.bin")) throw new FileError("binary-excel");
  try {
    return await read(bytes, parts);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError("damaged", {}, { cause });
  }
}
