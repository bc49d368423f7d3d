"""Writes exports as platforms and shops write them in thirteen languages, and right.json with what they come to.

Four for each language: two of advertising (a total row above or below, lines above the header), a list of order lines with the order's
fields on its first line only, and a report of a shop by day. Own values behind the platforms' real headers; figures in cents.
Nothing of the product is used: run with Python 3 alone, `python3 make_samples.py`.
"""
import json
import random
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
FIRST = date(2026, 3, 2)

# mark of decimals, mark of thousands, separator, encoding, how a day is written, what a total is called
WAYS = {
    "en": (".", ",", ",", "utf-8-sig", "%Y-%m-%d", "Total"),
    "zh-CN": (".", ",", ",", "gb18030", "%Y/%m/%d", "合计"),
    "zh-TW": (".", ",", ",", "big5", "%Y-%m-%d", "總計"),
    "ja": (".", ",", ",", "shift_jis", "%Y/%m/%d", "合計"),
    "ko": (".", ",", ",", "euc-kr", "%Y.%m.%d.", "합계"),
    "de": (",", ".", ";", "cp1252", "%d.%m.%Y", "Gesamt"),
    "fr": (",", "\u202f", ";", "utf-8-sig", "%d/%m/%Y", "Total"),
    "es": (",", ".", ";", "cp1252", "%d/%m/%Y", "Total"),
    "pt": (",", ".", ";", "utf-8", "%d/%m/%Y", "Total"),
    "it": (",", ".", "\t", "utf-16", "%d/%m/%Y", "Totale"),
    "id": (",", ".", ",", "utf-8", "%d/%m/%Y", "Total"),
    "vi": (",", ".", ",", "utf-8-sig", "%d/%m/%Y", "Tổng cộng"),
    "th": (".", ",", "|", "utf-8", "%Y-%m-%d", "รวม"),
}

