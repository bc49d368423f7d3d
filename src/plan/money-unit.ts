/**
 * The unit in which amounts are entered and computed on a sheet: 元 (1) or 万元 (10,000). Unit prices, costs per
 * click and the like stay in 元 either way. Languages that do not count in 万 always use the base unit.
 */
export type MoneyUnit = "yuan" | "wan";
