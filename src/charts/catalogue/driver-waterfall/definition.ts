import { defineChart } from "../../define";

export const DRIVER_WATERFALL = defineChart({
  id: "driver-waterfall",
  text: {
    en: { name: "What moved revenue", question: "Why did revenue change?" },
    "zh-CN": { name: "GMV 变化拆解", question: "GMV 为什么变了？" },
  },
  needs: { dates: 2, all: ["revenue"], some: ["orders", "conversions", "visits", "clicks"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
