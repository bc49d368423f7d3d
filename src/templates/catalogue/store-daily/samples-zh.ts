import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A shop on a marketplace with six people who share the daily round. */
// prettier-ignore
export const SAMPLES_ZH = {
  checklist: [
    ["流量来源与搜索词", "营销数据", "每天", "运营", "访客比上周同日，异动写原因", fromToday(0)],
    ["成交与退款", "交易数据", "每天", "运营", "成交、客单、退款率三个数", fromToday(0)],
    ["商品排行与库存", "商品数据", "每天", "商品", "前 10 款库存够卖 15 天", fromToday(0)],
    ["新老客与收藏加购", "客户数据", "每天", "会员", "老客占比与加购率", fromToday(-1)],
    ["竞品价格与活动", "竞品", "每天", "运营", "三家对手的价格、主图、活动", fromToday(-2)],
    ["客服聊天抽查", "客服记录", "工作日", "客服", "抽 20 条，记下答得差的话术", fromToday(-1)],
    ["直通车计划", "投放", "每天", "投放", "预算花完没、ROI 过线没", fromToday(0)],
    ["催发货与异常件", "物流", "每天", "仓储", "超 48 小时未揽收的清零", fromToday(-1)],
    ["主图与详情优化", "商品数据", "周三", "视觉", "每周换一组测试图", fromToday(-5)],
    ["平台活动报名", "营销数据", "周一", "运营", "本周可报活动与截止日", fromToday(-4)],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
