import fc from "fast-check";
import { KNOWN_WORDS, roleOfHeader } from "../../src/reading/roles/role-of-header";

/** Headers of platforms' exports in the language of their interface, and what their help pages say they count. */
const EXPORTED: readonly (readonly [header: string, role: string])[] = [
  ["Ausgegebener Betrag (EUR)", "spend"],
  ["Reichweite", "reach"],
  ["Conversion-Wert für Käufe", "revenue"],
  ["Kosten pro Ergebnis", "ratio"],
  ["Conv.-Wert / Kosten", "ratio"],
  ["Montant dépensé (EUR)", "spend"],
  ["Coût par achat (EUR)", "ratio"],
  ["Taux de conversion", "ratio"],
  ["Importe gastado (EUR)", "spend"],
  ["Clics en el enlace", "clicks"],
  ["Coste / conv.", "ratio"],
  ["Valor usado (BRL)", "spend"],
  ["Custo por resultado", "ratio"],
  ["Valor de conversão da compra", "revenue"],
  ["Importo speso (EUR)", "spend"],
  ["Copertura", "reach"],
  ["CTR (percentuale di clic sul link)", "ratio"],
  ["インプレッション数", "impressions"],
  ["コスト", "spend"],
  ["コンバージョン率", "ratio"],
  ["平均CPC", "ratio"],
  ["消化金額 (JPY)", "spend"],
  ["총비용(VAT포함,원)", "spend"],
  ["노출수", "impressions"],
  ["전환매출액(원)", "revenue"],
  ["클릭률(%)", "ratio"],
  ["花費金額 (TWD)", "spend"],
  ["觸及人數", "reach"],
  ["購買 ROAS（廣告投資報酬率）", "ratio"],
  ["已花费金额 (USD)", "spend"],
  ["CPM（千次展示费用） (USD)", "ratio"],
  ["总成交金额(元)", "revenue"],
  ["总订单行", "orders"],
  ["投产比", "ratio"],
  ["单均成本", "ratio"],
  ["Omzet Penjualan", "revenue"],
  ["Persentase Biaya Iklan terhadap Penjualan dari Iklan (ACOS)", "ratio"],
  ["Biaya per Konversi", "ratio"],
  ["Số lượt xem", "impressions"],
  ["Doanh số", "revenue"],
  ["Tỷ lệ click", "ratio"],
  ["จำนวนการมองเห็น", "impressions"],
  ["ยอดขาย", "revenue"],
  ["อัตราการคลิก", "ratio"],
  ["Cost / conv.", "ratio"],
  ["Conv. value / cost", "ratio"],
  ["Net value (EUR)", "revenue"],
  ["Order no.", "id"],
  ["Order #", "id"],
  ["7 Day Total Orders (#)", "orders"],
  ["14 Tage, Umsatz gesamt", "revenue"],
  ["7日間の総売上高", "revenue"],
  ["Zugeschriebene Umsatzkosten (ACOS) gesamt", "ratio"],
  ["整体成交订单成本(元)", "ratio"],
  ["下单成本", "ratio"],
  ["商品成本", "cost"],
  ["推广成本", "spend"],
];
test.each(EXPORTED)("%s means %s", (header, role) => expect(roleOfHeader(header)?.role).toBe(role));

test.each([
  ["求和项:花费", "spend"],
  ["加總 - 花費金額", "spend"],
  ["Sum of Revenue", "revenue"],
  ["Summe von Umsatz", "revenue"],
  ["Somme de Dépenses", "spend"],
  ["Suma de Importe gastado", "spend"],
  ["Soma de Receita", "revenue"],
  ["Somma di Fatturato", "revenue"],
  ["合計 / クリック数", "clicks"],
  ["합계 : 매출", "revenue"],
  ["平均值项:ROI", "ratio"],
  ["Average of Spend", "ratio"],
  ["Mittelwert von Umsatz", "ratio"],
])("a pivot's %s means %s", (header, role) => expect(roleOfHeader(header)?.role).toBe(role));

test("how often something occurs is no sum of it", () => expect(roleOfHeader("Count of Revenue")).toBeNull());

test.each(["Sales tax", "Adjusted Net", "Colour", "Gewicht", "积分"])("%s is no measure we know", (header) =>
  expect(roleOfHeader(header)).toBeNull(),
);

test.each(["Penjualan Langsung (GMV Langsung)", "直接成交金额", "直接订单金额"])("%s is part of all sales", (header) =>
  expect(roleOfHeader(header)).toMatchObject({ role: "revenue", partly: true }),
);

test("case, accents, spaces and units change no word", () =>
  fc.assert(
    fc.property(fc.constantFrom(...KNOWN_WORDS.keys()), fc.constantFrom(" (USD)", " (元)", "", " "), (word, unit) => {
      expect(roleOfHeader(`${word.toUpperCase()}${unit}`)?.role).toBe(KNOWN_WORDS.get(word)?.role);
    }),
  ));
