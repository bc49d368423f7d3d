import { defineChart } from "../../define";

export const TREND = defineChart({
  id: "trend",
  text: {
    en: { name: "Trend", question: "How does it develop?" },
    "zh-CN": { name: "趋势", question: "走势怎么样？" },
  },
  needs: { dates: 2, some: ["revenue", "spend", "orders"], active: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
