import type { PlanCell } from "../sheet-plan";
import type { Unit, UnitSetting } from "../structure/unit";

/** How much of the base unit one 万 is. */
export const BASE_PER_WAN = 10000;

/** A sample, written in the base unit, as a sheet counts it. */
export const inSheetUnit = <Cell extends PlanCell>(
  value: Cell,
  unit: Unit,
  { moneyUnit }: Pick<UnitSetting, "moneyUnit">,
): Cell | number => (unit === "amount" && moneyUnit === "wan" && typeof value === "number" ? value / BASE_PER_WAN : value);

/** What a sheet counts, as samples are written. */
export const inBaseUnit = <Cell extends PlanCell>(value: Cell, unit: Unit, { moneyUnit }: Pick<UnitSetting, "moneyUnit">): Cell | number =>
  unit === "amount" && moneyUnit === "wan" && typeof value === "number" ? value * BASE_PER_WAN : value;
