import type { Lang } from "../../src/core/lang";
import type { SheetPlan } from "../../src/plan/sheet-plan";

/** A sheet that the gallery draws. */
export interface GallerySheet {
  /** Of its files. */
  readonly name: string;
  readonly lang: Lang;
  readonly plan: SheetPlan;
}
