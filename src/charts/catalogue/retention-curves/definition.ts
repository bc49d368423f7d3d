import { defineChart } from "../../define";

export const RETENTION_CURVES = defineChart({
  id: "retention-curves",
  text: {
    en: { name: "Retention curves", question: "Which cohort or channel holds?" },
    "zh-CN": { name: "留存曲线", question: "哪个渠道的用户留得住？" },
  },
  needs: { retention: true },
  rules: () => import("./rules"),
  chart: () => import("./chart"),
});
