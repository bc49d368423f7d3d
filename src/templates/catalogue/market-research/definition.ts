import { defineTemplate } from "../../define";

export const MARKET_RESEARCH = defineTemplate({
  id: "market-research",
  group: "product",
  text: {
    en: {
      name: "Market and competitors",
      summary: "Market size against the target, a weighted competitor matrix, SWOT, personas, and which needs come first.",
      keywords: ["competitor analysis", "market size", "tam", "swot", "kano", "persona", "research", "benchmark", "positioning"],
    },
    "zh-CN": {
      name: "市场与竞品分析",
      summary: "大盘够不够大、竞品矩阵排第几、SWOT 指向哪、KANO 需求先做哪个，一张表说清。",
      keywords: ["竞品分析", "市场分析", "竞品矩阵", "SWOT", "KANO", "用户画像", "TAM", "市场规模", "调研"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
