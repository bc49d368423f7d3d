/** What a column means. `other` is a column nobody asked about. */
export const ROLES = [
  "date",
  "periodEnd",
  "channel",
  "activity",
  "product",
  "store",
  "user",
  "event",
  "spend",
  "budget",
  "impressions",
  "clicks",
  "visits",
  "visitors",
  "signUps",
  "leads",
  "orders",
  "buyers",
  "conversions",
  "newCustomers",
  "revenue",
  "refunds",
  "discounts",
  "cost",
  "target",
  "ratio",
  "stock",
  "id",
  "note",
  "other",
] as const;

export type Role = (typeof ROLES)[number];

/** Measures that add up over rows. Ratios are recomputed, stocks take their last value, unique visitors do not add. */
export const ADDITIVE_ROLES = [
  "spend",
  "budget",
  "impressions",
  "clicks",
  "visits",
  "signUps",
  "leads",
  "orders",
  "buyers",
  "conversions",
  "newCustomers",
  "revenue",
  "refunds",
  "discounts",
  "cost",
  "target",
] as const satisfies readonly Role[];

export type Measure = (typeof ADDITIVE_ROLES)[number];

/** Columns that say what a row is about. */
const DIMENSION_ROLES = [
  "date",
  "periodEnd",
  "channel",
  "activity",
  "product",
  "store",
  "user",
  "event",
  "id",
] as const satisfies readonly Role[];

/** Measures in money, to which a unit such as 万元 in the title applies. */
export const MONEY_ROLES: ReadonlySet<Role> = new Set<Role>(["spend", "budget", "revenue", "refunds", "discounts", "cost"]);

const additive: ReadonlySet<Role> = new Set(ADDITIVE_ROLES);
const dimensions: ReadonlySet<Role> = new Set(DIMENSION_ROLES);

export const isMeasure = (role: Role): role is Measure => additive.has(role);
export const isDimension = (role: Role): boolean => dimensions.has(role);
