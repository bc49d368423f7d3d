/** How the little sheet looks: like the one the reader works in. */
export const sheetStyle = `.sheet{margin:1rem 0;border:1px solid var(--line);border-radius:6px;overflow:hidden;width:fit-content;max-width:100%}
.sheet .bar{display:flex;align-items:baseline;gap:.6rem;border-bottom:1px solid var(--line);padding:.35rem .6rem;background:var(--paper);font-size:.9rem}
.sheet .box{flex:none;min-width:2.6rem;color:var(--muted);border-right:1px solid var(--line);padding-right:.6rem}
.sheet .fx{font-style:italic;font-family:Cambria,"Times New Roman",serif;color:var(--muted)}
.sheet .bar code{overflow-wrap:anywhere}
.sheet table{min-width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
.sheet th{background:var(--band);color:var(--muted);font-weight:400;font-size:.8rem;padding:.1rem .5rem;border:1px solid var(--line);text-align:center}
.sheet thead td{background:var(--band);border:1px solid var(--line)}
.sheet td{border:1px solid var(--line);padding:.2rem .6rem;text-align:right;white-space:nowrap;min-width:4.2rem}
.sheet tr>:first-child{border-left:0;position:sticky;left:0;min-width:2rem}
.sheet td.words{text-align:left}
.sheet td.label{color:var(--muted);white-space:normal;max-width:11rem;line-height:1.35}
.sheet td.input{background:var(--inputFill);color:var(--inputInk)}
.sheet td.here,.sheet td.result{background:var(--resultFill)}
.sheet td.here{outline:2px solid var(--accent);outline-offset:-2px;font-weight:650}
.sheet .gap td,.sheet .gap th{height:.6rem;line-height:.8;padding:.15rem}
`;
