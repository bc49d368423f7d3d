import { defineWords } from "../../locale/define-words";

/** The page for whoever rolls the add-in out: one part a key, a sentence an entry; tables as rows of two cells side by side. */
export const ADMIN_WORDS = defineWords({
  en: {
    title: "For the administrator",
    intro: "How OpsPlan is rolled out in an organisation, what it stores and where, and how to take it away again.",
    deploy: "Roll it out",
    deploySteps: [
      "Build it for your address, serve the folder over https, and upload its manifest.xml in the Microsoft 365 admin centre under Integrated apps.",
      "Choose “Fixed” as the kind of deployment. Buttons of optional add-ins have vanished from Excel's ribbon; fixed ones stay.",
      "Assign it to everybody who works on plans, at once: a colleague without it sees the last values of OPS functions until the workbook is calculated, then #NAME?.",
      "Roll out one build only. The same functions from the admin centre and from a file at once refuse to register; the builds for staging and development have names of their own for that.",
      "Needed: Excel 2021, Microsoft 365 or Excel on the web, and the network must let Office.js and your own address through.",
    ],
    rights: "What it asks for",
    rightsLines: [
      "No licence, no account, no consent to an app registration. There is no telemetry.",
      "It reads and writes the open workbook only. It loads its own files and Office.js and calls nothing else, unless somebody asks your own database from the pane.",
      "Names of people are neither read nor stored.",
    ],
    stored: "What is stored where",
    where: "Where",
    what: "What",
    storedRows: [
      "Cells, tables, charts and hidden names of the workbook",
      "Everything a plan shows and works out, as Excel's own formulas. In a frozen workbook also the sheet “OPS formulas”.",
      "The workbook's settings for the add-in, and custom properties of sheets",
      "Which sheet was made from which template, the rates of charts, and what somebody chose to keep.",
      "Custom XML parts of the workbook",
      "Templates that the team saved in it, and versions of plans: what was entered and what it came to, under a name.",
      "The browser of each person",
      "Language, theme, favourites, and templates that were added from files.",
    ],
    storedNote:
      "All of it travels with the file and can be taken out with Excel's document inspector. Plans go on calculating then; what is lost is that the add-in knows its sheets again, saved templates and versions.",
    remove: "Take it away",
    removeSteps: [
      "Before that, open workbooks with OPS functions: Home › Share this workbook. There they become plain Excel formulas, names for Excel 365, or values (“Freeze”).",
      "Many files at once: ops inventory lists the OPS formulas of a file, ops share writes a copy of values.",
      "Remove the app under Integrated apps in the admin centre. It can take a day until it is gone everywhere.",
      "Sheets, charts and formulas of templates are Excel's own and stay as they are.",
    ],
    help: "When something is wrong",
    helpLines: [
      "#NAME? stays although the add-in is there: Home › Share this workbook › Repair enters the formulas anew. Sheets that are protected are listed and not touched.",
      "#N/A in every OPS cell: the functions were registered and their file was not loaded; check that your address answers, functions.json with Access-Control-Allow-Origin.",
      "#BUSY! that stays: close Excel and open the workbook again; on a Mac the runtime ends some time after the pane was closed.",
    ],
  },
  "zh-CN": {
    title: "管理员须知",
    intro: "如何在公司内部署 OpsPlan，它在哪里存了什么，以及如何卸载。",
    deploy: "部署",
    deploySteps: [
      "按自己的网址构建，用 https 提供整个文件夹，再到 Microsoft 365 管理中心的“集成应用”上传 manifest.xml。",
      "部署类型选“固定”。选“可选”时，按钮曾从 Excel 功能区消失；固定部署的会一直在。",
      "请一次分配给所有做计划的同事：没有安装的人会先看到 OPS 函数上次的结果，工作簿重新计算后显示 #NAME?。",
      "只部署一个版本。同一套函数既从管理中心安装、又从文件加载时会注册失败；测试版和开发版因此另有名称。",
      "需要 Excel 2021、Microsoft 365 或网页版 Excel，网络要放行 Office.js 和自己的网址。",
    ],
    rights: "需要的权限",
    rightsLines: [
      "不需要许可证、账号，也不需要同意应用注册；没有任何遥测。",
      "只读写当前工作簿。除自身文件和 Office.js 外不访问网络，除非有人在窗格里查询公司自己的数据库。",
      "不读取、不保存任何人的姓名。",
    ],
    stored: "存了什么，存在哪里",
    where: "位置",
    what: "内容",
    storedRows: [
      "工作簿的单元格、表格、图表和隐藏名称",
      "计划的全部内容和计算，都是 Excel 自带公式。冻结过的工作簿另有“OPS 公式台账”工作表。",
      "工作簿里的加载项设置、工作表的自定义属性",
      "哪张表来自哪个模板、图表用的费率，以及选择保留现状的地方。",
      "工作簿的自定义 XML",
      "团队存进去的模板，以及计划版本：某个名称下当时的填写内容和结果。",
      "每个人的浏览器",
      "语言、主题、收藏，以及从文件添加的模板。",
    ],
    storedNote:
      "这些都随文件走，也可以用 Excel 的“检查文档”清除。清除后计划照常计算，只是加载项不再认得这些工作表，存进去的模板和版本也会丢失。",
    remove: "卸载",
    removeSteps: [
      "卸载前，打开含 OPS 函数的工作簿：首页 › 协作。可以改成纯 Excel 公式、做成 Excel 365 名称，或冻结为数值。",
      "文件很多时用命令：ops inventory 列出文件里的 OPS 公式，ops share 生成数值副本。",
      "在管理中心的“集成应用”里移除。各处完全消失可能要一天。",
      "模板的工作表、图表和公式都是 Excel 自带的，会原样保留。",
    ],
    help: "遇到问题时",
    helpLines: [
      "装了加载项仍显示 #NAME?：首页 › 协作 › 修复，重新写入公式。受保护的工作表只列出，不改动。",
      "所有 OPS 单元格都是 #N/A：函数已注册但脚本没有加载，请检查网址能否访问，functions.json 要带 Access-Control-Allow-Origin。",
      "#BUSY! 一直不变：关闭 Excel 再打开工作簿；在 Mac 上，窗格关闭一段时间后运行环境会结束。",
    ],
  },
});
