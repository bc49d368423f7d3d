import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** The operations team of an invented online shop: its routines, its troubles and what it would rather do. */
// prettier-ignore
export const SAMPLES_ZH = {
  sops: [
    ["选题与审核流程", "内容", "周然", "V2.1", fromToday(-70), 6, "知识库"],
    ["用户投诉处理", "用户", "方晴", "V1.4", fromToday(-175), 6, "知识库"],
    ["活动上线检查单", "活动", "林可", "V3.0", fromToday(-40), 3, "知识库"],
    ["新品上架流程", "商品", "许愿", "V1.2", fromToday(-200), 6, "共享盘"],
    ["客服话术更新", "客服", "方晴", "V2.0", fromToday(-20), 1, "知识库"],
    ["数据口径说明", "数据", "陈墨", "V1.0", fromToday(-60), 12, "知识库"],
    ["会员分层规则", "用户", "林可", null, null, 6, null],
  ],
  training: [
    ["新版客服话术", "客服", fromToday(-18), "方晴", 12, 11, 10, 0],
    ["活动检查单演练", "运营", fromToday(-12), "林可", 8, 8, 8, 0],
    ["数据口径与看板", "运营与产品", fromToday(-5), "陈墨", 15, 12, 10, 0],
    ["新品卖点", "客服与运营", fromToday(6), "许愿", 20, null, null, 800],
    ["内容审核标准", "内容", fromToday(12), "周然", 6, null, null, 0],
  ],
  slas: [
    ["P0", 1, "下单或支付不可用"],
    ["P1", 3, "影响大量用户"],
    ["P2", 7, "影响体验"],
    ["P3", 30, "建议与优化"],
  ],
  issues: [
    ["支付回调偶发失败", "产品", "P0", fromToday(-26), "技术", fromToday(-26), "重试与告警"],
    ["优惠券叠加异常", "活动", "P1", fromToday(-24), "林可", fromToday(-20), "规则补测"],
    ["详情页加载慢", "产品", "P2", fromToday(-22), "技术", fromToday(-17), "图片压缩"],
    ["客服高峰排队", "客服", "P1", fromToday(-15), "方晴", fromToday(-13), "加排班"],
    ["库存不同步", "商品", "P1", fromToday(-9), "许愿", null, "接口限流"],
    ["搜索结果缺词", "产品", "P2", fromToday(-8), "技术", null, null],
    ["社群链接失效", "内容", "P2", fromToday(-6), "周然", fromToday(-4), "换短链"],
    ["数据看板口径不一", "数据", "P2", fromToday(-5), "陈墨", null, null],
    ["会员日规则看不懂", "活动", "P3", fromToday(-4), "林可", null, null],
    ["退款短信重复", "客服", "P2", fromToday(-2), "技术", null, null],
  ],
  backlog: [
    ["客服自动回复常见问题", "问题", 60, 0.8, 6, "方晴", "进行中"],
    ["优惠券规则自动校验", "问题", 24, 0.9, 4, "技术", "待做"],
    ["库存接口告警", "问题", 16, 0.9, 2, "技术", "待做"],
    ["活动页模板化", "流程", 40, 0.7, 8, "设计", "待做"],
    ["数据日报自动生成", "流程", 30, 0.9, 5, "陈墨", "待做"],
    ["话术在线考试", "培训", 10, 0.8, 3, "方晴", "待做"],
    ["社群素材库", "用户反馈", 18, 0.6, 4, "周然", "待做"],
    ["短链监控", "问题", 6, 0.95, 1, "技术", "已完成"],
  ],
  weeks: [
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    [7],
    [8],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
