import { defineWords } from "./define-words";

/** What the pane says of a plan that is being filled in. */
export const PANE_GUIDE_WORDS = defineWords({
  en: {
    open: "What to fill in",
    openFor: (sheet: string) => `What to fill in on ${sheet}`,
    filled: (done: number, of: number) => `${done} of ${of} filled in`,
    allFilled: "Everything is filled in.",
    inputs: "Figures and texts",
    tables: "Tables",
    checks: "Checks",
    state: { blank: "to do", sample: "sample", entered: "done" },
    rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
    passed: (count: number, of: number) => `${count} of ${of} pass`,
    extras: "Go further with OPS functions",
    extrasUse:
      "An extra: it needs the add-in, and nothing on this sheet depends on it. Select a free cell, best on another sheet, then choose one.",
    nothingToDo: "Nothing on this sheet is to be filled in.",
  },
  "zh-CN": {
    open: "接下来填什么",
    openFor: (sheet: string) => `${sheet}：接下来填什么`,
    filled: (done: number, of: number) => `已填 ${done} 项，共 ${of} 项`,
    allFilled: "都填好了。",
    inputs: "目标与参数",
    tables: "明细表",
    checks: "检查",
    state: { blank: "待填", sample: "示例", entered: "已填" },
    rows: (count: number) => `${count} 行`,
    passed: (count: number, of: number) => `${of} 项检查，${count} 项通过`,
    extras: "用 OPS 函数再往下算",
    extrasUse: "这些是附加项：要装插件才能算，表里的数不依赖它们。先选一个空单元格（最好在另一张表上），再点一项。",
    nothingToDo: "这张表没有要填的内容。",
  },
});
