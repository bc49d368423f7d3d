import { chartColors } from "../../design/chart-colors";
import { pageColors, type PageColors } from "../../design/page-colors";
import { chartStyle } from "./chart/chart-style";
import { sheetStyle } from "./sheet/sheet-style";

const variables = ({ series, ...roles }: PageColors): string =>
  [...Object.entries(roles), ...series.map((color, i) => [`s${i}`, color] as const)].map(([name, color]) => `--${name}:${color}`).join(";");

/** The style sheet of the help pages, from the one palette; dark where the reader's system is, ink on paper where it is printed. */
export const helpStyle = (): string => `:root{color-scheme:light dark;${variables(pageColors("light"))}}
@media screen and (prefers-color-scheme:dark){:root{${variables(pageColors("dark"))}}}
@media (forced-colors:active){:root{--line:GrayText;--ink:CanvasText;--muted:CanvasText;--accent:Highlight;--paper:Canvas;${chartColors(
  "light",
  true,
)
  .series.map((color, i) => `--s${i}:${color}`)
  .join(";")}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word;background:var(--paper);color:var(--ink);font:16px/1.6 "Segoe UI",-apple-system,"Helvetica Neue",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif}
:lang(zh-CN)>body{font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;line-height:1.75}
header,main{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;padding-top:1rem;font-size:.875rem;color:var(--muted)}
main{padding-bottom:5rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.28em}
.situations a,.families a,.related a{text-decoration:none}.situations a:hover,.families a:hover,.related a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,input:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.language{white-space:nowrap}
h1{font-size:1.9rem;line-height:1.2;margin:1.4rem 0 .5rem;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.15rem;line-height:1.3;font-weight:650;margin:2.6rem 0 .7rem}
p{margin:.5rem 0}
.summary{font-size:1.15rem;line-height:1.5;margin:0 0 1rem}
small{color:var(--muted);font-size:.85em}
code,pre{font-family:Consolas,"SF Mono",Menlo,"Noto Sans Mono",monospace;font-size:.92em}
pre{background:var(--band);padding:.7rem .9rem;border-radius:6px;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.column{margin:.8rem 0 0;font-size:.875rem;color:var(--muted)}
.scroll{overflow-x:auto;max-width:100%}
.formula{background:var(--band);border-radius:6px;padding:.6rem 1rem;font-size:1.1rem}
.formula .line+.line{margin-top:.2rem}
.formula .case{display:block;font-size:.875rem;color:var(--muted);margin-top:.5rem}
.formula .scroll{padding:.5rem 0}
math{font-family:"Cambria Math","STIX Two Math","Latin Modern Math","DejaVu Math TeX Gyre",math;font-size:1.12em}
math[display=block]{display:block math;text-align:left;width:max-content}
.where{margin:.9rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.35rem 1.5rem}
.where>div{display:flex;gap:.7rem;align-items:baseline}
.where dt{min-width:3.2rem;flex:none;text-align:right}
dd{margin:0}
.where dd a{text-decoration:none;margin-left:.25rem}
.arguments{margin:0;border-top:1px solid var(--line)}
.arguments>div{padding:.8rem 0;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.arguments>div:target{background:var(--inputFill);box-shadow:-.6rem 0 var(--inputFill),.6rem 0 var(--inputFill)}
.arguments dt{display:flex;flex-wrap:wrap;gap:.15rem .7rem;align-items:baseline;margin-bottom:.15rem}
.arguments dt code{font-weight:700}
.arguments .label{color:var(--muted)}
.badges{display:flex;flex-wrap:wrap;gap:.25rem;margin-left:auto}
.badge{font-size:.78rem;line-height:1.4;color:var(--muted);border:1px solid var(--line);border-radius:99px;padding:0 .55rem}
p.badges{margin:.6rem 0;justify-content:flex-start}
.badge b{font-weight:600;color:var(--ink)}
.badge.must{color:var(--ink);border-color:var(--muted)}
ul,ol{padding-left:1.3rem;margin:.5rem 0}
li{margin:.25rem 0}
.choices{list-style:none;padding:0;margin:.4rem 0 0}
.choices li{margin:.1rem 0}
.choices code{background:var(--band);border-radius:4px;padding:.05rem .35rem}
.traps{list-style:none;padding:.75rem 1rem;margin:0;background:var(--warnSoft);border-left:3px solid var(--warn);border-radius:0 6px 6px 0}
.traps li+li{margin-top:.5rem}
table{border-collapse:collapse;font-size:.94rem}
.calls,.errors{width:100%}
.calls th,.calls td,.errors th,.errors td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
.calls thead th,.errors thead th{font-size:.85rem;color:var(--muted);font-weight:500;padding-top:0}
.calls code{overflow-wrap:anywhere}
.calls .number code{overflow-wrap:normal;white-space:nowrap}
.errors th code{white-space:nowrap;font-weight:700;color:var(--bad)}
.errors small code{color:inherit;overflow-wrap:anywhere}
.related{list-style:none;padding:0}
.related li{margin:.45rem 0}
.related a,.families a{font-weight:600;overflow-wrap:anywhere}
.related span{color:var(--muted)}
.sources{color:var(--muted);font-size:.94rem}
.story{margin-bottom:.8rem}
.working{line-height:1.45;margin:.15rem 0 .35rem;overflow-wrap:anywhere}
.steps b{font-weight:650}
.find{position:sticky;top:0;background:var(--paper);padding:.6rem 0;z-index:1}
.find label{display:block;font-size:.875rem;color:var(--muted);margin-bottom:.2rem}
.find input{width:100%;font:inherit;color:inherit;background:var(--band);border:1px solid var(--muted);border-radius:6px;padding:.5rem .75rem}
.find input::placeholder{color:var(--muted);opacity:1}
.situations{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.5rem 1.5rem;margin:.4rem 0}
.situations li{margin:0}
.situations span{display:block;font-weight:600}
.situations a{font-size:.9rem;margin-right:.7rem;display:inline-block}
.families dl{margin:0;display:grid;grid-template-columns:minmax(12rem,auto) 1fr;gap:0 1.2rem}
.families dl>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid;border-top:1px solid var(--line);padding:.5rem 0}
[hidden]{display:none!important}
@media (max-width:34rem){header,main{padding-left:1rem;padding-right:1rem}h1{font-size:1.5rem}.badges{margin-left:0}.formula{font-size:1rem}.families dl,.families dl>div{display:block}.where{grid-template-columns:1fr}.where>div{flex-wrap:wrap}.where dd{flex:1 1 7rem}.calls thead{display:none}.calls td,.errors td,.errors tbody th{display:block;border:0;padding:.15rem 0}.errors thead{display:none}.calls tr,.errors tr{display:block;border-bottom:1px solid var(--line);padding:.45rem 0}}
${sheetStyle}${chartStyle}
@media print{body{font-size:10.5pt}main,header{max-width:none}.find,.language{display:none}h2{break-after:avoid}figure,.sheet,.arguments>div,tr{break-inside:avoid}a{color:inherit;text-decoration:none}.scroll{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
