import type { Texts } from "../core/lang";
import type { RfmSegment } from "../core/segmentation/rfm-rule";

/** What the customer segments of RFM scores are called. */
export const RFM_SEGMENT_WORDS: Readonly<Record<RfmSegment, Texts>> = {
  Champions: { en: "Champions", "zh-CN": "核心客户" },
  "Potential Loyalist": { en: "Potential loyalists", "zh-CN": "潜力忠诚客户" },
  "Loyal Customers": { en: "Loyal customers", "zh-CN": "忠诚客户" },
  Promising: { en: "Promising", "zh-CN": "潜力客户" },
  "New Customers": { en: "New customers", "zh-CN": "新客户" },
  "Can't Lose Them": { en: "Can't lose them", "zh-CN": "重点挽留客户" },
  "At Risk": { en: "At risk", "zh-CN": "流失预警客户" },
  "Need Attention": { en: "Need attention", "zh-CN": "需要关注的客户" },
  "About To Sleep": { en: "About to sleep", "zh-CN": "即将沉睡客户" },
  Lost: { en: "Lost", "zh-CN": "已流失客户" },
  Others: { en: "Others", "zh-CN": "其他" },
};
