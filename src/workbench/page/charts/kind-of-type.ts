import type { ChartKind } from "../../../plan/sheet-plan";

/** Excel's chart types by how their names begin, the longer beginnings first. */
const BEGINNINGS: readonly (readonly [string, ChartKind])[] = [
  ["ColumnStacked", "stackedColumn"],
  ["3DColumnStacked", "stackedColumn"],
  ["Column", "column"],
  ["3DColumn", "column"],
  ["BarStacked", "stackedBar"],
  ["3DBarStacked", "stackedBar"],
  ["Bar", "bar"],
  ["3DBar", "bar"],
  ["Line", "line"],
  ["3DLine", "line"],
  ["Area", "area"],
  ["3DArea", "area"],
  ["Doughnut", "doughnut"],
  ["Pie", "doughnut"],
  ["3DPie", "doughnut"],
  ["XYScatterLines", "line"],
  ["XYScatterSmooth", "line"],
  ["XYScatter", "scatter"],
  ["Bubble", "bubble"],
];

/** Piles that are not drawn as such here: side by side they would say something else. */
const OTHER_PILES = /Stacked100$|^(?:3D)?(?:Line|Area)\w*Stacked/;

/** How one of Excel's chart types is drawn here; nothing for those that are not. */
export const kindOfType = (type: string): ChartKind | undefined =>
  OTHER_PILES.test(type) ? undefined : BEGINNINGS.find(([beginning]) => type.startsWith(beginning))?.[1];
