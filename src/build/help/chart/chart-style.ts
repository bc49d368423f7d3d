/** How the charts look: one picture for a wide page, one for a narrow one. A heat map is a table. */
export const chartStyle = `.chart{margin:1.8rem 0 0}
.chart figcaption{font-weight:600;margin-bottom:.6rem}
.chart svg{display:block;max-width:100%;height:auto;font-variant-numeric:tabular-nums}
.chart svg.narrow{display:none}
@media (max-width:42rem){.chart svg.wide{display:none}.chart svg.narrow{display:block}}
.heat{font-size:.88rem;font-variant-numeric:tabular-nums}
.heat th,.heat td{padding:.3rem .6rem;text-align:right;font-weight:400}
.heat thead th,.heat tbody th{color:var(--muted);white-space:nowrap}
.heat .shade{background:color-mix(in srgb,var(--s0) var(--share),var(--paper))}
details{margin-top:.6rem;font-size:.9rem}summary{cursor:pointer;color:var(--muted)}
.numbers th,.numbers td{text-align:right;padding:.15rem .8rem .15rem 0;font-weight:400;font-variant-numeric:tabular-nums;border-bottom:1px solid var(--line)}
.numbers thead th{color:var(--muted)}
`;
