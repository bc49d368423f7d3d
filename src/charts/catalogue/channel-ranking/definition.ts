import { defineChart } from "../../define";

export const CHANNEL_RANKING = defineChart({
  id: "channel-ranking",
  text: {
    en: { name: "Ranking", question: "Who brings what?" },
    "zh-CN": { name: "贡献排名", question: "谁贡献了多少？" },
  },
  needs: { names: true, some: ["revenue", "spend", "orders"] },
  chart: () => import("./chart"),
});
