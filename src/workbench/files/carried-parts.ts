import { fromBase64 } from "../../files/base64";
import type { CarriedPiece, CarriedSheet, CarriedWorkbook } from "../../files/carried";
import { eachLoss, type FileLoss } from "../../files/xlsx/file-loss";
import { relationshipsPath } from "../../files/xlsx/package/relationships";
import type { KeptParts } from "./snapshot-resources";

const isBroken = ({ formulas }: CarriedPiece): boolean => formulas.some((formula) => formula.includes("#REF!"));
const targetsOf = ({ links }: CarriedPiece): readonly string[] =>
  Object.values(links).flatMap(({ target, external }) => (external ? [] : [target]));
/** Parts that belong to one sheet alone; a copy of the sheet cannot have them too. */
const SINGLE = /\/(?:chart|chartEx|pivotTable|vmlDrawing|ctrlProp)$/;

interface Carried {
  readonly workbook?: CarriedWorkbook;
  readonly sheet: (id: string, name: string) => CarriedSheet | undefined;
}

/** What a file held that the grid does not know, as it stands now. What lost the cells it is about is told. */
export function carriedParts(parts: KeptParts, losses: FileLoss[]): Carried {
  const given = parts.carriedWorkbook?.[""];
  const brokenCaches = (given?.pieces ?? []).filter((piece) => piece.home === "pivotCaches" && isBroken(piece)).flatMap(targetsOf);
  const taken = new Set<string>();
  const leadsToBroken = (piece: CarriedPiece): boolean =>
    piece.kind === "pivotTable" &&
    brokenCaches.some((cache) =>
      targetsOf(piece).some((target) => {
        const source = given?.parts[relationshipsPath(target)];
        return source && new TextDecoder().decode(fromBase64(source.bytes)).includes(cache.slice(cache.lastIndexOf("/") + 1));
      }),
    );
  const isTaken = ({ links }: CarriedPiece): boolean =>
    Object.values(links).some(({ type, target }) => SINGLE.test(type) && (taken.has(target) || !taken.add(target)));
  return {
    ...(given && {
      workbook: { ...given, pieces: given.pieces.filter((piece) => !targetsOf(piece).some((target) => brokenCaches.includes(target))) },
    }),
    sheet(id, name) {
      const sheet = parts.carried?.[id];
      if (!sheet) return undefined;
      const standing = sheet.pieces.filter((piece) => !piece.lost && !leadsToBroken(piece) && !isTaken(piece));
      const gone = sheet.pieces.filter((piece) => !standing.includes(piece));
      losses.push(
        ...eachLoss(gone.map(({ kind, name: called }) => ({ kind, count: 1, sheet: name, ...(called !== undefined && { name: called }) }))),
      );
      return { ...sheet, pieces: standing };
    },
  };
}
