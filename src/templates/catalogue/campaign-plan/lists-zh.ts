import type { SheetWords } from "../../../plan/structure/words";
import { SAMPLES_ZH } from "./samples-zh";
import type { STRUCTURE } from "./structure";

/** What may be chosen in the cells of the page. */
export const LISTS_ZH: SheetWords<typeof STRUCTURE>["lists"] = {
  goal_types: { acquisition: "拉新", activation: "促活", conversion: "转化", awareness: "传播" },
  ranks: { primary: "主要", secondary: "次要", watch: "观察" },
  angles: { fun: "有趣", rewarding: "有利", meaningful: "有意义", status: "有面子" },
  forms: ["打卡签到", "测试答题", "竞猜", "PK 排名", "征集", "收集", "红包抽奖", "小游戏"],
  channels: SAMPLES_ZH.channels.map(([channel]) => channel),
  owners: ["运营", "策划", "投放", "设计", "技术", "新媒体", "客服", "财务", "法务", "仓储"],
  categories: {
    media: "渠道投放",
    rewards: "奖品福利",
    content: "内容制作",
    development: "技术开发",
    materials: "线下物料",
    contingency: "备用金",
  },
  budget_states: { open: "待审批", approved: "已批准", paid: "已付款" },
  stages: { prepare: "筹备", tease: "预热", launch: "爆发", encore: "返场", review: "复盘" },
  raci: { r: "R", a: "A", c: "C", i: "I" },
  resource_kinds: { people: "人", money: "财", things: "物" },
  risk_kinds: ["流量", "系统", "库存", "合规", "舆情", "履约"],
  risk_states: { watching: "监控中", happened: "已发生", closed: "已关闭" },
};
