import { PALETTE } from "../../design/palette";

/** The style sheet of the help pages, from the one palette; dark where the reader's system is. */
export const helpStyle = (): string => `:root{color-scheme:light dark;--ink:${PALETTE.ink};--muted:${PALETTE.muted};--line:${PALETTE.line};--band:${PALETTE.band};--paper:${PALETTE.paper};--accent:${PALETTE.accent}}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--muted:#a9b2be;--line:#3a4350;--band:#232a33;--paper:#171c22;--accent:#6cb8f6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.6 "Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
a{color:var(--accent)}
.language{float:right;margin:0}
.crumb,.source,small{color:var(--muted);font-size:.85rem}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0;overflow-wrap:anywhere}
h2{font-size:1.05rem;margin:2rem 0 .4rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
.summary{font-size:1.1rem}
pre{background:var(--band);padding:.7rem .9rem;border-radius:6px;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-family:Consolas,Menlo,monospace;font-size:.9rem}
code{font-family:Consolas,Menlo,monospace;font-size:.9em}
.formula{border-left:3px solid var(--accent);padding:.1rem 0 .1rem 1rem;font-family:Cambria,"Times New Roman","Songti SC",serif;font-size:1.1rem}
.formula p{margin:.25rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--band)}
td ul{margin:.3rem 0 0;padding-left:1.1rem}
.example{margin:.8rem 0 1.4rem}
.example p{margin:.2rem 0}
.result{display:flex;gap:.6rem;align-items:flex-start;overflow-x:auto}
.cells{width:auto}
.cells td{text-align:right;border:1px solid var(--line);padding:.15rem .5rem;font-variant-numeric:tabular-nums;white-space:nowrap}
dt{margin-top:.6rem;font-family:Consolas,Menlo,monospace}
dd{margin:0}
`;
