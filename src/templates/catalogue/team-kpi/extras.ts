import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Score of KPIs of which more is better", "zh-CN": "越高越好的指标得分" },
    formula: "=OPS.KPI_SCORE(kpis[actual],kpis[target],kpis[weight],kpis[floor],score_cap)",
  },
];
