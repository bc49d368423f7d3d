import { defineChart } from "../../define";

export const ACTIVITY_EFFECT = defineChart({
  id: "activity-effect",
  text: {
    en: { name: "Campaign effect", question: "Did the campaign work?" },
    "zh-CN": { name: "活动效果", question: "活动有没有用？" },
  },
  needs: { days: 15, some: ["revenue", "orders", "spend"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
