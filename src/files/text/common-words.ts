/** Words that tables of a language are full of, by the encodings its programs write: text that was decoded rightly holds some of them. */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  gb18030: /日期|时间|花费|消耗|金额|订单|计划|点击|成交|展现|展示|渠道|名称|店铺|商品|支付|编号|数量|费用|平台|合计|总计/g,
  big5: /日期|時間|花費|費用|金額|訂單|點擊|曝光|名稱|營業額|業績|通路|廣告|活動|數量|退款|平台|合計|總計|編號|購買/g,
  shift_jis: /日付|期間|広告|費用|売上|件数|金額|表示|注文|数量|合計|名|[ァ-ヶー]{3,}/g,
  "euc-kr": /날짜|일자|일별|캠페인|노출|클릭|비용|매출|주문|상품|광고|전환|매체|합계|금액|채널/g,
};

const DENSE = 4;

/** How much sense a text makes in an encoding's languages, from 0 to 1. */
export function senseOf(text: string, encoding: string): number {
  const words = COMMON_WORDS[encoding];
  if (!words) return 0;
  const letters = (text.match(/[^\u0000-\u007f]/g) ?? []).length;
  const known = (text.match(words) ?? []).reduce((sum, word) => sum + word.length, 0);
  return letters === 0 ? 0 : Math.min(1, (known / letters) * DENSE);
}
