import { defineChart } from "../../define";

export const AB_RESULT = defineChart({
  id: "ab-result",
  text: {
    en: { name: "A/B test", question: "Did B win?" },
    "zh-CN": { name: "A/B 测试结果", question: "B 版赢了吗？" },
  },
  needs: { versions: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
