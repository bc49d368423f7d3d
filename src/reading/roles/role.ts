/** Measures that add up over rows. */
export const ADDITIVE_ROLES = [
  "spend",
  "budget",
  "committed",
  "forecast",
  "impressions",
  "clicks",
  "engagements",
  "visits",
  "engagedSessions",
  "pageViews",
  "signUps",
  "leads",
  "addToCart",
  "conversions",
  "orders",
  "units",
  "newCustomers",
  "newMembers",
  "leftMembers",
  "revenue",
  "refunds",
  "discounts",
  "cost",
  "fees",
  "target",
  "targetOrders",
] as const;

/** Levels: over time the last value counts, and never a sum. */
export const STOCK_ROLES = ["members", "followers", "stock"] as const;

/** Counts of people: who comes on two days or by two ways is counted twice, so that no sum is right. */
export const UNIQUE_ROLES = ["reach", "visitors", "buyers", "customers"] as const;

/** Columns that say what a row is about. */
const DIMENSION_ROLES = [
  "date",
  "periodStart",
  "periodEnd",
  "channel",
  "activity",
  "product",
  "store",
  "format",
  "user",
  "event",
  "id",
] as const;

/** What a column means. `part` is counted in another column already; `other` says nothing we know, or nobody asked about it. */
export const ROLES = [
  ...DIMENSION_ROLES,
  "currency",
  ...ADDITIVE_ROLES,
  ...UNIQUE_ROLES,
  ...STOCK_ROLES,
  "part",
  "ratio",
  "note",
  "other",
] as const;

export type Role = (typeof ROLES)[number];
export type Measure = (typeof ADDITIVE_ROLES)[number];
export type StockMeasure = (typeof STOCK_ROLES)[number];
export type UniqueMeasure = (typeof UNIQUE_ROLES)[number];
/** What the rows of one day or name are asked for. People are, where each of these is one row. */
export type CountedMeasure = Measure | UniqueMeasure;

/** Measures in money, to which a unit such as 万元 in the title applies. */
export const MONEY_ROLES: ReadonlySet<Role> = new Set<Role>([
  "spend",
  "budget",
  "committed",
  "forecast",
  "revenue",
  "refunds",
  "discounts",
  "cost",
  "fees",
  "target",
]);

const additive: ReadonlySet<Role> = new Set(ADDITIVE_ROLES);
const stocks: ReadonlySet<Role> = new Set(STOCK_ROLES);
const uniques: ReadonlySet<Role> = new Set(UNIQUE_ROLES);
const dimensions: ReadonlySet<Role> = new Set(DIMENSION_ROLES);

export const isMeasure = (role: Role): role is Measure => additive.has(role);
export const isDimension = (role: Role): boolean => dimensions.has(role);
export const isStock = (role: Role): role is StockMeasure => stocks.has(role);
export const isUnique = (role: Role): role is UniqueMeasure => uniques.has(role);
/** Whether the cells of a column with this role are numbers. */
export const isNumeric = (role: Role): boolean =>
  additive.has(role) || stocks.has(role) || uniques.has(role) || role === "ratio" || role === "part";
