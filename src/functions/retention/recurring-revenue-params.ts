import { number } from "../params/number";
import { words } from "../params/words";

/** The amounts that net and gross revenue retention share. */
export const startMrr = number("start_mrr", {
  unit: "money",
  min: 0,
  text: words(
    ["starting MRR", "Monthly recurring revenue of the existing customers at the start of the period. Zero or blank gives #DIV/0!."],
    ["期初 MRR", "期初老客户的月度经常性收入（MRR）。为零或留空返回 #DIV/0!。"],
  ),
});

export const contractionMrr = number("contraction", {
  unit: "money",
  min: 0,
  text: words(
    ["contraction", "Revenue lost to downgrades by customers who stay, as a positive amount. A blank counts as 0."],
    ["降级减收", "仍在付费的客户因降级少付的收入，填正数。空单元格按 0 计。"],
  ),
});

export const churnedMrr = number("churned", {
  unit: "money",
  min: 0,
  text: words(
    ["churned", "Revenue of customers who left, as a positive amount. A blank counts as 0."],
    ["流失收入", "流失客户带走的收入，填正数。空单元格按 0 计。"],
  ),
});
