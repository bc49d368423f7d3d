import type { Chart, ChartDefinition, ChartSettings, SheetMaker } from "../charts/define";
import type { Lang } from "../core/lang";
import type { TakenNames } from "../plan/taken-names";
import type { Corrections } from "../reading/recipe";
import type { TableReading } from "../reading/table-reading";

/** A chart with what draws it and what puts it on a sheet. */
export interface OpenedChart {
  readonly definition: ChartDefinition;
  readonly chart: Chart;
  readonly maker: SheetMaker<unknown>;
}

/** From what a report is made. */
export interface ReportRequest {
  readonly reading: TableReading;
  /** With the first and the last day of the report, where the table has days. */
  readonly settings: ChartSettings;
  /** Whether its days were not chosen, and so are others once the source is newer. */
  readonly usualDays: boolean;
  /** In the order in which they stand on the report. */
  readonly charts: readonly OpenedChart[];
  readonly lang: Lang;
  readonly taken: TakenNames;
  readonly corrections?: Corrections;
  /** All charts that there are: what was written on one that is shown no more is kept under its name. */
  readonly known?: readonly ChartDefinition[];
  /** The ids of the charts that were asked for, where some of them say nothing of the table now. */
  readonly asked?: readonly string[];
  /** What people wrote into the lines for it, by the names of these. */
  readonly remarks?: Readonly<Record<string, string | number | boolean>>;
}
