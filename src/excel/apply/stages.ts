import type { SkippedPart, WorkbookStep } from "../workbook-port";
import type { Stage } from "./action";
import { charts } from "./charts";
import { columnGroups } from "./column-groups";
import { conditionalFormats } from "./conditional-formats";
import { constants } from "./constants";
import { formulas } from "./formulas";
import { freeze } from "./freeze";
import { IDENTITY_API, identity } from "./identity";
import { layout } from "./layout";
import { merges } from "./merges";
import { names } from "./names";
import { notes } from "./notes";
import { numberFormats } from "./number-formats";
import { page } from "./page";
import { show } from "./show";
import { styles } from "./styles";
import { tables } from "./tables";
import { validation } from "./validation";

export interface StageEntry {
  readonly step: WorkbookStep;
  readonly stage: Stage;
  /** The ExcelApi version that brought it, where that is above the add-in's floor, and what people miss without it. */
  readonly needs?: { readonly version: string; readonly part?: SkippedPart };
}

/**
 * Everything an insertion does, in order. Constants come before the tables that lie over them; formulas come after the
 * tables and names that they mention, and before number formats, because a cell of text format would keep a formula as text.
 */
export const STAGES: readonly StageEntry[] = [
  { step: "formats", stage: layout },
  { step: "settings", stage: identity, needs: { version: IDENTITY_API } },
  { step: "writeCells", stage: constants },
  { step: "tables", stage: tables },
  { step: "names", stage: names },
  { step: "writeCells", stage: formulas },
  { step: "formats", stage: numberFormats },
  { step: "formats", stage: styles },
  { step: "formats", stage: merges },
  { step: "validation", stage: validation },
  { step: "conditionalFormats", stage: conditionalFormats },
  { step: "notes", stage: notes, needs: { version: "1.18", part: "notes" } },
  { step: "page", stage: page },
  { step: "formats", stage: columnGroups, needs: { version: "1.10", part: "columnGroups" } },
  { step: "formats", stage: freeze },
  { step: "charts", stage: charts },
  { step: "show", stage: show },
];
