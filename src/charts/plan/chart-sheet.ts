import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { titleBlock } from "../../plan/blocks/title-block";
import { freeSheetName } from "../../plan/free-name";
import { startSheet, type SheetDraft } from "../../plan/sheet-draft";
import type { TakenNames } from "../../plan/taken-names";
import type { ChartId, PlannedChart } from "../define";

interface ChartSheet {
  readonly id: ChartId;
  readonly lang: Lang;
  readonly taken: TakenNames;
  readonly name: string;
  readonly purpose: string;
  readonly source: string;
  readonly linked: PlannedChart["linked"];
  /** Number columns beside the first. */
  readonly numbers: number;
}

/** Two lines: names of channels and shares do not fit a number column on one. */
export const HEADER_HEIGHT = 32;

const NAME_WIDTH = 20;
const NUMBER_WIDTH = 13;
const ZONE = { count: 8, width: 9 };

/** The sheet that every chart is put on: its head says where the numbers come from and whether they follow. */
export function chartSheet({ id, lang, taken, name, purpose, source, linked, numbers }: ChartSheet): SheetDraft {
  const text = CHART_WORDS[lang].sheet;
  const draft = startSheet({
    id, lang, sheetName: freeSheetName(name, taken.sheets), widths: [NAME_WIDTH, ...Array.from({ length: numbers }, () => NUMBER_WIDTH)],
    zone: ZONE, guidanceWidth: 44, rowHeight: 18, orientation: "landscape",
  });
  titleBlock(draft, { title: name, purpose, fields: [{ label: linked.ok ? text.linked : text.copied, value: text.source(source), role: "text" }] });
  return draft;
}
