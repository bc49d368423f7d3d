import { postsOf, type Post } from "../../../analysis/posts";
import type { Answer, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { weekdayOf } from "../../../core/planning/month-end";
import { CPV, ENGAGEMENT_RATE } from "../../../metrics/advertising";
import { valueOf } from "../../../metrics/value";
import type { Asked, ChartSettings } from "../../define";

/** What a slot is judged by. */
export type SlotValue = "views" | "engagement" | "cost_per_view";

export const AXES = ["weekday", "hour"] as const;
export type SlotAxis = (typeof AXES)[number];

/** Fewer posts than this say more about themselves than about their slot. */
export const LEAST_POSTS = 3;
/** A row of the picture for each format; those of fewest posts are gathered. */
const MOST_FORMATS = 8;
/** Hours that belong together: 0 to 3, 3 to 6 … */
export const HOURS = 3;

export interface Slot {
  /** Null for the formats that are gathered. */
  readonly format: string | null;
  /** From Monday, 0; or of the day's stretches of three hours, from midnight. */
  readonly slot: number;
  readonly posts: number;
  readonly views: number;
  /** Null without posts, or where they have nothing of it. */
  readonly value: number | null;
  readonly rows: readonly number[];
}

export interface ContentSlots {
  readonly value: SlotValue;
  readonly axis: SlotAxis;
  /** The formats of most posts first; null is the rest. */
  readonly formats: readonly (string | null)[];
  readonly gathered: readonly string[];
  readonly slots: number;
  /** For each format its slots in order. */
  readonly cells: readonly Slot[];
  /** Of all posts. */
  readonly all: Omit<Slot, "format" | "slot">;
  /** Of those with enough posts; null where none has. */
  readonly best: Slot | null;
}

export const query = (): Query => ({ measures: [] });

export const valuesOf = ({ measures }: Pick<TableFacts, "measures">): readonly SlotValue[] => [
  "views",
  ...(measures.includes("engagements") ? (["engagement"] as const) : []),
  ...(measures.includes("spend") ? (["cost_per_view"] as const) : []),
];

/** Views per post; or a ratio of sums over the posts that have both, never a mean of ratios. */
function valueOfPosts(posts: readonly Post[], value: SlotValue): number | null {
  if (posts.length === 0) return null;
  const sum = (of: (post: Post) => number, own = posts): number => own.reduce((all, post) => all + of(post), 0);
  if (value === "views") return sum(({ views }) => views) / posts.length;
  const part = ({ engagements, cost }: Post): number | null => (value === "engagement" ? engagements : cost);
  const known = posts.filter((post) => part(post) !== null);
  const [parts, views] = [sum((post) => part(post) ?? 0, known), sum((post) => post.views, known)];
  if (known.length === 0) return null;
  return value === "engagement" ? valueOf(ENGAGEMENT_RATE, { engagements: parts, views }) : valueOf(CPV, { spend: parts, views });
}

export const isBetter = (value: SlotValue, a: number, b: number): boolean => (value === "cost_per_view" ? a < b : a > b);

export function data(_answer: Answer, { chosen, facts, settings }: Pick<Asked, "chosen" | "facts" | "settings">): ContentSlots {
  const looked = chosen();
  const posts = postsOf(looked.reading, looked.rows) ?? [];
  const value = chosenValue(facts, settings);
  // Days without a time of day have no hours.
  const timed = posts.some(({ time }) => time % 1 !== 0);
  const axis: SlotAxis = settings.own?.["slots"] === "hour" && timed ? "hour" : "weekday";
  const slots = axis === "hour" ? 24 / HOURS : 7;
  const slotOf = ({ time }: Post): number =>
    axis === "hour" ? Math.floor(((time % 1) * 24 + HALF_SECOND) / HOURS) % slots : weekdayOf(Math.floor(time));
  const byFormat = new Map<string, Post[]>();
  for (const post of posts) {
    const own = byFormat.get(post.format);
    if (own) own.push(post);
    else byFormat.set(post.format, [post]);
  }
  const sorted = [...byFormat].sort((a, b) => b[1].length - a[1].length);
  const shown = sorted.length > MOST_FORMATS ? sorted.slice(0, MOST_FORMATS - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const rows: readonly (readonly [string | null, readonly Post[]])[] = [
    ...shown,
    ...(rest.length > 0 ? [[null, rest.flatMap(([, own]) => own)] as const] : []),
  ];
  const partOf = (own: readonly Post[]) => ({
    posts: own.length,
    views: own.reduce((sum, { views }) => sum + views, 0),
    value: valueOfPosts(own, value),
    rows: own.map(({ row }) => row),
  });
  const cells = rows.flatMap(([format, own]) =>
    Array.from({ length: slots }, (_, slot): Slot => ({ format, slot, ...partOf(own.filter((post) => slotOf(post) === slot)) })),
  );
  const judged = cells.filter((cell) => cell.posts >= LEAST_POSTS && cell.value !== null && cell.format !== null);
  return {
    value,
    axis,
    formats: rows.map(([format]) => format),
    gathered: rest.map(([format]) => format),
    slots,
    cells,
    all: partOf(posts),
    best: judged.reduce<Slot | null>((best, one) => (best === null || isBetter(value, one.value ?? 0, best.value ?? 0) ? one : best), null),
  };
}

/** A time of day that was worked out may lie a rounding before its hour. */
const HALF_SECOND = 0.5 / 3600;

function chosenValue(facts: TableFacts, { own }: ChartSettings): SlotValue {
  const offered = valuesOf(facts);
  return offered.find((one) => one === own?.["slot_value"]) ?? "views";
}
