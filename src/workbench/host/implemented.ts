import type { OfficeClass } from "./dispatch/office-class";
import { clientName } from "./dispatch/object-paths";
import { applicationClass } from "./objects/application";
import { autoFilterClass } from "./objects/auto-filter";
import { chartAxesClass } from "./objects/chart-axes";
import { areaFormatClass, dataLabelsClass, fillClass, fontClass, legendClass, lineClass, plotAreaClass, titleClass } from "./objects/chart-elements";
import { chartSeriesCollectionClass } from "./objects/chart-series";
import { chartClass, chartCollectionClass } from "./objects/charts";
import { commentCollectionClass } from "./objects/comments";
import { conditionalFormatCollectionClass } from "./objects/conditional-formats";
import { cellValueFormatClass, customFormatClass } from "./objects/conditional-highlight";
import { colorScaleClass, dataBarClass } from "./objects/conditional-scales";
import { dataValidationClass } from "./objects/data-validation";
import { freezePanesClass } from "./objects/freeze-panes";
import { namedItemClass, namedItemCollectionClass } from "./objects/named-items";
import { pageLayoutClass } from "./objects/page-layout";
import { rangeClass } from "./objects/range";
import { rangeAreasClass } from "./objects/range-areas";
import { borderCollectionClass } from "./objects/range-borders";
import { rangeFillClass } from "./objects/range-fill";
import { rangeFontClass } from "./objects/range-font";
import { rangeFormatClass } from "./objects/range-format";
import { settingCollectionClass } from "./objects/settings";
import { tableColumnClass, tableColumnCollectionClass } from "./objects/table-columns";
import { tableRowCollectionClass } from "./objects/table-rows";
import { tableSortClass } from "./objects/table-sort";
import { tableClass, tableCollectionClass } from "./objects/tables";
import { workbookClass } from "./objects/workbook";
import { worksheetClass } from "./objects/worksheet";
import { worksheetCollectionClass } from "./objects/worksheets";

const CLASSES = [
  workbookClass, applicationClass, worksheetCollectionClass, worksheetClass, rangeClass, rangeAreasClass, rangeFormatClass, rangeFillClass, rangeFontClass,
  borderCollectionClass, tableCollectionClass, tableClass, tableColumnCollectionClass, tableColumnClass, tableRowCollectionClass, tableSortClass, autoFilterClass,
  namedItemCollectionClass, namedItemClass, chartCollectionClass, chartClass, chartAxesClass, chartSeriesCollectionClass, titleClass, legendClass, dataLabelsClass,
  plotAreaClass, areaFormatClass, fillClass, lineClass, fontClass, conditionalFormatCollectionClass, customFormatClass, cellValueFormatClass, dataBarClass,
  colorScaleClass, dataValidationClass, freezePanesClass, pageLayoutClass, commentCollectionClass, settingCollectionClass,
] as unknown as readonly OfficeClass<unknown>[];

export interface ImplementedClass {
  readonly name: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
}

/** What of Office.js the embedded workbook answers, read off the tables that answer. Names as in the API. */
export function implemented(): readonly ImplementedClass[] {
  const names = (table: object | undefined) => Object.keys(table ?? {}).filter((name) => !name.startsWith("_")).map(clientName).sort();
  return CLASSES.map((one) => ({
    name: one.name,
    readable: [...names(one.get), ...names(one.navigate)].sort(),
    writable: names(one.set),
    methods: names(one.methods),
    events: names(one.events),
  }));
}
