import { defineChart } from "../../define";

export const CHANNEL_MIX = defineChart({
  id: "channel-mix",
  text: {
    en: { name: "Mix over time", question: "What shifts?" },
    "zh-CN": { name: "结构变化", question: "占比怎么变？" },
  },
  needs: { names: true, dates: 2, some: ["revenue", "orders", "spend"] },
  chart: () => import("./chart"),
});
