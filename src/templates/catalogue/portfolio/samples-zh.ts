import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A coffee brand: campaigns, a launch, channels, the shop, and a pop-up it dropped. */
// prettier-ignore
export const SAMPLES_ZH = {
  plans: [
    ["夏日冷萃尝鲜季", "活动", "林可", fromToday(14), fromToday(27), "已批", 200000, 175000, 42000, 0, 501200, null, 2.17, 0.26, null],
    ["平台大促", "活动", "林可", fromToday(-50), fromToday(-28), "已完成", 680000, 680000, 0, 702000, 5200000, 4930000, 2.17, 1, null],
    ["便携音箱上市", "上新", "周然", fromToday(-40), fromToday(140), "进行中", 5000000, 2568000, 300000, 2118000, 10000000, 3900000, 2.4, 0.52, null],
    ["冷萃渠道推广", "渠道", "陈墨", fromToday(-16), fromToday(11), "进行中", 130000, 130000, 12000, 64800, 501200, 231400, 2.17, 0.5, null],
    ["新品 28 天", "上新", "周然", fromToday(-20), fromToday(7), "进行中", 90000, 90000, 8000, 61000, 260000, 178000, 2.6, 0.7, null],
    ["首屏测评 A/B", "实验", "陈墨", fromToday(-16), fromToday(-3), "已完成", 12000, 12000, 0, 11500, null, null, null, 1, null],
    ["会员日", "活动", "林可", fromToday(5), fromToday(8), "待批", 150000, null, 0, 0, 1300000, null, 2.17, 0.05, null],
    ["店铺改版", "店铺", "方晴", fromToday(-60), fromToday(-5), "进行中", 80000, 80000, 20000, 58000, null, null, null, 0.8, null],
    ["私域拉新月", "运营", "方晴", fromToday(-12), fromToday(18), "进行中", 60000, 60000, 9000, 55500, 220000, 141000, 2.17, 0.45, null],
    ["商场快闪", "活动", "许愿", fromToday(40), fromToday(47), "取消", 60000, null, 0, 0, 260000, null, 2.17, 0, null],
  ],
  months: Array.from({ length: 12 }, () => []),
  types: [
    ["活动"],
    ["渠道"],
    ["上新"],
    ["预算"],
    ["运营"],
    ["店铺"],
    ["实验"],
    ["其他"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