# day, campaign, spend, impressions, clicks, results, revenue, a ratio
ADS = {
    "en": [
        "Day|Campaign name|Amount spent (USD)|Impressions|Link clicks|Purchases|Purchases conversion value|CPC (cost per link click) (USD)",
        "Day|Campaign|Cost|Impr.|Clicks|Conversions|Conv. value|Avg. CPC",
    ],
    "zh-CN": [
        "日期|计划名称|消耗(元)|展示次数|点击次数|成交订单数|成交订单金额|支付ROI",
        "时间|笔记标题|总花费(元)|展现量|点击量|7日下单订单量|7日下单金额|平均点击成本",
    ],
    "zh-TW": [
        "天|行銷活動名稱|花費金額 (TWD)|曝光次數|連結點擊次數|購買次數|購買轉換值|單次連結點擊成本",
        "日期|廣告活動|費用|曝光|點擊|轉換|轉換價值|平均單次點擊出價",
    ],
    "ja": [
        "日|キャンペーン名|消化金額 (JPY)|インプレッション|リンクのクリック|購入|購入のコンバージョン値|CPC(リンククリックの単価)",
        "毎日|キャンペーン名|コスト|インプレッション数|クリック数|コンバージョン数|コンバージョンの価値|平均クリック単価",
    ],
    "ko": [
        "일|캠페인 이름|지출 금액 (KRW)|노출|링크 클릭|구매|구매 전환값|CPC(링크 클릭당 비용)",
        "일별|캠페인|총비용(VAT포함,원)|노출수|클릭수|전환수|전환매출액(원)|평균클릭비용(VAT포함,원)",
    ],
    "de": [
        "Tag|Kampagnenname|Ausgegebener Betrag (EUR)|Impressionen|Link-Klicks|Käufe|Conversion-Wert für Käufe|CPC (Kosten pro Link-Klick)",
        "Tag|Kampagne|Kosten|Impr.|Klicks|Conversions|Conv.-Wert|Durchschn. CPC",
    ],
    "fr": [
        "Jour|Nom de la campagne|Montant dépensé (EUR)|Impressions|Clics sur un lien|Achats|Valeur de conversion des achats|CPC (coût par clic sur un lien)",
        "Jour|Campagne|Coût|Impr.|Clics|Conversions|Valeur de conv.|CPC moyen",
    ],
    "es": [
        "Día|Nombre de la campaña|Importe gastado (EUR)|Impresiones|Clics en el enlace|Compras|Valor de conversión de compras|CPC (coste por clic en el enlace)",
        "Día|Campaña|Coste|Impr.|Clics|Conversiones|Valor de conversión|CPC medio",
    ],
    "pt": [
        "Dia|Nome da campanha|Valor usado (BRL)|Impressões|Cliques no link|Compras|Valor de conversão da compra|CPC (custo por clique no link)",
        "Dia|Campanha|Custo|Impr.|Cliques|Conversões|Valor da conversão|CPC médio",
    ],
    "it": [
        "Giorno|Nome della campagna|Importo speso (EUR)|Impression|Clic sul link|Acquisti|Valore di conversione degli acquisti|CPC (costo per clic sul link)",
        "Giorno|Campagna|Costo|Impr.|Clic|Conversioni|Valore di conversione|CPC medio",
    ],
    "id": [
        "Tanggal|Nama Iklan|Biaya|Dilihat|Jumlah Klik|Konversi|Omzet Penjualan|Biaya per Konversi",
        "Hari|Nama Kampanye|Jumlah yang Dibelanjakan (IDR)|Impresi|Klik Tautan|Pembelian|Nilai Konversi Pembelian|Biaya per Klik",
    ],
    "vi": [
        "Ngày|Tên chiến dịch|Số tiền đã chi tiêu (VND)|Lượt hiển thị|Lượt click vào liên kết|Lượt mua|Giá trị chuyển đổi lượt mua|Chi phí trên mỗi lượt click",
        "Ngày|Tên Dịch vụ Hiển thị|Chi phí|Số lượt xem|Số lượt click|Lượt chuyển đổi|Doanh số|Tỷ lệ chuyển đổi",
    ],
    "th": [
        "วัน|ชื่อแคมเปญ|จำนวนเงินที่ใช้จ่ายไป (THB)|การแสดงผล|การคลิกลิงก์|การซื้อ|มูลค่าคอนเวอร์ชันการซื้อ|ต้นทุนต่อการคลิก",
        "วันที่|ชื่อโฆษณา|ค่าโฆษณา|จำนวนการมองเห็น|จำนวนคลิก|จำนวนออเดอร์|ยอดขาย|อัตราการคลิก",
    ],
}
RESULTS = {  # which of the results count as orders, in the two exports of advertising
    "en": ("orders", "conversions"), "zh-CN": ("orders", "orders"), "zh-TW": ("orders", "conversions"), "ja": ("orders", "conversions"),
    "ko": ("orders", "conversions"), "de": ("orders", "conversions"), "fr": ("orders", "conversions"), "es": ("orders", "conversions"),
    "pt": ("orders", "conversions"), "it": ("orders", "conversions"), "id": ("conversions", "orders"), "vi": ("orders", "conversions"),
    "th": ("orders", "orders"),
}

# order, day, product, pieces, amount, discount
LINES = {
    "en": "Order ID|Created at|Lineitem name|Lineitem quantity|Net sales|Discount amount",
    "zh-CN": "订单编号|付款时间|商品名称|数量|订单实付金额|优惠金额",
    "zh-TW": "訂單編號|訂單成立日期|商品名稱|數量|成交金額|折扣金額",
    "ja": "注文番号|注文日|商品名|個数|売上金額|割引額",
    "ko": "주문번호|결제일|상품명|수량|결제금액|할인금액",
    "de": "Bestellnummer|Bestelldatum|Artikelname|Menge|Umsatz|Rabatt",
    "fr": "Numéro de commande|Date de commande|Nom du produit|Quantité|Ventes nettes|Remise",
    "es": "Número de pedido|Fecha del pedido|Nombre del producto|Cantidad|Ventas netas|Descuento",
    "pt": "Número do pedido|Data do pedido|Nome do produto|Quantidade|Vendas líquidas|Desconto",
    "it": "Numero ordine|Data ordine|Nome prodotto|Quantità|Vendite nette|Sconto",
    "id": "No. Pesanan|Waktu Pesanan Dibuat|Nama Produk|Jumlah|Total Pembayaran|Diskon",
    "vi": "Mã đơn hàng|Ngày đặt hàng|Tên sản phẩm|Số lượng|Doanh thu|Giảm giá",
    "th": "หมายเลขคำสั่งซื้อ|วันที่สั่งซื้อ|ชื่อสินค้า|จำนวน|ยอดขาย|ส่วนลด",
}

