import { defineTemplate } from "../../define";

export const OPS_PROCESS = defineTemplate({
  id: "ops-process",
  group: "team",
  text: {
    en: {
      name: "Operations process",
      summary:
        "Procedures due for review, training results, issues with age and time limits, and the improvements that fit the days there are.",
      keywords: [
        "process",
        "sop",
        "procedures",
        "training plan",
        "issue tracker",
        "bug list",
        "sla",
        "backlog",
        "improvement",
        "retrospective",
      ],
    },
    "zh-CN": {
      name: "产品运营流程",
      summary: "流程到期复审、培训到课通过、问题处理时限、改进按性价比排队，一张表管起来。",
      keywords: ["流程", "SOP", "规范", "培训", "培训计划", "问题跟踪", "工单", "时限", "改进", "优化", "优先级", "复审"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
