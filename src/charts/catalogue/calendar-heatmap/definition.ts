import { defineChart } from "../../define";

export const CALENDAR_HEATMAP = defineChart({
  id: "calendar-heatmap",
  text: {
    en: { name: "Calendar", question: "Which days bring it?" },
    "zh-CN": { name: "日历热力图", question: "哪些日子卖得好？" },
  },
  needs: { days: 14, some: ["revenue", "orders", "spend"] },
  chart: () => import("./chart"),
});
