import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "What one order of each offer leaves", "zh-CN": "每个促销一单赚多少" },
    formula: "=OPS.UNIT_MARGIN(offers[price],offers[unit_cost],offers[discount],,fee_rate,refund_rate)",
  },
];
