import type { FestivalChoice } from "../../../charts/festivals/festival-days";
import { defineWords } from "../../../locale/define-words";

/** The fields of festivals. */
export const FESTIVAL_WORDS = defineWords({
  en: {
    festivals: "Festivals",
    choices: { all: "China and the West", cn: "China", western: "The West", none: "None" } satisfies Record<FestivalChoice, string>,
    own: "Days of your own",
    hint: "Prime Day and others that are announced each year, anniversaries, launches. Kept in this workbook.",
    name: "Name",
    day: "Day",
    add: "Add",
    added: (name: string, day: string) => `${name}, ${day}`,
    remove: (name: string) => `Remove ${name}`,
    removeShort: "Remove",
    incomplete: "Enter a name and a day.",
  },
  "zh-CN": {
    festivals: "节日",
    choices: { all: "中国和西方", cn: "中国", western: "西方", none: "不标" },
    own: "自定日子",
    hint: "每年另行公布的大促（如 Prime 会员日）、店庆、上新等，保存在本工作簿里。",
    name: "名称",
    day: "日期",
    add: "添加",
    added: (name: string, day: string) => `${name}，${day}`,
    remove: (name: string) => `删除${name}`,
    removeShort: "删除",
    incomplete: "请填名称和日期。",
  },
});
