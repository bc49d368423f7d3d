import { SETS } from "../../../../src/templates/sets/registry";
import { setsHoldTogether } from "../sets-hold-together";

setsHoldTogether(
  SETS.map(({ id }) => [id, "zh-CN", "wan"] as const),
  () => Infinity,
);
