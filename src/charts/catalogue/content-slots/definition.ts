import { defineChart } from "../../define";

export const CONTENT_SLOTS = defineChart({
  id: "content-slots",
  text: {
    en: { name: "Content slots", question: "What works, and when?" },
    "zh-CN": { name: "内容时段", question: "什么内容、什么时候发最有效？" },
  },
  needs: { formats: true, dates: 2, some: ["pageViews", "impressions"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
