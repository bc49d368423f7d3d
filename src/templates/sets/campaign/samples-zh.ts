import { SAMPLES_ZH as PLAN } from "../../catalogue/channel-plan/samples-zh";
import { SAMPLES_ZH as REVIEW } from "../../catalogue/campaign-review/samples-zh";
import { campaignSamples } from "./samples";

/** The cold-brew brand of the campaign plan, a fortnight after its tasting season. */
export const SAMPLES_ZH = campaignSamples({
  costs: REVIEW.costs,
  daily: REVIEW.daily,
  channels: PLAN.channels,
  campaign: "冷萃上新尝鲜季",
  everyday: "日常投放",
  lines: [
    ["渠道投放", "线上营销", "投放"],
    ["奖品福利", "其他", "活动"],
    ["内容制作", "其他", "新媒体"],
    ["技术开发", "其他", "技术"],
    ["备用金", "其他", "财务"],
  ],
  groups: ["品牌推广", "线上营销", "线下活动", "合作推广", "其他"],
  paid: "已付",
  done: "已完成",
  budgetPaid: "已付款",
  closed: "已关闭",
  billed: { item: "平台投放月结", vendor: "各投放平台" },
  payments: [
    [-16, "奖品福利", "试饮补贴与晒单红包", "用户"],
    [-20, "内容制作", "达人测评与短视频", "机构"],
    [-30, "技术开发", "活动页与测试题", "外包团队"],
    [-17, "备用金", "返场加购试饮装", "供应商"],
  ],
});
