import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "What one order leaves at the first price", "zh-CN": "按首发价，一单赚多少" },
    formula: "=OPS.UNIT_MARGIN(INDEX(prices[price],1),unit_cost,,fulfil_cost,fee_rate,refund_rate)",
  },
];
