import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Another shape of the targets: slow start, peak, decline", "zh-CN": "换一种目标走势：先慢、冲高、回落" },
    formula: "=OPS.LAUNCH_PLAN(orders_28,28)",
  },
  {
    asks: { en: "What one order leaves, and the highest bid", "zh-CN": "一单赚多少，最高出价多少" },
    formula: "=OPS.UNIT_MARGIN(unit_price,unit_cost,,,fee_rate,refund_rate)",
  },
];
