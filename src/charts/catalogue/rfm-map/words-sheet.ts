import { defineWords } from "../../../locale/define-words";

/** What stands on this chart's sheet. */
export const WORDS = defineWords({
  en: {
    name: "Customer segments",
    segments: "Segments, most spend first",
    grid: "Recency against frequency: customers",
    spendGrid: "Recency against frequency: spend",
    recency: "R ╲ F",
    method:
      "Scores from 1 to 5 by fifths of the customers, 5 is best; segments as OPS.RFM and OPS.RFM_SEGMENT have them. Rows without an amount are no purchase; refunds take from the spend.",
  },
  "zh-CN": {
    name: "客户分层",
    segments: "各层客户，按消费从高到低",
    grid: "R × F 客户数",
    spendGrid: "R × F 消费金额",
    recency: "R ╲ F",
    method: "按客户五等分打 1–5 分，5 最好；分层与 OPS.RFM、OPS.RFM_SEGMENT 一致。没有金额的行不算购买，退款从消费里扣除。",
  },
});
