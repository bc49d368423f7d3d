import type { Role } from "../reading/roles/role";
import { defineWords } from "./define-words";

/** What a column of a table can mean. */
export const ROLE_WORDS = defineWords({
  en: {
    date: "Date", periodEnd: "End date", channel: "Channel", activity: "Campaign", product: "Product", store: "Store", user: "User", event: "Event", spend: "Spend", budget: "Budget",
    impressions: "Impressions", clicks: "Clicks", visits: "Visits", visitors: "Unique visitors", signUps: "Sign-ups", leads: "Leads", orders: "Orders", buyers: "Buyers", conversions: "Conversions",
    newCustomers: "New customers", revenue: "Revenue", refunds: "Refunds", discounts: "Discounts", cost: "Cost of goods", target: "Target", ratio: "Ratio (recomputed)", stock: "Level (last value)", id: "ID", note: "Note", other: "Not used",
  } satisfies Record<Role, string>,
  "zh-CN": {
    date: "日期", periodEnd: "结束日期", channel: "渠道", activity: "活动", product: "商品", store: "店铺", user: "用户", event: "事件", spend: "花费", budget: "预算",
    impressions: "展现", clicks: "点击", visits: "访问量", visitors: "访客数", signUps: "注册", leads: "线索", orders: "订单数", buyers: "买家数", conversions: "转化数",
    newCustomers: "新客数", revenue: "成交金额", refunds: "退款", discounts: "优惠", cost: "货品成本", target: "目标", ratio: "比率（重新计算）", stock: "存量（取最后值）", id: "编号", note: "备注", other: "不使用",
  },
});