# day, orders, amount, refunds, fees, visitors, a balance that runs on
SHOPS = {
    "en": "Date|Orders|Net sales|Refunds|Fees|Visitors|Balance",
    "zh-CN": "统计日期|支付订单数|支付金额|成功退款金额|手续费|访客数|账户余额",
    "zh-TW": "日期|訂單數|營業額|退款金額|手續費|訪客數|餘額",
    "ja": "売上日|注文件数|売上|返金額|手数料|訪問者数|残高",
    "ko": "날짜|주문수|매출|환불금액|수수료|방문자수|잔액",
    "de": "Datum|Bestellungen|Umsatz|Rückerstattungen|Gebühren|Besucher|Guthaben",
    "fr": "Date|Commandes|Chiffre d’affaires|Remboursements|Frais|Visiteurs|Solde",
    "es": "Fecha|Pedidos|Ventas|Reembolsos|Comisiones|Visitantes|Saldo",
    "pt": "Data|Pedidos|Faturamento|Reembolsos|Tarifas|Visitantes|Saldo",
    "it": "Data|Ordini|Fatturato|Rimborsi|Commissioni|Visitatori|Saldo",
    "id": "Tanggal|Pesanan|Penjualan|Pengembalian Dana|Biaya Layanan|Pengunjung|Saldo",
    "vi": "Ngày|Đơn hàng|Doanh thu|Hoàn tiền|Phí dịch vụ|Khách truy cập|Số dư",
    "th": "วันที่|จำนวนคำสั่งซื้อ|ยอดขาย|คืนเงิน|ค่าธรรมเนียม|จำนวนผู้เยี่ยมชม|ยอดคงเหลือ",
}
CAMPAIGNS = ["Spring", "Brand", "Total Tools"]
PRODUCTS = ["Mug", 'Lamp "Oslo"', "Set, 3 pieces\nblue", "All-in kit"]

right = {}


class Sheet:
    """Lines of a file in one language's way of writing."""

    def __init__(self, lang: str, kind: str):
        self.lang, self.name = lang, f"{lang.lower()}_{kind}.csv"
        self.mark, self.group, self.sep, self.encoding, self.day_form, self.total = WAYS[lang]
        self.lines = []

    def amount(self, cents: int) -> str:
        whole = f"{abs(cents) // 100:,}".replace(",", self.group)
        return f"{'-' if cents < 0 else ''}{whole}{self.mark}{abs(cents) % 100:02d}"

    def count(self, number: int) -> str:
        return f"{number:,}".replace(",", self.group)

    def day(self, offset: int) -> str:
        return (FIRST + timedelta(days=offset)).strftime(self.day_form)

    def row(self, *fields: str) -> None:
        def quoted(field: str) -> str:
            return '"' + field.replace('"', '""') + '"' if any(sign in field for sign in (self.sep, '"', "\n", ",")) else field

        self.lines.append(self.sep.join(quoted(field) for field in fields))

    def write(self, expected: dict) -> None:
        text = "\r\n".join(self.lines) + "\r\n"
        (HERE / self.name).write_bytes(text.encode(self.encoding))
        names = {"cp1252": "windows-1252", "utf-8-sig": "utf-8", "utf-16": "utf-16le"}
        right[self.name] = {"encoding": "utf-8" if text.isascii() and self.encoding != "utf-16" else names.get(self.encoding, self.encoding), "separator": self.sep, **expected}


def in_money(cents: int) -> float:
    return round(cents / 100, 2)


