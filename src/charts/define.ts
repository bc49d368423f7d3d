import type { Grain } from "../analysis/periods";
import type { Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import type { Lang } from "../core/lang";
import type { Economics } from "../metrics/economics";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { Reach } from "./link/source-column";
import type { Scene } from "./scene/mark";

/** Why a chart would say nothing about a table. */
export type WhyNot = "noRows" | "noChannel" | "noSpend" | "noRevenue" | "noMeasure" | "noDate" | "oneDate" | "yearMissing";

/** What a table must have for a chart to say something of it. */
export interface Needs {
  /** A column that names what is compared. */
  readonly names?: true;
  /** So many different days. */
  readonly dates?: number;
  /** Measures that all must be there. */
  readonly all?: readonly Measure[];
  /** Measures of which one is enough. */
  readonly some?: readonly Measure[];
  /** One of them that must have a value above zero. */
  readonly positive?: Measure;
}

/** What may be chosen about a chart; the pane draws each kind by itself. */
export type ChartOption =
  | { readonly kind: "measure"; readonly measures: readonly TrendMeasure[] }
  | { readonly kind: "grain" }
  /** A line or bar for each name. */
  | { readonly kind: "byName" }
  /** What the break-even line is made of. */
  | { readonly kind: "economics" };

export type TrendMeasure = "spend" | "revenue" | "orders" | "roi";

/** What the user may choose about charts. */
export interface ChartSettings {
  /** What the break-even line is made of, as fractions. What the charted sheet itself states comes first. */
  readonly economics: Economics;
  readonly grain: Grain | null;
  readonly measure: TrendMeasure | null;
  /** Whether the trend is drawn for each channel. */
  readonly byChannel: boolean;
}

export interface ChartTable {
  readonly columns: readonly { readonly header: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart in words. */
export interface ChartWords {
  /** The finding, short. */
  readonly title: string;
  /** What a person would say who looks at it for a while; read out in place of the picture. */
  readonly sentence: string;
  readonly table: ChartTable;
}

export interface PlanRequest {
  readonly reading: TableReading;
  readonly settings: ChartSettings;
  readonly lang: Lang;
  readonly taken: TakenNames;
}

/** Why the numbers on a new sheet are copies and not linked to the source. */
export type NotLinked = "textNumbers" | "tooMany" | "file";

export interface PlannedChart {
  readonly sheet: SheetPlan;
  readonly linked: { readonly ok: true; readonly reach: Reach } | { readonly ok: false; readonly why: NotLinked };
}

/** A chart: what it needs, what may be chosen, what it shows, what it says, how it becomes a native chart, how it is drawn. */
export interface ChartDefinition<Data = unknown> {
  readonly id: string;
  readonly text: Readonly<Record<Lang, { readonly name: string; readonly question: string }>>;
  readonly needs: Needs;
  options(reading: TableReading): readonly ChartOption[];
  transform(reading: TableReading, settings: ChartSettings): Data;
  words(data: Data, lang: Lang): ChartWords;
  plan(request: PlanRequest): PlannedChart;
  draw(data: Data, lang: Lang, width: number): Scene;
}

/** Forgets the data's type for the registry; the definition itself hands its data to its own words and view. */
export const defineChart = <Data>(definition: ChartDefinition<Data>): ChartDefinition => definition as ChartDefinition<unknown>;
