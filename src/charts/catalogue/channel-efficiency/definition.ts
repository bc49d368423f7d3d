import { defineChart } from "../../define";

export const CHANNEL_EFFICIENCY = defineChart({
  id: "channel-efficiency",
  text: {
    en: { name: "Spend and return", question: "Where does money come back?" },
    "zh-CN": { name: "投入与回报", question: "钱投在哪里，赚不赚？" },
  },
  needs: { names: true, all: ["spend", "revenue"], positive: "spend" },
  chart: () => import("./chart"),
});
