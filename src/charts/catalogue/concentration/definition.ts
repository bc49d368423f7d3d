import { defineChart } from "../../define";

export const CONCENTRATION = defineChart({
  id: "concentration",
  text: {
    en: { name: "Concentration", question: "How dependent are we?" },
    "zh-CN": { name: "集中度", question: "对头部有多依赖？" },
  },
  needs: { names: true, some: ["revenue", "orders", "spend"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
