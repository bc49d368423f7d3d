import { eachKept } from "./each-kept";
import { encode } from "./encode";
import type { FileLoss, FileLossKind } from "./file-loss";
import type { FileSheet, FileWorkbook } from "../file-workbook";
import { toFileFormula } from "./formula/to-file-formula";
import { libraryConditional, libraryValidation } from "./writing/library-rules";
import { plainSources } from "./writing/look-sources";
import { libraryStyle } from "./writing/library-style";

/** What a sheet can do without, in the order in which it is tried again, and what its loss is called. */
const PARTS = [
  ["tables", "unsupportedFeature"],
  ["merges", "unsupportedFeature"],
  ["notes", "commentThread"],
  ["names", "nameKind"],
  ["validations", "validationKind"],
  ["conditionals", "conditionalKind"],
  ["charts", "chartKind"],
] as const satisfies readonly (readonly [keyof FileSheet, FileLossKind])[];

export interface KeptFile {
  readonly bytes: Uint8Array;
  readonly losses: readonly FileLoss[];
}

/**
 * As `encode`, but no rule, name, note, table or chart that a file cannot hold keeps the rest from being saved: it is
 * left out and told.
 */
export async function encodeKept(workbook: FileWorkbook): Promise<KeptFile> {
  const { workbook: checked, losses } = withoutUnwritable(workbook);
  try {
    return { bytes: await encode(checked), losses };
  } catch (reason) {
    const found = await withoutWhatFails(checked, reason);
    return { bytes: found.bytes, losses: [...losses, ...found.losses] };
  }
}

/** Rules and names are tried one by one, which costs little. */
function withoutUnwritable(workbook: FileWorkbook): { readonly workbook: FileWorkbook; readonly losses: readonly FileLoss[] } {
  const losses: FileLoss[] = [];
  const kept = <Part>(kind: FileLossKind, parts: readonly Part[], write: (part: Part) => unknown, sheet?: string): readonly Part[] => {
    const { made, lost } = eachKept(parts, (part) => {
      write(part);
      return part;
    });
    if (lost > 0) losses.push({ kind, count: lost, ...(sheet !== undefined && { sheet }) });
    return made;
  };
  const sheets = workbook.sheets.map((sheet): FileSheet => ({
    ...sheet,
    names: kept("nameKind", sheet.names, ({ refersTo }) => toFileFormula(refersTo), sheet.name),
    validations: kept("validationKind", sheet.validations, libraryValidation, sheet.name),
    conditionals: kept(
      "conditionalKind",
      sheet.conditionals,
      (one) => libraryConditional(one, 1, (style) => libraryStyle(style, plainSources)),
      sheet.name,
    ),
  }));
  return { workbook: { ...workbook, sheets, names: kept("nameKind", workbook.names, ({ refersTo }) => toFileFormula(refersTo)) }, losses };
}

/** Parts are put back sheet by sheet and kind by kind, while the workbook can still be written. Its cells alone must be writable. */
async function withoutWhatFails(workbook: FileWorkbook, reason: unknown): Promise<KeptFile> {
  const bare = Object.fromEntries(PARTS.map(([part]) => [part, []]));
  let standing: FileWorkbook = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...bare })) };
  let bytes = await encode(standing).catch(() => {
    throw reason;
  });
  const losses: FileLoss[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const [part, kind] of PARTS) {
      if (sheet[part].length === 0) continue;
      const candidate = { ...standing, sheets: standing.sheets.map((one, at) => (at === index ? { ...one, [part]: sheet[part] } : one)) };
      try {
        bytes = await encode(candidate);
        standing = candidate;
      } catch {
        losses.push({ kind, count: sheet[part].length, sheet: sheet.name });
      }
    }
  }
  return { bytes, losses };
}
