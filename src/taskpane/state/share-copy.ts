import type { Lang } from "../../core/lang";
import { decode } from "../../files/xlsx/decode";
import { editPackage, packed } from "../../files/xlsx/editing/package-edit";
import { readTeamWorkbook } from "../../files/xlsx/editing/read-team-workbook";
import { writeSharePlan } from "../../files/xlsx/editing/write-share-plan";
import { fromFileFormula } from "../../files/xlsx/formula/from-file-formula";
import { inventoryOf } from "../../teams/inventory";
import { planShare, valuesOf } from "../../teams/share";

export interface SharedCopy {
  readonly bytes: Uint8Array;
  /** That became values. */
  readonly formulas: number;
  /** That have no value and stay. */
  readonly left: number;
  readonly hasMacros: boolean;
}

/** A copy of a workbook's file in which every formula of ours is its value, with a ledger; every other part stays as it is. */
export async function shareCopy(bytes: Uint8Array, lang: Lang, computed: string): Promise<SharedCopy> {
  const edited = editPackage(bytes);
  const { workbook: decoded } = await decode(bytes);
  const workbook = readTeamWorkbook(edited, decoded);
  const inventory = inventoryOf(workbook, fromFileFormula);
  const plan = planShare(workbook, inventory, valuesOf(workbook), lang, computed);
  writeSharePlan(edited, workbook, plan, lang);
  return {
    bytes: plan.entries.length > 0 ? packed(edited) : bytes,
    formulas: inventory.formulas.length - plan.left.length,
    left: plan.left.length,
    hasMacros: [...edited.parts.keys()].some((path) => /vbaProject\.bin$/i.test(path)),
  };
}
