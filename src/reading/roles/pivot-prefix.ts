/** What Excel's pivot tables put before a field's name, by what they do with it. */
const PREFIXES = {
  sum: /^(?:求和项\s*:|加總\s*[-:]|加總的|合計\s*[/:]|합계\s*[/:]|sum of |sum - |summe von |somme de |suma de |soma de |somma di |jumlah dari |tổng của |ผลรวมของ|ผลรวม ของ )\s*/i,
  average:
    /^(?:平均值项\s*:|最大值项\s*:|最小值项\s*:|平均\s*[/:]|최대\s*[/:]|평균\s*[/:]|average of |avg of |max of |min of |mittelwert von |maximum von |minimum von |moyenne de |max de |min de |promedio de |média de |media di |rata-rata dari |trung bình của )\s*/i,
  count:
    /^(?:计数项\s*:|非重复计数\s*:|計數\s*[-:]|個数\s*[/:]|개수\s*[/:]|count of |distinct count of |anzahl von |nombre de |recuento de |cuenta de |contagem de |conteggio di |hitungan dari )\s*/i,
} as const;

export interface Prefixed {
  readonly does: keyof typeof PREFIXES;
  /** The field's own name. */
  readonly name: string;
}

export function pivotPrefix(header: string): Prefixed | null {
  for (const does of ["sum", "average", "count"] as const) {
    const found = PREFIXES[does].exec(header);
    if (found) return { does, name: header.slice(found[0].length) };
  }
  return null;
}
