import { pageColors } from "../../../design/page-colors";

const SERIES = pageColors("light").series.map((_, i) => `.s${i}{stroke:var(--s${i})}.columns.s${i}{fill:var(--s${i})}`).join("");
/** Lines differ by their dashes too, so that they can be told apart without their colours. */
const DASHES = ["", "9 4", "2 4", "12 3 2 3", "5 3"].map((dash, i) => (dash === "" ? "" : `.line.s${i},.steps.s${i}{stroke-dasharray:${dash}}`)).join("");

/** How the charts look. The drawings stretch with the page; their lines and texts keep their size. */
export const chartStyle = `.chart{margin:1.8rem 0 0}
.chart figcaption{font-weight:600;margin-bottom:.6rem}
.chart path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.chart .line,.chart .steps{stroke-width:2.2px}
.chart .dots{stroke-width:8px;stroke-linecap:round}
.chart .dashed{stroke-width:1.5px;stroke-dasharray:4 4}
.chart .grid{stroke:var(--line);stroke-width:1px}
.chart .columns{stroke:none}.chart .loss{fill:var(--bad)}
${SERIES}${DASHES}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;padding:0;margin:0 0 .5rem;font-size:.85rem;color:var(--muted)}
.legend li{margin:0;display:flex;gap:.45rem;align-items:center}
.legend svg{width:22px;height:11px;flex:none}
.plot{position:relative;height:15rem;margin:.6rem .8rem 2.9rem calc(var(--room)*.62 + .8rem)}
.plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.plot span{position:absolute;font-size:.78rem;line-height:1;color:var(--muted);white-space:nowrap;font-variant-numeric:tabular-nums}
.plot .y{right:100%;margin-right:.5rem;transform:translateY(-50%)}
.plot .x{top:100%;margin-top:.5rem;transform:translateX(-50%)}
.plot .x-label{top:100%;right:0;margin-top:1.7rem}
.bars{display:grid;grid-template-columns:minmax(4rem,auto) 1fr minmax(4.5rem,auto);gap:.35rem .8rem;font-size:.9rem;align-items:center}
.bars .row{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:center}
.bars svg{width:100%;height:1.3rem;display:block}
.bars .value{font-variant-numeric:tabular-nums;white-space:nowrap}
.heat{font-size:.88rem;font-variant-numeric:tabular-nums}
.heat th,.heat td{padding:.3rem .6rem;text-align:right;font-weight:400}
.heat thead th,.heat tbody th{color:var(--muted);white-space:nowrap}
.heat .shade{background:color-mix(in srgb,var(--s0) var(--share),var(--paper))}
.interval{position:relative;height:6.2rem;margin:0 1.5rem;padding-top:1.6rem}
.interval svg{width:100%;height:2.6rem;display:block;overflow:visible;border-bottom:1px solid var(--line)}
.interval b,.interval .x{position:absolute;font-size:.82rem;line-height:1;transform:translateX(-50%);white-space:nowrap;font-variant-numeric:tabular-nums}
.interval b{top:.3rem}.interval .x{top:4.6rem;color:var(--muted);font-size:.78rem}
details{margin-top:.6rem;font-size:.9rem}summary{cursor:pointer;color:var(--muted)}
.numbers th,.numbers td{text-align:right;padding:.15rem .8rem .15rem 0;font-weight:400;font-variant-numeric:tabular-nums;border-bottom:1px solid var(--line)}
.numbers thead th{color:var(--muted)}
`;
