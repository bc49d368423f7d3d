import { defineTemplate } from "../../define";

export const TEAM_KPI = defineTemplate({
  id: "team-kpi",
  group: "team",
  text: {
    en: {
      name: "Roles and KPIs",
      summary: "Who is accountable for what, each person's weighted KPI score with rank and grade, and the bonus that follows from it.",
      keywords: ["kpi", "team", "roles", "raci", "responsibility", "scorecard", "performance review", "appraisal", "bonus", "grades"],
    },
    "zh-CN": {
      name: "团队分工与 KPI",
      summary: "每件事谁主责、每个人 KPI 得几分、排第几、评几级，奖金按系数自动算。",
      keywords: ["KPI", "绩效", "考核", "分工", "职责", "岗位", "主责", "权重", "打分", "奖金", "评级", "团队"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
