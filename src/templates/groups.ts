import type { Texts } from "../core/lang";

/** The groups of the catalogue, in the order a planner looks for them. */
export const TEMPLATE_GROUPS = {
  campaigns: { en: "Campaigns", "zh-CN": "活动" },
  channels: { en: "Channels", "zh-CN": "渠道" },
  product: { en: "Product and launch", "zh-CN": "产品与上新" },
  store: { en: "Store", "zh-CN": "店铺" },
  users: { en: "Users and retention", "zh-CN": "用户与留存" },
  team: { en: "Team and process", "zh-CN": "团队与流程" },
  finance: { en: "Finance and targets", "zh-CN": "财务与目标" },
} as const satisfies Record<string, Texts>;

export type TemplateGroup = keyof typeof TEMPLATE_GROUPS;
