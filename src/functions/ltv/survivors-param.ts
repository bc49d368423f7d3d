import { series } from "../params/series";

/** The survivors of one cohort: what the survival models are fitted to. */
export const survivorsParam = series("survivors", {
  unit: "count",
  min: 0,
  text: {
    en: {
      label: "survivors",
      help: "Customers of one cohort left at each renewal, the start first: one row or column, falling, without blanks. Counts or percentages.",
    },
    "zh-CN": {
      label: "各期留存人数",
      help: "同一批客户在各续费期还剩多少，第一个是起始人数：一行或一列，只减不增，不能有空单元格。人数或百分比均可。",
    },
  },
});
