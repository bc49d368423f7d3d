import { partOfLog, type ReadLog } from "../../../analysis/event-log";
import type { Answer, Query } from "../../../analysis/query";
import { summarizeCustomers } from "../../../core/retention/summarize-customers";
import { rfm } from "../../../core/segmentation/rfm";
import type { RfmSegment } from "../../../core/segmentation/rfm-rule";
import { rfmSegment } from "../../../core/segmentation/rfm-segment";
import type { EventLog } from "../../../core/retention/event-log";
import type { Asked, ChartSettings } from "../../define";

/** Scores from 1 to 5, as the segments take them; fewer customers have no fifths. */
export const BINS = 5;

export interface RfmGroup {
  readonly segment: RfmSegment;
  readonly customers: number;
  readonly spend: number;
}

/** The customers of one recency and one frequency score. */
export interface RfmCell {
  readonly recency: number;
  readonly frequency: number;
  readonly customers: number;
  readonly spend: number;
  /** By segment, those of most customers first; the score of money parts a cell. */
  readonly segments: readonly RfmGroup[];
}

export interface RfmMap {
  /** Recency from 5 to 1, in each of them frequency from 1 to 5. None with fewer than five customers. */
  readonly cells: readonly RfmCell[];
  /** Those of most spend first. */
  readonly segments: readonly RfmGroup[];
  readonly customers: number;
  readonly spend: number;
  /** The last day of the log, from which days since the last purchase are counted; null without customers. */
  readonly asOf: number | null;
  /** Indices into the reading's rows, of the purchases of a segment. */
  readonly rowsOf: (segment: RfmSegment) => readonly number[];
}

/** Rows are looked at as a log, by customer: the answer holds the days. */
export const query = (): Query => ({ measures: ["revenue"] });

interface Scored {
  readonly user: number;
  readonly recency: number;
  readonly frequency: number;
  readonly spend: number;
  readonly segment: RfmSegment;
}

export function data(_answer: Answer, { log, settings }: Pick<Asked, "log" | "settings">): RfmMap {
  const read = log();
  const events = read ? purchasesIn(read, settings) : null;
  const customers =
    read && events && events.count > 0 ? summarizeCustomers({ log: events, amounts: amountsOf(read, events) }, undefined, undefined) : [];
  if (!read || !events || customers.length < BINS)
    return { cells: [], segments: [], customers: customers.length, spend: 0, asOf: null, rowsOf: () => [] };
  const userAt = new Map([...events.position].map((position, event) => [position, events.user[event] as number]));
  const scores = rfm(
    customers.map(({ sinceLast }) => sinceLast),
    customers.map(({ orders }) => orders),
    customers.map(({ spend }) => spend),
    BINS,
  );
  const scored = customers.map(({ position, spend }, at): Scored => {
    const { recency, frequency, monetary } = scores[at] ?? { recency: 1, frequency: 1, monetary: 1 };
    return { user: userAt.get(position) as number, recency, frequency, spend, segment: rfmSegment(recency, frequency, monetary) };
  });
  const segments = groupsOf(scored).sort((a, b) => b.spend - a.spend);
  const segmentOf = new Map(scored.map(({ user, segment }) => [user, segment]));
  const levels = [1, 2, 3, 4, 5] as const;
  return {
    cells: [...levels].reverse().flatMap((recency) =>
      levels.map((frequency): RfmCell => {
        const own = scored.filter((one) => one.recency === recency && one.frequency === frequency);
        return {
          recency,
          frequency,
          ...sumOf(own),
          segments: groupsOf(own).sort((a, b) => b.customers - a.customers || b.spend - a.spend),
        };
      }),
    ),
    segments,
    ...sumOf(scored),
    asOf: Math.floor(events.last),
    rowsOf: (segment) => rowsWhere(read, events, (user) => segmentOf.get(user) === segment),
  };
}

/** The events of the chosen days with an amount: what is no purchase makes nobody a customer. */
const purchasesIn = ({ log, amounts }: ReadLog, { from = -Infinity, to = Infinity }: ChartSettings): EventLog =>
  partOfLog(log, (event) => {
    const day = Math.floor(log.time[event] as number);
    return day >= from && day <= to && (amounts?.[event] ?? 0) !== 0;
  });

/** The events of a part of a log keep their positions, by which they are found in the whole. */
function eventsIn({ log }: ReadLog, part: EventLog): Int32Array {
  const at = new Map([...log.position].map((position, event) => [position, event]));
  return part.position.map((position) => at.get(position) as number);
}

const amountsOf = (read: ReadLog, part: EventLog): Float64Array =>
  Float64Array.from(eventsIn(read, part), (event) => read.amounts?.[event] ?? 0);

const rowsWhere = (read: ReadLog, part: EventLog, holds: (user: number) => boolean): number[] =>
  [...eventsIn(read, part)].flatMap((event, at) => (holds(part.user[at] as number) ? [read.rows[event] as number] : []));

const sumOf = (own: readonly Scored[]) => ({ customers: own.length, spend: own.reduce((sum, { spend }) => sum + spend, 0) });

function groupsOf(own: readonly Scored[]): RfmGroup[] {
  const bySegment = new Map<RfmSegment, Scored[]>();
  for (const one of own) {
    const members = bySegment.get(one.segment);
    if (members) members.push(one);
    else bySegment.set(one.segment, [one]);
  }
  return [...bySegment].map(([segment, members]) => ({ segment, ...sumOf(members) }));
}
