import type { Role } from "../../../reading/roles/role";

/** Names of roles outside, where they differ from ours. */
const OTHERWISE: Readonly<Partial<Record<Role, string>>> = {
  visits: "sessions",
  pageViews: "pageviews",
  signUps: "signups",
  cost: "costOfGoods",
  target: "targetRevenue",
  other: "unknown",
};

export const doorRole = (role: Role): string => OTHERWISE[role] ?? role;
