import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Lang } from "../../../core/lang";
import { FileError } from "../../../files/file-error";
import type { FileWorkbook } from "../../../files/file-workbook";
import { decode } from "../../../files/xlsx/decode";
import { editPackage, type EditedPackage } from "../../../files/xlsx/editing/package-edit";
import { readTeamWorkbook } from "../../../files/xlsx/editing/read-team-workbook";
import { fromFileFormula } from "../../../files/xlsx/formula/from-file-formula";
import { FILE_WORDS } from "../../../locale/file-words";
import { inventoryOf, type Inventory } from "../../../teams/inventory";
import type { TeamWorkbook } from "../../../teams/team-workbook";

export interface TeamFile {
  readonly bytes: Uint8Array;
  readonly edited: EditedPackage;
  readonly decoded: FileWorkbook;
  readonly workbook: TeamWorkbook;
  readonly inventory: Inventory;
  /** What of it others should know: it holds macros, or is signed. */
  readonly hasMacros: boolean;
  readonly isSigned: boolean;
}

/** A workbook file to be shared, restored or mended; a sentence that says why not, and what to do, where it cannot be read. */
export async function openTeamFile(file: string, lang: Lang): Promise<TeamFile> {
  const bytes = new Uint8Array(await readFile(file));
  try {
    const edited = editPackage(bytes);
    const { workbook: decoded } = await decode(bytes);
    const workbook = readTeamWorkbook(edited, decoded);
    const paths = [...edited.parts.keys()];
    return {
      bytes,
      edited,
      decoded,
      workbook,
      inventory: inventoryOf(workbook, fromFileFormula),
      hasMacros: paths.some((path) => /vbaProject\.bin$/i.test(path)),
      isSigned: paths.some((path) => /^_xmlsignatures\//i.test(path)),
    };
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    throw new Error(FILE_WORDS[lang].fileErrors[problem.key](basename(file)), { cause: problem });
  }
}
