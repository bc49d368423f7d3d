import type { Comparison } from "../analysis/comparison";
import type { ReadyCohorts } from "../analysis/cohort-columns";
import type { ReadLog } from "../analysis/event-log";
import type { Grain } from "../analysis/periods";
import type { Answer, Filter, Query } from "../analysis/query";
import type { TableFacts } from "../analysis/table-facts";
import type { ReadVersions } from "../analysis/versions";
import type { Corrections } from "../reading/recipe";
import type { Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import type { Lang, Texts } from "../core/lang";
import type { Economics } from "../metrics/economics";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { BreakEven } from "./break-even";
import type { Rule } from "./finding";
import type { Reach } from "./link/source-column";
import type { Scene } from "./scene/mark";
import type { ChartSheet, SheetContext } from "./sheet/chart-sheet";

/** Why a chart would say nothing about a table. */
export type WhyNot =
  | "noRows"
  | "noneChosen"
  | "noChannel"
  | "noSpend"
  | "noRevenue"
  | "noMeasure"
  | "noDate"
  | "oneDate"
  | "yearMissing"
  | "notDaily"
  | "noCohorts"
  | "noSteps"
  | "noVersions"
  | "noPlan"
  | "noFormat"
  | "fewCustomers"
  | "unanswered"
  | "currenciesDiffer";

/** What a table must have for a chart to say something of it. */
export interface Needs {
  /** A column that names what is compared. */
  readonly names?: true;
  /** So many different days. */
  readonly dates?: number;
  /** So many days with rows, on most days of their span: a table by day, not by week or month. */
  readonly days?: number;
  /** Measures that all must be there. */
  readonly all?: readonly Measure[];
  /** Measures of which one is enough. */
  readonly some?: readonly Measure[];
  /** Or, in place of these, people who were active, day by day. */
  readonly active?: true;
  /** One of them that must have a value above zero. */
  readonly positive?: Measure;
  /** A log of users and times, or a table of cohorts. */
  readonly cohorts?: true;
  /** The same, or a table of retention by period, row by row. */
  readonly retention?: true;
  /** Steps: measures that follow each other, events of a log, or rows of steps with people. */
  readonly steps?: true;
  /** Versions of a test, with people and conversions. */
  readonly versions?: true;
  /** A measure, and what was planned of it. */
  readonly planned?: true;
  /** A column of formats: each row is something that was published. */
  readonly formats?: true;
  /** So many different customers. */
  readonly customers?: number;
}

/** What may be chosen about a chart; the pane draws each kind by itself. */
export type ChartOption =
  /** A number of the chart's own, such as a target; its words are the chart's. */
  | { readonly kind: "number"; readonly key: string; readonly text: OptionText; readonly unit: "amount" | "count" | "rate" | "days" }
  /** A day of the chart's own, such as the first of a campaign. */
  | { readonly kind: "day"; readonly key: string; readonly text: OptionText }
  | {
      readonly kind: "choice";
      readonly key: string;
      readonly text: OptionText;
      readonly choices: readonly { readonly value: string; readonly text: Texts }[];
    }
  | { readonly kind: "measure"; readonly measures: readonly TrendMeasure[] }
  | { readonly kind: "grain" }
  /** Which festivals are marked, and days of one's own. */
  | { readonly kind: "festivals" }
  /** A line or bar for each name. */
  | { readonly kind: "byName" }
  /** What the break-even line is made of. */
  | { readonly kind: "economics" };

/** One of the chart's own choices, kept by its key. */
export type OwnChartOption = Extract<ChartOption, { readonly key: string }>;

interface OptionText {
  readonly label: Texts;
  readonly hint?: Texts;
}

export type TrendMeasure = "spend" | "revenue" | "orders" | "roi" | "active";

/** What the user may choose about charts. */
export interface ChartSettings {
  /** What the break-even line is made of, as fractions. What the charted sheet itself states comes first. */
  readonly economics: Economics;
  readonly grain: Grain | null;
  readonly measure: TrendMeasure | null;
  /** Whether the trend is drawn for each channel. */
  readonly byChannel: boolean;
  /** The days that are looked at, as serials; without one, from the first or to the last that there is. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Rows only that bear one of the names, for each column. */
  readonly filters?: readonly Filter[];
  /** What a period is held against: as many days directly before, or the same days a year before. */
  readonly compare?: Comparison | undefined;
  /** The choices of single charts, by their keys. */
  readonly own?: Readonly<Record<string, string | number>>;
}

/** How a number of a chart's table is read. Rates and shares are fractions, days serials of the 1900 system. */
export type CellUnit = "text" | "day" | "amount" | "count" | "decimal" | "ratio" | "share" | "points";

/** A value that has its own words, such as a period by its first day. */
export interface WordedCell {
  readonly value: string | number | null;
  readonly text: string;
}

export type ChartCell = string | number | null | WordedCell;

export interface ChartTable {
  /** The key is the same in every language. */
  readonly columns: readonly { readonly key: string; readonly header: string; readonly unit: CellUnit }[];
  /** Numbers as they are, not rounded. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A chart in words. */
export interface ChartWords {
  /** The finding, short. */
  readonly title: string;
  /** What a person would say who looks at it for a while; read out in place of the picture. */
  readonly sentence: string;
  readonly table: ChartTable;
}

/** What a chart knows besides the answer to its query. */
export interface Asked {
  readonly facts: TableFacts;
  readonly settings: ChartSettings;
  readonly breakEven: BreakEven;
  /** What the table says to another query, of the rows and days that are looked at. */
  readonly ask: (query: Query) => Answer;
  /** The table as a log of users and times, of the rows that are looked at and of all days; null where it is none. */
  readonly log: () => ReadLog | null;
  /** The table as one of cohorts; null where it is none. */
  readonly cohorts: () => ReadyCohorts | null;
  /** The versions of a test and what became of them, converted as the event says where there is one; null where the table has none. */
  readonly versions: (event?: string) => ReadVersions | null;
  /** The table, and the indices of its rows that are looked at. */
  readonly chosen: () => { readonly reading: TableReading; readonly rows: readonly number[] };
}

export interface PlanRequest {
  readonly reading: TableReading;
  readonly settings: ChartSettings;
  readonly lang: Lang;
  readonly taken: TakenNames;
  /** How the table was read, where that was corrected. */
  readonly corrections?: Corrections;
}

/** Why the numbers on a new sheet are copies and not linked to the source. */
export type NotLinked = "textNumbers" | "tooMany" | "file" | "computed";

export interface PlannedChart {
  readonly sheet: SheetPlan;
  readonly linked: { readonly ok: true; readonly reach: Reach } | { readonly ok: false; readonly why: NotLinked };
}

/** Puts a chart on a sheet of its own. */
export interface SheetMaker<Data> {
  sheet(data: Data, context: SheetContext): ChartSheet;
}

/** By sums over the source, by the cells of the source themselves, or not at all: no formula over the source gives them. */
export type Follows = "sums" | "cells" | "computed";

/** What may be chosen of a chart, what it asks of a table and makes of the answer, what it says, and how it is drawn and put on a sheet. */
export interface Chart<Data = unknown> {
  options(facts: TableFacts): readonly ChartOption[];
  query(facts: TableFacts, settings: ChartSettings): Query;
  data(answer: Answer, asked: Asked): Data;
  words(data: Data, lang: Lang): ChartWords;
  draw(data: Data, lang: Lang, width: number): Scene;
  /** Loaded when the chart is put on a sheet. */
  sheet(): Promise<SheetMaker<Data>>;
  /** How its sheet gets its numbers; by sums over the source where nothing is said. */
  readonly follows?: (data: Data) => Follows;
}

/** What the catalogue knows of a chart; the rest is loaded when it is opened. */
export interface ChartDefinition {
  /** Kebab-case, for ever the same: it is written on the sheet. */
  readonly id: string;
  readonly text: Readonly<Record<Lang, { readonly name: string; readonly question: string }>>;
  readonly needs: Needs;
  /** What it finds worth saying of a table, loaded apart from the chart. */
  readonly rules?: () => Promise<{ readonly RULES: readonly Rule[] }>;
  readonly chart: () => Promise<{ readonly CHART: Chart }>;
}

export const defineChart = (definition: ChartDefinition): ChartDefinition => definition;

/** Forgets the type of a chart's data, which the chart alone makes and takes. */
export const chartOf = <Data>(chart: Chart<Data>): Chart => chart as Chart<unknown>;
