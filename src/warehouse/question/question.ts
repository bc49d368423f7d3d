import type { FunnelStep } from "../../core/funnel/funnel";
import type { Grain, Weekday } from "../../core/numeric/periods";
import type { CohortMetric } from "../../core/retention/cohort-cells";
import type { DayWindow, ReturnMode } from "../../core/retention/retention-log";
import type { MetricKey } from "../../metrics/registry";

/**
 * What is asked of events, as data: the same whether cells, a file or a database answers. Days are Excel serials, as in cells; fields are
 * names that the source of the events gives a column for. Every question may be asked of some rows only.
 */
export type Question = QuestionOf[keyof QuestionOf] & { readonly filters?: readonly Filter[] };

/** Rows whose field holds one of the texts, or none of them; a blank is "". */
export interface Filter {
  readonly field: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

export interface QuestionOf {
  readonly span: SpanQuestion;
  readonly retention: RetentionQuestions;
  readonly cohorts: CohortQuestion;
  readonly active: ActiveQuestion;
  readonly funnel: FunnelQuestion;
  readonly breakdown: BreakdownQuestion;
  readonly customers: CustomerQuestion;
}

export type QuestionKind = keyof QuestionOf;

/** How many events and users there are, and from which day to which. */
export interface SpanQuestion {
  readonly kind: "span";
}

/** N-day retention, of several days at once; as RETENTION_LOG asks for one. */
export interface RetentionQuestions {
  readonly kind: "retention";
  readonly days: readonly number[];
  readonly mode: ReturnMode;
  readonly window: DayWindow;
  /** Last fully observed day. */
  readonly asOf: number;
  /** Last day of the bracket, for `bracket`. */
  readonly bracketEnd?: number;
  /** Days of the first event that count, inclusive. */
  readonly cohortFrom?: number;
  readonly cohortTo?: number;
}

/** Cohorts by the period of the first event, as COHORT_TABLE has them. */
export interface CohortQuestion {
  readonly kind: "cohorts";
  readonly grain: Grain;
  readonly weekStart?: Weekday;
  readonly metric: CohortMetric;
  /** The field that is added up; required where money is asked for. */
  readonly amount?: string;
  readonly asOf: number;
}

/** Active users of every day from one to another, as ACTIVE_USERS counts them for one. */
export interface ActiveQuestion {
  readonly kind: "active";
  readonly windowDays: number;
  readonly from: number;
  readonly to: number;
}

/** Ordered steps within a window, of attempts that begin on one of the days. */
export interface FunnelQuestion {
  readonly kind: "funnel";
  /** The field whose texts are the steps. */
  readonly field: string;
  readonly steps: readonly string[];
  readonly withinSeconds: number;
  readonly from: number;
  readonly to: number;
}

/** Sums by name and by period, with ratios of sums, and the same of an earlier time. */
export interface BreakdownQuestion {
  readonly kind: "breakdown";
  /** One line for each text of a field, blank ones too. */
  readonly by?: string;
  readonly grain?: Grain;
  readonly weekStart?: Weekday;
  readonly from: number;
  readonly to: number;
  /** First and last day of the time it is compared with. */
  readonly previous?: readonly [from: number, to: number];
  /** Fields that are added up. Lines stand in order of the first, the largest on top; of their rows where there is none. */
  readonly sums: readonly string[];
  readonly ratios?: readonly RatioOfSums[];
  /** So many names at most; the others are gathered. */
  readonly top?: number;
}

/** A metric of the sums of fields, over rows that have all of them. */
export interface RatioOfSums {
  readonly metric: MetricKey;
  /** The field of each operand. */
  readonly from: Readonly<Record<string, string>>;
}

/** What buy-till-you-die models and RFM scores need of customers: each of them, or those with equal histories together. */
export interface CustomerQuestion {
  readonly kind: "customers";
  readonly form: "each" | "histories";
  /** Of an order; below 0 it is a refund. */
  readonly amount?: string;
  readonly asOf: number;
}

export interface SpanAnswer {
  readonly kind: "span";
  /** Events with a user and a time. */
  readonly events: number;
  readonly users: number;
  /** Days; null where there is no event. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface RetentionAnswer {
  readonly kind: "retention";
  readonly days: readonly {
    readonly day: number;
    readonly mature: number;
    readonly retained: number;
    /** Null where nobody is old enough yet. */
    readonly rate: number | null;
  }[];
}

export interface CohortAnswer {
  readonly kind: "cohorts";
  readonly cohorts: readonly { readonly start: number; readonly size: number; readonly cells: readonly number[] }[];
}

export interface ActiveAnswer {
  readonly kind: "active";
  readonly days: readonly { readonly day: number; readonly users: number }[];
}

export interface FunnelAnswer {
  readonly kind: "funnel";
  readonly steps: readonly (FunnelStep & { readonly name: string })[];
}

/** What some rows come to. */
export interface BreakdownPart {
  readonly rows: number;
  /** By field; null where no row has a number. */
  readonly sums: Readonly<Record<string, number | null>>;
  /** By metric; null where no row has all parts, or the divisor is not what it has to be. */
  readonly ratios: Readonly<Record<string, number | null>>;
}

export interface BreakdownLine extends BreakdownPart {
  /** Null gathers all names, or those below the top. */
  readonly name: string | null;
  /** One for each period, those without rows too; none where no grain was asked for. */
  readonly parts: readonly BreakdownPart[];
  /** Over the time it is compared with. */
  readonly before: BreakdownPart | null;
}

export interface BreakdownAnswer {
  readonly kind: "breakdown";
  /** First days. */
  readonly periods: readonly number[];
  readonly lines: readonly BreakdownLine[];
  /** What stands below the top, and how many names it is made of. */
  readonly rest: (BreakdownLine & { readonly names: number }) | null;
  readonly all: BreakdownLine;
}

export interface Customer {
  readonly user: string;
  /** Rows that are no refund. */
  readonly orders: number;
  /** Days with an order. */
  readonly days: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** All amounts, refunds taken off. */
  readonly spend: number;
  /** Of orders after the first day. */
  readonly repeatSpend: number;
}

/** Customers with equal histories: `x` repeat days, the last `tx` days after the first, observed for `T` days. */
export interface HistoryGroup {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly customers: number;
  readonly repeatSpend: number;
}

export interface CustomerAnswer {
  readonly kind: "customers";
  readonly asOf: number;
  /** In order of their ids. */
  readonly customers: readonly Customer[];
  /** In order of x, tx and T. */
  readonly histories: readonly HistoryGroup[];
}

export type Answer = SpanAnswer | RetentionAnswer | CohortAnswer | ActiveAnswer | FunnelAnswer | BreakdownAnswer | CustomerAnswer;