def advertising(lang: str, which: int, rng: random.Random) -> None:
    sheet = Sheet(lang, f"ads{which + 1}")
    rows = [
        (day, name, rng.randint(50_000, 9_000_000), rng.randint(2_000, 900_000), rng.randint(40, 9_000), rng.randint(1, 400), rng.randint(60_000, 40_000_000))
        for day in range(6)
        for name in CAMPAIGNS
    ]
    sums = [sum(row[at] for row in rows) for at in range(2, 7)]
    if which == 1:
        sheet.row(f"OpsPlan demo {lang}")
        sheet.row(f"{sheet.day(0)} - {sheet.day(5)}")
    sheet.row(*ADS[lang][which].split("|"))

    def figures(spend: int, impressions: int, clicks: int, results: int, revenue: int) -> list:
        return [
            sheet.amount(spend), sheet.count(impressions), sheet.count(clicks), sheet.count(results), sheet.amount(revenue),
            sheet.amount(round(spend / clicks)),
        ]

    total = figures(*sums)
    if which == 0:
        sheet.row("", "", *total)
    for day, name, *numbers in rows:
        sheet.row(sheet.day(day), name, *figures(*numbers))
    if which == 1:
        sheet.row(sheet.total, "", *total)
    measures = ["spend", "impressions", "clicks", RESULTS[lang][which], "revenue"]

    def told(numbers: list) -> dict:
        return {key: in_money(value) if key in ("spend", "revenue") else value for key, value in zip(measures, numbers)}

    by = {name: told([sum(row[at] for row in rows if row[1] == name) for at in range(2, 7)]) for name in CAMPAIGNS}
    sheet.write({
        "rows": len(rows), "from": "2026-03-02", "to": "2026-03-07", "totals": told(sums), "roi": sums[4] / sums[0], "ctr": sums[2] / sums[1], "by": by,
    })


def order_lines(lang: str, rng: random.Random) -> None:
    sheet = Sheet(lang, "orders")
    sheet.row(*LINES[lang].split("|"))
    rows = pieces = amounts = discounts = 0
    by = {}
    for order in range(9):
        for line in range(rng.choice([1, 2, 3])):
            name = PRODUCTS[(order + line) % len(PRODUCTS)]
            quantity, amount, discount = rng.randint(1, 9), rng.randint(1_000, 900_000), rng.randint(0, 9_000)
            sheet.row(
                f"SO-2026{order:05d}", sheet.day(order) if line == 0 else "", name, sheet.count(quantity), sheet.amount(amount), sheet.amount(discount),
            )
            rows, pieces, amounts, discounts = rows + 1, pieces + quantity, amounts + amount, discounts + discount
            plain = name.replace("\n", " ")
            by[plain] = by.get(plain, 0) + amount
    totals = {"units": pieces, "revenue": in_money(amounts), "discounts": in_money(discounts), "orders": 9}
    sheet.write({
        "rows": rows, "from": "2026-03-02", "to": "2026-03-10", "totals": totals, "aov": amounts / 9 / 100,
        "by": {name: {"revenue": in_money(value)} for name, value in by.items()},
    })


def shop(lang: str, rng: random.Random) -> None:
    sheet = Sheet(lang, "shop")
    sheet.row(*SHOPS[lang].split("|"))
    sums, balance = [0, 0, 0, 0], 1_000_000
    for day in range(10):
        numbers = [rng.randint(5, 900), rng.randint(90_000, 90_000_000), rng.randint(0, 90_000), rng.randint(1_000, 90_000)]
        balance += numbers[1] - numbers[2] - numbers[3]
        orders, revenue, refunds, fees = numbers
        sheet.row(
            sheet.day(day), sheet.count(orders), sheet.amount(revenue), sheet.amount(refunds), sheet.amount(fees),
            sheet.count(rng.randint(900, 9_000)), sheet.amount(balance),
        )
        sums = [a + b for a, b in zip(sums, numbers)]
    totals = dict(zip(["orders", "revenue", "refunds", "fees"], [sums[0], *map(in_money, sums[1:])]))
    sheet.write({"rows": 10, "from": "2026-03-02", "to": "2026-03-11", "totals": totals, "aov": sums[1] / sums[0] / 100, "by": {}})


for seed, language in enumerate(WAYS):
    source = random.Random(seed)
    advertising(language, 0, source)
    advertising(language, 1, source)
    order_lines(language, source)
    shop(language, source)
(HERE / "right.json").write_text(json.dumps(right, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n", encoding="utf-8")
