import { defineTemplate } from "../../define";

export const MONTHLY_WORK_PLAN = defineTemplate({
  id: "monthly-work-plan",
  group: "team",
  text: {
    en: {
      name: "Monthly work plan",
      summary: "One task list feeds Gantt, weeks and load: what is late or behind, who has too much, and how the month's goals stand.",
      keywords: ["work plan", "monthly plan", "tasks", "to do", "gantt", "schedule", "overdue", "workload", "capacity", "weekly review"],
    },
    "zh-CN": {
      name: "月度工作计划",
      summary: "一张任务清单带出甘特图、四周计划和人员负荷：哪些逾期、谁超负荷、本月目标完成几成。",
      keywords: ["月计划", "工作计划", "月度计划", "周计划", "周总结", "任务", "甘特图", "排期", "逾期", "负荷", "人手不够", "进度"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
