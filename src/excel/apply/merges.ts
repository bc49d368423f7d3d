import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

export const merges: Stage = (plan) =>
  plan.merges.map((area) =>
    action(2, null, (sheet) => {
      rangeOf(sheet, area).merge(false);
    }),
  );
