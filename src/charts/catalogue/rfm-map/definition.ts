import { defineChart } from "../../define";

export const RFM_MAP = defineChart({
  id: "rfm-map",
  text: {
    en: { name: "RFM map", question: "Who are our customers?" },
    "zh-CN": { name: "RFM 客户分层", question: "客户都是什么样的人？" },
  },
  needs: { customers: 5, dates: 2, all: ["revenue"] },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
