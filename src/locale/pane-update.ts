import { defineWords } from "./define-words";

/** What the pane says of bringing a sheet to the newest version of its template. */
export const PANE_UPDATE_WORDS = defineWords({
  en: {
    title: (sheet: string, version: number) => `Update “${sheet}” to version ${version}?`,
    body: (kept: number, unkept: number) =>
      `The sheet is laid out anew under its name, with ${kept === 1 ? "1 entry" : `${kept} entries`} of yours. ${
        unkept === 0
          ? "All of them have a place."
          : `${unkept === 1 ? "1 cell has" : `${unkept} cells have`} no place in the new version and will be gone: copy what you need first.`
      } Formats, charts and pictures of your own do not come along. Excel cannot undo this; in the embedded workbook Ctrl+Z can.`,
    yes: "Update",
    unkept: (address: string, label: string, content: string, why: string) =>
      `${[address, label].filter(Boolean).join(" ")}: ${content} (${why})`,
    why: {
      gone: "the new version has no such input",
      choice: "the list no longer offers it",
      computed: "is calculated again",
      own: "your own addition",
    },
    blank: (label: string) => `${label}: new, still to be filled in`,
    done: (sheet: string, version: number, kept: number) =>
      `“${sheet}” is version ${version} now, with ${kept === 1 ? "1 entry" : `${kept} entries`} of yours`,
  },
  "zh-CN": {
    title: (sheet: string, version: number) => `把“${sheet}”更新到第 ${version} 版？`,
    body: (kept: number, unkept: number) =>
      `工作表按新版重新排好，名称和位置不变，保留您填写的 ${kept} 项。${
        unkept === 0 ? "没有内容会丢失。" : `有 ${unkept} 个单元格在新版中没有位置，更新后会消失，请先复制需要的内容。`
      }您自己设置的格式、图表和图片不会带过来。Excel 无法撤销；内置工作簿可按 Ctrl+Z 恢复。`,
    yes: "更新",
    unkept: (address: string, label: string, content: string, why: string) =>
      `${[address, label].filter(Boolean).join(" ")}：${content}（${why}）`,
    why: {
      gone: "新版没有这一项",
      choice: "选项中已没有它",
      computed: "改回公式计算",
      own: "您自己加的内容",
    },
    blank: (label: string) => `${label}：新增，待填写`,
    done: (sheet: string, version: number, kept: number) => `“${sheet}”已更新到第 ${version} 版，保留了您填写的 ${kept} 项`,
  },
});
