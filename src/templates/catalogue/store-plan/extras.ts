import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "What one order of each product leaves", "zh-CN": "每个商品一单赚多少" },
    formula: "=OPS.UNIT_MARGIN(products[price],products[cost],,,fee_rate,refund_rate,,target_margin)",
  },
  {
    asks: { en: "ABC classes of the products", "zh-CN": "商品 ABC 分级" },
    formula: "=OPS.ABC(products[sales],a_limit,b_limit)",
  },
];
