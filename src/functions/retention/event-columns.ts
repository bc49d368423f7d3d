import { column } from "../params/column";

/** The two columns every event-log function begins with. */
export const userIds = column("user_ids", {
  unit: "text",
  text: {
    en: { label: "user ids", help: "Who: one id per row, text or number. Rows with a blank id, or a blank or zero time, are skipped." },
    "zh-CN": { label: "用户 ID", help: "是谁：每行一个 ID，文本或数字都可以。ID 为空、时间为空或为 0 的行会跳过。" },
  },
});

export const eventTimes = column("event_times", {
  unit: "date",
  text: {
    en: { label: "event times", help: "When: real dates or date-times, as many as ids, in any order. Dates typed as text give #VALUE!." },
    "zh-CN": { label: "行为时间", help: "什么时候：真正的日期或日期时间，行数与 ID 相同，顺序不限。文本日期返回 #VALUE!。" },
  },
});
