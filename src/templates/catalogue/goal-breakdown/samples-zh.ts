import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** 一个食品网店把年 GMV 从 700 万做到 1000 万，已过五个多月。 */
// prettier-ignore
export const SAMPLES_ZH = {
  months: [
    [0.07, 714000],
    [0.07, 679000],
    [0.08, 840000],
    [0.08, 792000],
    [0.08, 752000],
    [0.09, null],
    [0.08, null],
    [0.08, null],
    [0.08, null],
    [0.09, null],
    [0.1, null],
    [0.1, null],
  ],
  channels: [
    ["天猫自然", 0.28, null, "商品", 1090000],
    ["淘宝万相台", 0.2, 5, "投放", 747000],
    ["巨量千川", 0.22, 3.6, "直播", 828000],
    ["小红书聚光", 0.1, 2.8, "新媒体", 346000],
    ["私域社群", 0.12, 15, "社群", 486000],
    ["线下门店", 0.08, 8, "门店", 280000],
  ],
  actions: [
    ["访客", "加投千川与聚光，站外种草引流", "投放", fromToday(30)],
    ["转化率", "主图与详情页改版，转化率提升 15%", "商品", fromToday(-12)],
    ["购买频次", "会员日与复购券，社群每周一次", "社群", fromToday(45)],
    ["客单价", "三件装与满减门槛上调", "商品", fromToday(10)],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
