import { defineWords } from "../../locale/define-words";

/** What every chart of the pane has beside its picture. */
export const FRAME_WORDS = defineWords({
  en: {
    table: "Show as table",
    picture: "Show as chart",
    hint: "Arrow keys move through the values.",
    tableOf: (title: string) => `Data: ${title}`,
  },
  "zh-CN": {
    table: "看数据表",
    picture: "看图",
    hint: "用方向键逐个查看数值。",
    tableOf: (title: string) => `数据：${title}`,
  },
});
