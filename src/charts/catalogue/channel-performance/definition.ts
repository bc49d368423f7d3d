import { defineChart } from "../../define";

export const CHANNEL_PERFORMANCE = defineChart({
  id: "channel-performance",
  text: {
    en: { name: "Channel ROI", question: "Where does the money come back?" },
    "zh-CN": { name: "渠道 ROI", question: "钱花在哪里赚得回来？" },
  },
  needs: { names: true, all: ["spend", "revenue"], positive: "spend" },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
