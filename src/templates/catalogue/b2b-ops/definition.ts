import { defineTemplate } from "../../define";

export const B2B_OPS = defineTemplate({
  id: "b2b-ops",
  group: "users",
  text: {
    en: {
      name: "B2B operations",
      summary: "Leads to customers by source, a weighted pipeline against the target, CAC and payback, renewals with NRR and GRR.",
      keywords: ["b2b", "saas", "pipeline", "leads", "mql", "sql", "crm", "renewal", "churn", "nrr", "cac", "payback", "sales funnel"],
    },
    "zh-CN": {
      name: "B 端运营",
      summary: "线索到成交的漏斗、加权商机对目标、获客成本几个月回本、续约与净收入留存。",
      keywords: ["B端", "toB", "企业客户", "SaaS", "线索", "商机", "漏斗", "续约", "流失", "获客成本", "NRR", "大客户"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
