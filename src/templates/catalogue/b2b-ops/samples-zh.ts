import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** Software for chains and makers, sold by three people to eleven companies, with ten customers to keep. */
// prettier-ignore
export const SAMPLES_ZH = {
  links: [
    ["签约区域伙伴", "打通渠道", "渠道", "伙伴数", 12, 9],
    ["上线服务台", "客户服务", "客户成功", "首响达标率", 0.95, 0.97],
    ["行业白皮书", "品牌建立", "市场", "下载数", 600, 640],
    ["客户案例", "口碑传播", "市场", "案例数", 8, 5],
    ["直播与问答", "内容投放", "内容", "线索数", 180, 206],
  ],
  sources: [
    ["行业内容与 SEO", 60000, 84, 32, 7, 1],
    ["搜索广告", 150000, 72, 24, 6, 0],
    ["直播与沙龙", 80000, 48, 20, 5, 1],
    ["渠道伙伴", 70000, 22, 14, 5, 1],
    ["老客转介绍", 10000, 10, 7, 3, 0],
  ],
  stages: [
    ["初步沟通", 0.1, 21],
    ["方案演示", 0.25, 21],
    ["试用", 0.45, 30],
    ["商务谈判", 0.7, 30],
    ["赢单", 1.0, null],
    ["丢单", 0.0, null],
  ],
  deals: [
    ["华宁物流", "赢单", 360000, fromToday(-20), fromToday(-20), fromToday(-20), "高远"],
    ["佳木食品", "赢单", 280000, fromToday(-9), fromToday(-9), fromToday(-9), "陈墨"],
    ["恒泰制造", "赢单", 420000, fromToday(-33), fromToday(-33), fromToday(-30), "高远"],
    ["远景地产", "商务谈判", 520000, fromToday(-12), fromToday(9), fromToday(-3), "高远", "过法务"],
    ["明德教育", "商务谈判", 180000, fromToday(-38), fromToday(-4), fromToday(-11), "陈墨", "改日期"],
    ["长青医药", "试用", 340000, fromToday(-16), fromToday(20), fromToday(-5), "许愿", "发周报"],
    ["云帆零售", "试用", 260000, fromToday(-22), fromToday(25), fromToday(-17), "许愿", "打电话"],
    ["锦程旅行", "方案演示", 150000, fromToday(-9), fromToday(35), fromToday(-2), "陈墨", "再演示"],
    ["东岳能源", "方案演示", 480000, fromToday(-27), fromToday(48), fromToday(-6), "高远", "带技术"],
    ["北辰汽车", "初步沟通", 300000, fromToday(-6), fromToday(60), fromToday(-6), "许愿", "发案例"],
    ["启明家居", "丢单", 120000, fromToday(-15), fromToday(-15), fromToday(-15), "陈墨"],
  ],
  accounts: [
    ["安和连锁", 32000, 4000, 0, 0, fromToday(40), "健康"],
    ["博雅出版", 18000, 0, 2000, 0, fromToday(75), "关注"],
    ["诚达贸易", 26000, 3000, 0, 0, fromToday(210), "健康"],
    ["德润商超", 22000, 0, 0, 22000, fromToday(-60), "风险"],
    ["方圆检测", 15000, 2500, 0, 0, fromToday(120), "健康"],
    ["广联装备", 41000, 9000, 0, 0, fromToday(160), "健康"],
    ["海纳咨询", 12000, 0, 0, 0, fromToday(30), "风险"],
    ["弘毅科技", 28000, 5000, 0, 0, fromToday(260), "健康"],
    ["嘉禾农业", 16000, 0, 1500, 0, fromToday(85), "健康"],
    ["凯旋体育", 20000, 3000, 0, 0, fromToday(300), "健康"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
