import type { WidthNeed } from "../layout/column-widths";
import type { SheetSource } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { UnitSetting } from "../structure/unit";

/** What a block is before the widths are known, and how it is laid once they are. */
export interface LaidSection {
  readonly needs: readonly WidthNeed[];
  readonly lay: (sheet: Sheet) => void;
}

/** A kind of block. `count` content columns are shared with all other blocks. */
export type SectionKind<Section> = (section: Section, source: SheetSource, setting: UnitSetting, count: number) => LaidSection;
