"""Writes exports of advertising platforms, shops and payment services in the languages of their interfaces, and right.json with what they come to.

Own values behind the platforms' real headers. Sums are taken of the numbers before they are written, and nothing of the product is
used: run with Python 3 alone, `python3 make_samples.py`.
"""
import json
import random
from datetime import date, timedelta
from decimal import Decimal as D
from pathlib import Path

HERE = Path(__file__).parent
RIGHT = {}


class Style:
    """How a program writes days, amounts and rows."""

    def __init__(self, sep=",", dec=".", group="", day="%Y-%m-%d", enc="utf-8", quote=False, pct="{}%", before="", after=""):
        self.__dict__.update(locals())

    def number(self, value, places):
        text = f"{abs(value):,.{places}f}"
        text = text.replace(",", "\0").replace(".", self.dec).replace("\0", self.group)
        return ("-" if value < 0 else "") + text

    def field(self, text):
        text = str(text)
        if self.quote or any(c in text for c in (self.sep, '"', "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text


def money(low, high): return lambda r: D(r.randint(int(low * 100), int(high * 100))) / 100
def whole(low, high): return lambda r: D(r.randint(low, high))


def sample(name, style, columns, names, days=4, start=date(2026, 3, 9), pre=(), post=(), totals=(), seed=None, **right):
    """columns: (header, kind, measure). kinds: day, name, money(lo, hi), whole(lo, hi), pct, per, id, ("text", t), blank.
    totals: (place "top"/"bottom", label, column of the label)."""
    r = random.Random(seed or name)
    lines = [list(line) for line in pre]
    body = []
    for at in range(days):
        for who in names:
            row = {}
            for index, (header, kind, measure) in enumerate(columns):
                if kind == "day": row[index] = start + timedelta(at)
                elif kind == "name": row[index] = who
                elif callable(kind): row[index] = kind(r)
            body.append(row)
    sums = {}
    for index, (header, kind, measure) in enumerate(columns):
        if callable(kind): sums[index] = sum(row[index] for row in body)

    def places(kind):
        return 2 if kind.__qualname__.startswith("money") else 0

    def line(row, label=None):
        out = []
        for index, (header, kind, measure) in enumerate(columns):
            if label and index == label[1]: out.append(label[0])
            elif index in row and isinstance(row[index], date): out.append(row[index].strftime(style.day))
            elif kind == "name": out.append(row.get(index, label[2] if label and len(label) > 2 else ""))
            elif callable(kind):
                text = style.number(row[index], places(kind))
                out.append(style.before + text + style.after if places(kind) and style.before + style.after else text)
            elif kind == "pct": out.append(style.pct.format(style.number(D(r.randint(50, 900)) / 100, 2)))
            elif kind == "per": out.append(style.number(D(r.randint(20, 4000)) / 100, 2))
            elif kind == "id": out.append("" if label else "18" + str(r.randint(10**15, 10**16 - 1)))
            elif isinstance(kind, tuple): out.append("" if label else kind[1])
            else: out.append("")
        return out
    lines.append([h for h, _, _ in columns])
    for place, label, *more in totals:
        if place == "top":
            lines.append(line(sums, (label, *more)))
    for row in body: lines.append(line(row))
    for place, label, *more in totals:
        if place == "bottom":
            lines.append(line(sums, (label, *more)))
    lines.extend(list(each) for each in post)
    measures, by = {}, {}
    for index, (header, kind, measure) in enumerate(columns):
        if callable(kind) and measure:
            measures[measure] = float(sums[index])
            for row in body:
                who = next((row[i] for i, (h, k, m) in enumerate(columns) if k == "name"), None)
                if who is not None:
                    by.setdefault(who, {}).setdefault(measure, D(0))
                    by[who][measure] += row[index]
    answer = {"rows": len(body), "from": start.isoformat(), "to": (start + timedelta(days - 1)).isoformat(), "totals": measures,
              "by": {who: {measure: float(value) for measure, value in own.items()} for who, own in by.items()}}
    save(name, style, lines, {**answer, **right})


def save(name, style, lines, answer):
    text = "".join(style.sep.join(style.field(f) for f in line) + "\r\n" for line in lines)
    codec = {"utf-8": "utf-8", "utf-8-sig": "utf-8-sig", "utf-16le": "utf-16-le", "gb18030": "gb18030", "big5": "cp950", "shift_jis": "cp932",
             "euc-kr": "cp949", "windows-1252": "cp1252", "windows-1250": "cp1250"}[style.enc]
    data = text.encode(codec)
    if style.enc == "utf-16le" : data = b"\xff\xfe" + data
    (HERE / f"{name}.csv").write_bytes(data)
    encoding = "utf-8" if style.enc == "utf-8-sig" else style.enc
    RIGHT[f"{name}.csv"] = {"encoding": encoding, "separator": style.sep, "by": {}, **answer}


M, W = money, whole
DE = dict(sep=";", dec=",", group=".", day="%d.%m.%Y")

# 1. Ad platforms
sample("google_ads_de", Style(sep="\t", dec=",", group=".", day="%d.%m.%Y", enc="utf-16le", pct="{} %"),
  [("Kampagne", "name", None), ("Tag", "day", None), ("Währungscode", ("text", "EUR"), None), ("Impr.", W(900, 30000), "impressions"), ("Klicks", W(20, 900), "clicks"), ("CTR", "pct", None), ("Durchschn. CPC", "per", None), ("Kosten", M(20, 2000), "spend"), ("Conversions", M(0.5, 40), "conversions"), ("Conv.-Wert", M(50, 5000), "revenue"), ("Kosten/Conv.", "per", None), ("Conv.-Wert/Kosten", "per", None)],
  ["Marke – Exakt", "Wettbewerber", "Shopping Räder"], pre=[["Kampagnenbericht"], ["9. März 2026 - 12. März 2026"]], totals=[("bottom", "Gesamt: Kampagnen", 0), ("bottom", "Gesamt: Konto", 0)])
sample("google_ads_ja", Style(enc="utf-8-sig", group=",", day="%Y/%m/%d"),
  [("日", "day", None), ("キャンペーン", "name", None), ("通貨コード", ("text", "JPY"), None), ("表示回数", W(900, 30000), "impressions"), ("クリック数", W(20, 900), "clicks"), ("クリック率", "pct", None), ("平均クリック単価", "per", None), ("費用", W(2000, 90000), "spend"), ("コンバージョン", M(0.5, 40), "conversions"), ("コンバージョン値", M(5000, 500000), "revenue"), ("コンバージョン単価", "per", None)],
  ["指名", "一般_自転車", "リタゲ"], pre=[["キャンペーン レポート"], ["2026年3月9日～2026年3月12日"]], totals=[("bottom", "合計: アカウント", 0)])
sample("google_ads_zh_tw", Style(enc="big5", group=",", day="%Y-%m-%d"),
  [("廣告活動", "name", None), ("日", "day", None), ("貨幣代碼", ("text", "TWD"), None), ("曝光", W(900, 30000), "impressions"), ("點擊", W(20, 900), "clicks"), ("點閱率", "pct", None), ("平均單次點擊出價", "per", None), ("費用", M(200, 9000), "spend"), ("轉換", W(1, 40), "conversions"), ("轉換價值", M(500, 50000), "revenue")],
  ["品牌字", "春季購物", "再行銷"], pre=[["廣告活動報表"], ["2026年3月9日 - 2026年3月12日"]], totals=[("bottom", "總計：帳戶", 0)])
sample("google_ads_pt", Style(**{**DE, "day": "%d/%m/%Y"}, enc="windows-1252"),
  [("Campanha", "name", None), ("Dia", "day", None), ("Código da moeda", ("text", "BRL"), None), ("Impr.", W(900, 30000), "impressions"), ("Cliques", W(20, 900), "clicks"), ("CTR", "pct", None), ("CPC méd.", "per", None), ("Custo", M(20, 2000), "spend"), ("Conversões", W(1, 40), "conversions"), ("Valor da conv.", M(50, 5000), "revenue")],
  ["Promoção verão", "Institucional", "São João"], pre=[["Relatório de campanhas"], ["9 de março de 2026 - 12 de março de 2026"]], totals=[("bottom", "Total: conta", 0)])
sample("google_ads_fr", Style(sep=";", dec=",", group="\u00a0", day="%d/%m/%Y", enc="windows-1252", pct="{} %", after=" €"),
  [("Campagne", "name", None), ("Jour", "day", None), ("Impr.", W(900, 30000), "impressions"), ("Clics", W(20, 900), "clicks"), ("CTR", "pct", None), ("CPC moy.", "per", None), ("Coût", M(20, 2000), "spend"), ("Conversions", W(1, 40), "conversions"), ("Valeur de conv.", M(50, 5000), "revenue")],
  ["Marque – été", "Générique vélo"], pre=[["Rapport sur les campagnes"], ["9 mars 2026 - 12 mars 2026"]], totals=[("bottom", "Total : compte", 0)])
sample("google_ads_es", Style(**{**DE, "day": "%d/%m/%Y"}),
  [("Campaña", "name", None), ("Día", "day", None), ("Código de moneda", ("text", "EUR"), None), ("Impr.", W(900, 30000), "impressions"), ("Clics", W(20, 900), "clicks"), ("CTR", "pct", None), ("CPC medio", "per", None), ("Coste", M(20, 2000), "spend"), ("Conversiones", W(1, 40), "conversions"), ("Valor de conv.", M(50, 5000), "revenue")],
  ["Marca", "Genérica bici"], totals=[("bottom", "Total: cuenta", 0)])
sample("google_ads_ko", Style(enc="euc-kr", group=",", day="%Y-%m-%d"),
  [("캠페인", "name", None), ("일", "day", None), ("통화 코드", ("text", "KRW"), None), ("노출수", W(900, 30000), "impressions"), ("클릭수", W(20, 900), "clicks"), ("클릭률(CTR)", "pct", None), ("평균 CPC", "per", None), ("비용", W(2000, 90000), "spend"), ("전환", W(1, 40), "conversions"), ("전환 가치", W(5000, 500000), "revenue")],
  ["브랜드", "일반_자전거"], pre=[["캠페인 보고서"], ["2026년 3월 9일 - 2026년 3월 12일"]], totals=[("bottom", "합계: 계정", 0)])
sample("meta_it", Style(**{**DE, "day": "%d/%m/%Y"}, enc="utf-8-sig"),
  [("Inizio dei report", "day", None), ("Fine dei report", "day", None), ("Nome della campagna", "name", None), ("Importo speso (EUR)", M(20, 2000), "spend"), ("Impression", W(900, 30000), "impressions"), ("Copertura", W(900, 20000), None), ("Clic sul link", W(20, 900), "clicks"), ("Acquisti", W(1, 40), "orders"), ("Valore di conversione degli acquisti", M(50, 5000), "revenue"), ("ROAS (ritorno sulla spesa pubblicitaria) degli acquisti", "per", None), ("CPM (costo per 1.000 impression) (EUR)", "per", None)],
  ["Primavera", "Retargeting"])
sample("meta_ko", Style(enc="euc-kr"),
  [("보고 시작", "day", None), ("보고 종료", "day", None), ("캠페인 이름", "name", None), ("지출 금액 (KRW)", W(2000, 90000), "spend"), ("노출", W(900, 30000), "impressions"), ("도달", W(900, 20000), None), ("링크 클릭", W(20, 900), "clicks"), ("구매", W(1, 40), "orders"), ("구매 전환값", W(5000, 500000), "revenue"), ("구매 ROAS(광고 지출 대비 수익률)", "per", None)],
  ["봄 신상", "리타겟팅"])
sample("meta_vi", Style(enc="utf-8-sig"),
  [("Bắt đầu báo cáo", "day", None), ("Kết thúc báo cáo", "day", None), ("Tên chiến dịch", "name", None), ("Số tiền đã chi tiêu (VND)", W(20000, 900000), "spend"), ("Lượt hiển thị", W(900, 30000), "impressions"), ("Người tiếp cận", W(900, 20000), None), ("Số lượt click vào liên kết", W(20, 900), "clicks"), ("Lượt mua", W(1, 40), "orders"), ("Giá trị chuyển đổi từ lượt mua", W(50000, 5000000), "revenue")],
  ["Tết 2026", "Khách cũ"])
sample("meta_th", Style(enc="utf-8-sig"),
  [("การเริ่มรายงาน", "day", None), ("การสิ้นสุดการรายงาน", "day", None), ("ชื่อแคมเปญ", "name", None), ("จำนวนเงินที่ใช้จ่ายไป (THB)", M(200, 9000), "spend"), ("อิมเพรสชัน", W(900, 30000), "impressions"), ("การเข้าถึง", W(900, 20000), None), ("การคลิกลิงก์", W(20, 900), "clicks"), ("การซื้อ", W(1, 40), "orders"), ("มูลค่าคอนเวอร์ชั่นการซื้อ", M(500, 50000), "revenue")],
  ["สงกรานต์", "รีทาร์เก็ต"])
sample("meta_id", Style(enc="utf-8-sig"),
  [("Awal Pelaporan", "day", None), ("Akhir Pelaporan", "day", None), ("Nama Kampanye", "name", None), ("Jumlah yang dibelanjakan (IDR)", W(20000, 900000), "spend"), ("Impresi", W(900, 30000), "impressions"), ("Jangkauan", W(900, 20000), None), ("Klik tautan", W(20, 900), "clicks"), ("Pembelian", W(1, 40), "orders"), ("Nilai konversi pembelian", W(50000, 5000000), "revenue")],
  ["Ramadan", "Retargeting"])
sample("meta_es", Style(enc="utf-8-sig", day="%Y-%m-%d"),
  [("Inicio del informe", "day", None), ("Fin del informe", "day", None), ("Nombre de la campaña", "name", None), ("Importe gastado (MXN)", M(20, 2000), "spend"), ("Impresiones", W(900, 30000), "impressions"), ("Alcance", W(900, 20000), None), ("Clics en el enlace", W(20, 900), "clicks"), ("Compras", W(1, 40), "orders"), ("Valor de conversión de compras", M(50, 5000), "revenue"), ("Costo por compra (MXN)", "per", None)],
  ["Primavera", "Remarketing"], totals=[("top", "2026-03-09", 0)])
sample("meta_pt", Style(**{**DE, "day": "%d/%m/%Y"}, enc="utf-8-sig"),
  [("Início dos relatórios", "day", None), ("Término dos relatórios", "day", None), ("Nome da campanha", "name", None), ("Valor usado (BRL)", M(20, 2000), "spend"), ("Impressões", W(900, 30000), "impressions"), ("Alcance", W(900, 20000), None), ("Cliques no link", W(20, 900), "clicks"), ("Compras", W(1, 40), "orders"), ("Valor de conversão da compra", M(50, 5000), "revenue")],
  ["Dia das Mães", "Remarketing"])
sample("tiktok_en", Style(day="%Y-%m-%d"),
  [("Campaign name", "name", None), ("By Day", "day", None), ("Cost", M(20, 2000), "spend"), ("CPC (destination)", "per", None), ("CPM", "per", None), ("Impressions", W(900, 30000), "impressions"), ("Clicks (destination)", W(20, 900), "clicks"), ("CTR (destination)", "pct", None), ("Conversions", W(1, 40), "conversions"), ("Cost per conversion", "per", None), ("Total purchase value (TikTok)", M(50, 4000), "revenue"), ("Currency", ("text", "USD"), None)],
  ["Spark_US", "Shop_US"], totals=[("bottom", "Total of 10 results", 0)])
sample("oceanengine", Style(enc="gb18030", group=","),
  [("时间-天", "day", None), ("广告名称", "name", None), ("广告ID", "id", None), ("消耗(元)", M(20, 2000), "spend"), ("展示数", W(900, 30000), "impressions"), ("点击数", W(20, 900), "clicks"), ("点击率(%)", "per", None), ("平均点击单价(元)", "per", None), ("转化数", W(1, 40), "conversions"), ("转化成本(元)", "per", None), ("转化率(%)", "per", None)],
  ["直播间_通投", "短视频_达人A"], totals=[("top", "合计", 0)])
sample("qianchuan", Style(enc="utf-8-sig"),
  [("日期", "day", None), ("计划名称", "name", None), ("整体消耗(元)", M(20, 2000), "spend"), ("整体展示次数", W(900, 30000), "impressions"), ("整体点击次数", W(20, 900), "clicks"), ("整体成交金额(元)", M(5000, 9000), "revenue"), ("整体成交订单数", W(60, 90), "orders"), ("直接成交金额(元)", M(50, 4000), None), ("直接成交订单数", W(1, 50), None), ("整体支付ROI", "per", None), ("整体成交订单成本(元)", "per", None)],
  ["全域_日常", "全域_大促"], totals=[("bottom", "全部", 0, "-")])
sample("wanxiangtai", Style(enc="gb18030"),
  [("日期", "day", None), ("场景名字", "name", None), ("计划ID", "id", None), ("展现量", W(900, 30000), "impressions"), ("点击量", W(20, 900), "clicks"), ("花费", M(20, 2000), "spend"), ("点击率", "pct", None), ("平均点击花费", "per", None), ("千次展现花费", "per", None), ("总预售成交金额", M(10, 90), None), ("总预售成交笔数", W(0, 3), None), ("直接成交金额", M(50, 4000), None), ("间接成交金额", M(50, 400), None), ("总成交金额", M(5000, 9000), "revenue"), ("总成交笔数", W(60, 90), "orders"), ("直接成交笔数", W(1, 50), None), ("投入产出比", "per", None), ("总购物车数", W(10, 90), "addToCart"), ("收藏宝贝数", W(1, 20), None)],
  ["关键词推广", "人群推广", "货品运营"])
sample("tencent", Style(enc="gb18030"),
  [("日期", "day", None), ("广告ID", "id", None), ("广告名称", "name", None), ("花费", M(20, 2000), "spend"), ("曝光次数", W(900, 30000), "impressions"), ("点击次数", W(20, 900), "clicks"), ("点击率", "pct", None), ("点击均价", "per", None), ("下单量", W(1, 40), "orders"), ("下单金额", M(50, 4000), "revenue"), ("下单ROI", "per", None), ("下单成本", "per", None)],
  ["朋友圈_新客", "视频号_直播"], totals=[("top", "汇总", 0)])
sample("xiaohongshu", Style(enc="utf-8-sig"),
  [("时间", "day", None), ("计划名称", "name", None), ("消费", M(20, 2000), "spend"), ("展现量", W(900, 30000), "impressions"), ("点击量", W(20, 900), "clicks"), ("点击率", "pct", None), ("平均点击成本", "per", None), ("平均千次展示费用", "per", None), ("点赞", W(1, 40), None), ("评论", W(1, 40), None), ("收藏", W(1, 40), None), ("互动量", W(120, 400), "engagements"), ("平均互动成本", "per", None), ("7日下单订单量", W(1, 20), "orders"), ("7日下单金额", M(50, 4000), "revenue")],
  ["种草_防晒", "搜索_防晒"], totals=[("top", "合计2条记录", 0)])
sample("pinduoduo", Style(enc="gb18030"),
  [("日期", "day", None), ("推广名称", "name", None), ("成交花费(元)", M(20, 2000), "spend"), ("交易额(元)", M(50, 4000), "revenue"), ("实际投产比", "per", None), ("成交笔数", W(1, 40), "orders"), ("每笔成交花费(元)", "per", None), ("每笔成交金额(元)", "per", None), ("曝光量", W(900, 30000), "impressions"), ("点击量", W(20, 900), "clicks")],
  ["全站推广_A", "标准推广_B"], totals=[("bottom", "总计", 0)])
sample("kuaishou", Style(enc="utf-8-sig", group=","),
  [("日期", "day", None), ("广告计划名称", "name", None), ("花费(元)", M(20, 2000), "spend"), ("封面曝光数", W(900, 30000), "impressions"), ("封面点击数", W(20, 900), "clicks"), ("封面点击率", "pct", None), ("千次曝光花费(元)", "per", None), ("GMV(元)", M(50, 4000), "revenue"), ("订单数", W(1, 40), "orders"), ("ROI", "per", None)],
  ["金牛_日常", "金牛_新品"], totals=[("bottom", "合计", 0)])
sample("linkedin", Style(sep="\t", enc="utf-16le", day="%-m/%-d/%Y"),
  [("Start Date (in UTC)", "day", None), ("Account Name", ("text", "Sample Tools GmbH"), None), ("Currency", ("text", "USD"), None), ("Campaign Name", "name", None), ("Total Spent", M(20, 2000), "spend"), ("Impressions", W(900, 30000), "impressions"), ("Clicks", W(20, 900), "clicks"), ("Click Through Rate", "pct", None), ("Average CPC", "per", None), ("Total Engagements", W(20, 900), "engagements"), ("Leads", W(1, 40), "leads"), ("Cost per Lead", "per", None)],
  ["ABM EMEA", "Retargeting"], start=date(2026, 3, 12), pre=[["Campaign Performance Report (in UTC)"], ["Report Start: March 12, 2026, 12:00 AM"], ["Report End: March 15, 2026, 11:59 PM"], ["Date Generated: March 16, 2026, 9:14 AM"], []])
sample("pinterest", Style(),
  [("Date", "day", None), ("Campaign name", "name", None), ("Spend in account currency", M(20, 2000), "spend"), ("Impressions", W(900, 30000), "impressions"), ("Pin clicks", W(20, 900), "clicks"), ("CTR", "pct", None), ("Total conversions (Checkout)", W(1, 40), "conversions"), ("Total order value (Checkout)", M(50, 4000), "revenue"), ("Outbound clicks", W(5, 90), None)],
  ["Spring Decor", "Catalog Sales"])
sample("cm360", Style(quote=False, day="%Y-%m-%d"),
  [("Date", "day", None), ("Site (CM360)", "name", None), ("Placement ID", "id", None), ("Impressions", W(900, 30000), "impressions"), ("Clicks", W(20, 900), "clicks"), ("Click Rate", "per", None), ("Total Conversions", W(1, 40), "conversions"), ("Total Revenue", M(50, 4000), "revenue"), ("Media Cost", M(20, 2000), "spend")],
  ["news.example", "video.example"], pre=[["Weekly delivery"], ["Report Type", "Standard"], ["Advertiser ID", "10020030"], ["Date/Time Generated", "3/17/2026 8:00"], ["Report Time Zone", "Europe/Berlin"], ["Date Range", "3/9/2026 - 3/12/2026"], ["MRC Accredited Metrics", "Impressions and clicks are filtered for invalid traffic"], [], ["Report Fields"]], totals=[("bottom", "Grand Total:", 0, "---")])
sample("yahoo_jp_search", Style(enc="shift_jis", day="%Y/%m/%d"),
  [("日", "day", None), ("キャンペーン名", "name", None), ("インプレッション数", W(900, 30000), "impressions"), ("クリック数", W(20, 900), "clicks"), ("クリック率", "pct", None), ("平均CPC", "per", None), ("コスト", W(2000, 90000), "spend"), ("コンバージョン数", W(1, 40), "conversions"), ("コンバージョン率", "pct", None), ("コンバージョンの価値", W(5000, 500000), "revenue")],
  ["指名キーワード", "一般_家具"], totals=[("bottom", "合計", 0)])
sample("yahoo_jp_display", Style(enc="shift_jis", day="%Y/%m/%d", group=","),
  [("日", "day", None), ("広告グループ名", "name", None), ("インプレッション数", W(900, 30000), "impressions"), ("クリック数", W(20, 900), "clicks"), ("コスト", W(2000, 90000), "spend"), ("コンバージョン数", W(1, 40), "conversions"), ("コスト/コンバージョン数", "per", None)],
  ["サーチターゲティング", "類似ユーザー"])
sample("amazon_ads_de", Style(**DE, enc="windows-1252", after=" €"),
  [("Datum", "day", None), ("Portfolioname", ("text", "Küche"), None), ("Währung", ("text", "EUR"), None), ("Kampagnenname", "name", None), ("Impressionen", W(900, 30000), "impressions"), ("Klicks", W(20, 900), "clicks"), ("Klickrate (CTR)", "pct", None), ("Kosten pro Klick (CPC)", "per", None), ("Ausgaben", M(20, 2000), "spend"), ("14 Tage, Umsatz gesamt", M(50, 5000), "revenue"), ("Zugeschriebene Umsatzkosten (ACOS) gesamt", "pct", None), ("Rentabilität der Werbekosten (ROAS) gesamt", "per", None), ("14 Tage, Aufträge gesamt (#)", W(1, 40), "orders"), ("14 Tage, Einheiten gesamt (#)", W(1, 60), "units")],
  ["SP Auto", "SP Manuell"])
sample("amazon_ads_en", Style(before="$", group=",", day="%b %d, %Y"),
  [("Date", "day", None), ("Portfolio name", ("text", "Kitchen"), None), ("Currency", ("text", "USD"), None), ("Campaign Name", "name", None), ("Impressions", W(900, 30000), "impressions"), ("Clicks", W(20, 900), "clicks"), ("Click-Thru Rate (CTR)", "pct", None), ("Cost Per Click (CPC)", "per", None), ("Spend", M(20, 2000), "spend"), ("7 Day Total Sales ", M(5000, 9000), "revenue"), ("Total Advertising Cost of Sales (ACOS) ", "pct", None), ("Total Return on Advertising Spend (ROAS)", "per", None), ("7 Day Total Orders (#)", W(60, 90), "orders"), ("7 Day Total Units (#)", W(60, 99), "units"), ("7 Day Conversion Rate", "pct", None), ("7 Day Advertised SKU Units (#)", W(1, 50), None), ("7 Day Other SKU Units (#)", W(1, 9), None), ("7 Day Advertised SKU Sales ", M(50, 4000), None), ("7 Day Other SKU Sales ", M(5, 900), None)],
  ["SP | Auto", "SP | Manual"])
sample("amazon_ads_ja", Style(enc="shift_jis", day="%Y/%m/%d", group=","),
  [("日付", "day", None), ("キャンペーン名", "name", None), ("通貨", ("text", "JPY"), None), ("インプレッション", W(900, 30000), "impressions"), ("クリック", W(20, 900), "clicks"), ("クリックスルー率（CTR）", "pct", None), ("平均クリック単価（CPC）", "per", None), ("広告費", W(2000, 90000), "spend"), ("広告費売上高比率（ACOS）合計", "pct", None), ("7日間の総売上高", W(5000, 500000), "revenue"), ("7日間の合計注文数", W(1, 40), "orders"), ("7日間の合計販売数", W(1, 60), "units")],
  ["SPオート", "SPマニュアル"])
sample("naver_searchad", Style(enc="euc-kr", day="%Y.%m.%d."),
  [("일별", "day", None), ("캠페인", "name", None), ("노출수", W(900, 30000), "impressions"), ("클릭수", W(20, 900), "clicks"), ("클릭률(%)", "per", None), ("평균클릭비용(VAT포함,원)", "per", None), ("총비용(VAT포함,원)", W(2000, 90000), "spend"), ("전환수", W(1, 40), "conversions"), ("전환율(%)", "per", None), ("전환매출액(원)", W(5000, 500000), "revenue"), ("광고수익률(%)", "per", None), ("전환당비용(원)", "per", None)],
  ["파워링크_브랜드", "쇼핑검색"], pre=[["캠페인 보고서(2026.03.09.~2026.03.12.)"]], totals=[])
sample("shopee_th", Style(enc="utf-8-sig", day="%d/%m/%Y"),
  [("ชื่อโฆษณา", "name", None), ("วันที่", "day", None), ("การมองเห็น", W(900, 30000), "impressions"), ("จำนวนคลิก", W(20, 900), "clicks"), ("อัตราการคลิก", "pct", None), ("คำสั่งซื้อ", W(1, 40), "orders"), ("ยอดขาย", M(50, 5000), "revenue"), ("ค่าใช้จ่าย", M(20, 2000), "spend"), ("ROAS", "per", None)],
  ["สินค้า ก", "สินค้า ข"], start=date(2026, 3, 12))
sample("tiktok_id", Style(enc="utf-8-sig"),
  [("Nama kampanye", "name", None), ("Per Hari", "day", None), ("Biaya", W(20000, 900000), "spend"), ("Impresi", W(900, 30000), "impressions"), ("Klik (tujuan)", W(20, 900), "clicks"), ("CTR (tujuan)", "pct", None), ("Konversi", W(1, 40), "conversions"), ("Biaya per konversi", "per", None), ("Mata uang", ("text", "IDR"), None)],
  ["Ramadan", "Lebaran"], totals=[("bottom", "Total 10 hasil", 0)])
sample("polish_names", Style(**DE, enc="windows-1250"),
  [("Date", "day", None), ("Campaign", "name", None), ("Cost (PLN)", M(20, 2000), "spend"), ("Clicks", W(20, 900), "clicks"), ("Conversions", W(1, 40), "conversions"), ("Conv. value", M(50, 4000), "revenue")],
  ["Łódź – święta", "Kraków – wyprzedaż", "Gdańsk – źródła"])

# Google Analytics
sample("ga4_de", Style(day="%Y%m%d"),
  [("Datum", "day", None), ("Standard-Channelgruppe der Sitzung", "name", None), ("Sitzungen", W(20, 900), "visits"), ("Sitzungen mit Interaktion", W(20, 600), "engagedSessions"), ("Interaktionsrate", "per", None), ("Aktive Nutzer", W(20, 900), None), ("Schlüsselereignisse", W(1, 40), "conversions"), ("Gesamtumsatz", M(50, 4000), "revenue")],
  ["Organic Search", "Paid Social", "Direct"], pre=[["# ----------------------------------------"], ["# Neuakquisition"], ["# Konto: Muster"], ["# Startdatum: 20260309"], ["# Enddatum: 20260312"], ["# ----------------------------------------"], []], totals=[("top", "", 0, "Gesamtsumme")])
sample("ga4_en", Style(),
  [("Session source / medium", "name", None), ("Sessions", W(20, 900), "visits"), ("Engaged sessions", W(20, 600), "engagedSessions"), ("Total users", W(20, 900), None), ("Key events", W(1, 40), "conversions"), ("Purchase revenue", M(50, 4000), "revenue"), ("Average session duration", "per", None)],
  ["google / cpc", "newsletter / email", "(direct) / (none)", "facebook / paid"], days=1, pre=[["# Traffic acquisition"], ["# Start date: 20260309"], ["# End date: 20260312"], []], totals=[("top", "Grand total", 0)], **{"from": "2026-03-09", "to": "2026-03-12"})

# 2. Shops and payments
for lang, style, words in [
  ("en", Style(), ("Day", "Sales channel", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Shipping charges", "Taxes", "Total sales")),
  ("de", Style(**DE), ("Tag", "Vertriebskanal", "Bestellungen", "Bruttoumsatz", "Rabatte", "Rückgaben", "Nettoumsatz", "Versandkosten", "Steuern", "Gesamtumsatz")),
  ("fr", Style(sep=";", dec=",", group="\u202f", day="%d/%m/%Y"), ("Jour", "Canal de vente", "Commandes", "Ventes brutes", "Réductions", "Retours", "Ventes nettes", "Frais d'expédition", "Taxes", "Total des ventes")),
  ("es", Style(sep=";", dec=",", group=".", day="%d/%m/%Y"), ("Día", "Canal de ventas", "Pedidos", "Ventas brutas", "Descuentos", "Devoluciones", "Ventas netas", "Gastos de envío", "Impuestos", "Ventas totales")),
  ("pt", Style(sep=";", dec=",", group=".", day="%d/%m/%Y"), ("Dia", "Canal de vendas", "Pedidos", "Vendas brutas", "Descontos", "Devoluções", "Vendas líquidas", "Frete", "Impostos", "Total de vendas")),
  ("it", Style(sep=";", dec=",", group=".", day="%d/%m/%Y"), ("Giorno", "Canale di vendita", "Ordini", "Vendite lorde", "Sconti", "Resi", "Vendite nette", "Spese di spedizione", "Imposte", "Vendite totali")),
  ("ja", Style(enc="shift_jis", day="%Y/%m/%d"), ("日", "販売チャネル", "注文", "総売上高", "ディスカウント", "返品", "純売上高", "配送料", "税金", "合計売上高")),
]:
    h = words
    sample(f"shopify_sales_{lang}", style,
      [(h[0], "day", None), (h[1], "name", None), (h[2], W(1, 40), "orders"), (h[3], M(5000, 6000), None), (h[4], M(-90, -5), "discounts"), (h[5], M(-90, -5), "refunds"), (h[6], M(4000, 4900), "revenue"), (h[7], M(5, 90), None), (h[8], M(5, 900), None), (h[9], M(6000, 7000), None)],
      ["Online Store", "Point of Sale"])
sample("sycm", Style(enc="gb18030", group=","),
  [("统计日期", "day", None), ("访客数", W(900, 3000), None), ("浏览量", W(2000, 9000), "pageViews"), ("平均停留时长", "per", None), ("跳失率", "pct", None), ("加购人数", W(20, 90), None), ("加购件数", W(20, 120), "addToCart"), ("支付买家数", W(20, 90), None), ("支付子订单数", W(20, 90), "orders"), ("支付件数", W(20, 90), "units"), ("支付金额", M(500, 40000), "revenue"), ("支付转化率", "pct", None), ("客单价", "per", None), ("成功退款金额", M(5, 400), "refunds")],
  ["全店"], days=14, pre=[["【生意参谋平台】全量数据下载"], ["统计周期：2026-03-09 至 2026-03-22"], []])
sample("jd_shangzhi", Style(enc="utf-8-sig"),
  [("时间", "day", None), ("浏览量", W(2000, 9000), "pageViews"), ("访客数", W(900, 3000), None), ("人均浏览量", "per", None), ("平均停留时长(秒)", "per", None), ("跳失率", "pct", None), ("成交客户数", W(20, 90), None), ("成交单量", W(20, 90), "orders"), ("成交商品件数", W(20, 90), "units"), ("成交金额", M(500, 40000), "revenue"), ("成交转化率", "pct", None), ("成交客单价", "per", None)],
  ["全店"], days=10, totals=[])
sample("rakuten", Style(enc="shift_jis", day="%Y/%m/%d", group=","),
  [("日付", "day", None), ("デバイス", "name", None), ("売上金額", W(5000, 500000), "revenue"), ("売上件数", W(1, 90), "orders"), ("アクセス人数", W(200, 900), None), ("転換率", "pct", None), ("客単価", "per", None)],
  ["PC", "スマートフォン"])
sample("smartstore", Style(enc="euc-kr", group=","),
  [("날짜", "day", None), ("채널명", "name", None), ("유입수", W(200, 900), "visits"), ("페이지수", W(200, 900), "pageViews"), ("결제수", W(1, 90), "orders"), ("결제금액", W(5000, 500000), "revenue"), ("환불금액", W(50, 5000), "refunds")],
  ["네이버쇼핑", "직접방문"])


def paypal(name, style, head, types, zone, currency):
    r = random.Random(name)
    balance, rows, gross, fees = D("1000"), [head], D(0), D(0)
    for at in range(12):
        sign = -1 if at % 5 == 4 else 1
        amount = sign * D(r.randint(900, 30000)) / 100
        fee = -(abs(amount) * D("0.03")).quantize(D("0.01"))
        if sign < 0: fee = D("0.00")
        balance += amount + fee
        gross, fees = gross + amount, fees + fee
        day = date(2026, 3, 12) + timedelta(at)
        rows.append([day.strftime(style.day), f"10:{at + 10}:00", zone, types[0 if sign > 0 else 1], currency, style.number(amount, 2), style.number(fee, 2), style.number(amount + fee, 2), style.number(balance, 2), f"7X{at:06}AB{at:06}", f"buyer{at}@example.com"])
    save(name, style, rows, {"rows": 12, "totals": {"revenue": float(gross), "fees": float(fees)}, "from": "2026-03-12", "to": "2026-03-23"})


paypal("paypal_en", Style(quote=True, day="%m/%d/%Y", group=","), ["Date", "Time", "TimeZone", "Type", "Currency", "Gross", "Fee", "Net", "Balance", "Transaction ID", "From Email Address"], ("Website Payment", "Payment Refund"), "PST", "USD")
paypal("paypal_fr", Style(quote=True, day="%d/%m/%Y", dec=",", group="\u00a0"), ["Date", "Heure", "Fuseau horaire", "Description", "Devise", "Avant commission", "Commission", "Net", "Solde", "Numéro de transaction", "De l'adresse email"], ("Paiement Express Checkout", "Remboursement de paiement"), "Europe/Paris", "EUR")
paypal("paypal_es", Style(quote=True, day="%d/%m/%Y", dec=",", group="."), ["Fecha", "Hora", "Zona horaria", "Descripción", "Divisa", "Bruto", "Comisión", "Neto", "Saldo", "Id. de transacción", "Correo electrónico del remitente"], ("Pago exprés", "Reembolso"), "Europe/Madrid", "EUR")
paypal("paypal_it", Style(quote=True, day="%d/%m/%Y", dec=",", group="."), ["Data", "Orario", "Fuso orario", "Descrizione", "Valuta", "Lordo", "Tariffa", "Netto", "Saldo", "Codice transazione", "Indirizzo email mittente"], ("Pagamento express", "Rimborso"), "Europe/Rome", "EUR")


def shopify_orders():
    r = random.Random("shopify")
    head = ["Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code", "Discount Amount", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Billing Zip", "Billing Country", "Refunded Amount", "Vendor", "Id", "Payment Method"]
    rows, revenue, units, discounts, refunds, orders = [head], D(0), 0, D(0), D(0), 0
    for order in range(1001, 1016):
        lines = [(r.randint(1, 3), r.choice(["Mug", "Cap", "Pen"]), D(r.randint(500, 4000)) / 100) for _ in range(r.randint(1, 3))]
        subtotal = sum(q * p for q, _, p in lines)
        discount = D(r.choice([0, 0, 500])) / 100
        refund = subtotal if order == 1007 else D(0)
        orders += 1
        revenue, discounts, refunds = revenue + subtotal - discount, discounts + discount, refunds + refund
        for at, (q, n, p) in enumerate(lines):
            units += q
            when = f"2026-03-{order % 20 + 1:02} 09:1{order % 10}:00 +0100"
            if at == 0:
                rows.append([f"#{order}", f"b{order}@example.com", "refunded" if refund else "paid", when, "fulfilled", "USD", f"{subtotal - discount:.2f}", "5.00", "1.10", f"{subtotal - discount + D('6.10'):.2f}", "SPRING" if discount else "", f"{discount:.2f}", when, q, n, f"{p:.2f}", f"SKU-{n}", f"'0{order}", "US", f"{refund:.2f}", "Sample", str(5500000000000 + order), "Shopify Payments"])
            else:
                rows.append([f"#{order}", f"b{order}@example.com"] + [""] * 10 + [when, q, n, f"{p:.2f}", f"SKU-{n}", "", "", "", "Sample", "", ""])
    save("shopify_orders", Style(), rows, {"rows": len(rows) - 1, "totals": {"revenue": float(revenue), "units": units, "discounts": float(discounts), "refunds": float(refunds), "orders": orders}, "from": "2026-03-02", "to": "2026-03-16"})


shopify_orders()


def amazon_de():
    style = Style(sep=",", dec=",", group=".", quote=True, enc="windows-1252")
    r = random.Random("amazonde")
    head = ["Datum/Uhrzeit", "Abrechnungsnummer", "Typ", "Bestellnummer", "SKU", "Beschreibung", "Menge", "Marketplace", "Versand", "Ort der Bestellung", "Bundesland", "Postleitzahl", "Umsätze", "Gutschrift für Versandkosten", "Rabatte aus Werbeaktionen", "Verkaufsgebühren", "Gebühren zu Versand durch Amazon", "Andere Transaktionsgebühren", "Andere", "Gesamt"]
    rows = [["Einschließlich Amazon Marketplace-, Versand durch Amazon (FBA)- und Amazon Webstore-Transaktionen"], ["Alle Beträge in Euro sofern nicht anders gekennzeichnet"], ["Definitionen:"], ["Umsätze: Enthält Produktumsätze."], [], head]
    sums, fees = {"revenue": D(0), "units": 0, "discounts": D(0)}, D(0)
    for at in range(14):
        kind = "Erstattung" if at % 6 == 5 else "Bestellung"
        sign = -1 if kind == "Erstattung" else 1
        q = r.randint(1, 3)
        sale, promo = sign * D(r.randint(900, 120000)) / 100, -sign * D(r.choice([0, 150])) / 100
        fee, fba = -sign * (abs(sale) * D("0.15")).quantize(D("0.01")), -sign * D("3.10")
        sums["revenue"] += sale; sums["units"] += q; sums["discounts"] += promo; fees += fee
        n = lambda v: style.number(v, 2)
        rows.append([f"{at + 1:02}.03.2026 10:{at + 10}:05 UTC", "23456789012", kind, f"302-{1000000 + at}-{2000000 + at}", "KCH-01", "Schüssel groß", str(q), "amazon.de", "Amazon", "München", "Bayern", f"{80331 + at}", n(sale), "0,00", n(promo), n(fee), n(fba), "0,00", "0,00", n(sale + promo + fee + fba)])
    save("amazon_transactions_de", style, rows, {"rows": 14, "totals": {**{k: float(v) for k, v in sums.items()}, "fees": float(fees), "orders": 12}, "from": "2026-03-01", "to": "2026-03-14"})


amazon_de()


def stripe():
    r = random.Random("stripe")
    rows, amount, fees = [["id", "Type", "Source", "Amount", "Fee", "Destination Platform Fee", "Net", "Currency", "Created (UTC)", "Available On (UTC)", "Description", "Customer Facing Amount", "Customer Facing Currency"]], D(0), D(0)
    for at in range(12):
        sign = -1 if at == 7 else 1
        a = sign * D(r.randint(900, 30000)) / 100
        f = D(0) if sign < 0 else (a * D("0.029") + D("0.3")).quantize(D("0.01"))
        amount, fees = amount + a, fees + f
        rows.append([f"txn_1Q{at:04}", "refund" if sign < 0 else "charge", f"ch_3Q{at:04}", f"{a:.2f}", f"{f:.2f}", "", f"{a - f:.2f}", "eur", f"2026-03-{at + 10} 08:1{at % 10}", f"2026-03-{at + 13} 00:00", f"Order {at + 100}", f"{a:.2f}", "eur"])
    save("stripe_balance", Style(), rows, {"rows": 12, "totals": {"revenue": float(amount), "fees": float(fees)}, "from": "2026-03-10", "to": "2026-03-21"})


stripe()


def klaviyo():
    r = random.Random("klaviyo")
    rows, s = [["Campaign Name", "Tags", "Subject", "List", "Send Time", "Send Weekday", "Total Recipients", "Unique Placed Order", "Placed Order Rate", "Revenue", "Unique Opens", "Open Rate", "Total Opens", "Unique Clicks", "Click Rate", "Total Clicks", "Unsubscribes", "Spam Complaints"]], {"revenue": D(0), "clicks": 0, "orders": 0}
    for at in range(8):
        rev, uc, tc, po = D(r.randint(9000, 300000)) / 100, r.randint(20, 90), r.randint(100, 200), r.randint(1, 30)
        s["revenue"] += rev; s["clicks"] += tc; s["orders"] += po
        rows.append([f"Spring {at}", "promo", f"Hi, {{{{ first_name }}}} {at}", "Newsletter", f"2026-03-{at + 10} 09:00:00", "Tuesday", r.randint(2000, 9000), po, "1.23%", f"{rev:.2f}", r.randint(300, 900), "31.20%", r.randint(900, 1200), uc, "2.1%", tc, r.randint(0, 9), 0])
    save("klaviyo", Style(), rows, {"rows": 8, "totals": {k: float(v) for k, v in s.items()}, "from": "2026-03-10", "to": "2026-03-17"})


klaviyo()


def youzan():
    r = random.Random("youzan")
    rows, paid, units, refunds, orders = [["订单号", "订单状态", "下单时间", "买家昵称", "商品名称", "商品数量", "商品单价", "商品实付金额", "运费", "商品退款金额", "支付方式"]], D(0), 0, D(0), 0
    for order in range(12):
        orders += 1
        for line in range(r.randint(1, 3)):
            q, p = r.randint(1, 4), D(r.randint(900, 9000)) / 100
            back = q * p if order == 4 else D(0)
            paid, units, refunds = paid + q * p, units + q, refunds + back
            rows.append([f"E2026031{order:02}0000{order:08}", "交易完成", f"2026-03-{order + 10} 12:0{line}:00", f"顾客{order}", ["保温杯", "雨伞", "茶叶"][line], q, f"{p:.2f}", f"{q * p:.2f}", "0.00", f"{back:.2f}", "微信支付"])
    save("youzan_items", Style(enc="gb18030"), rows, {"rows": len(rows) - 1, "totals": {"revenue": float(paid), "units": units, "refunds": float(refunds), "orders": orders}, "from": "2026-03-10", "to": "2026-03-21"})


youzan()


def woo():
    r = random.Random("woo")
    rows, s = [["Date", "Order #", "Revenue", "N. Revenue (formatted)", "Status", "Customer", "Customer type", "Product(s)", "Items sold", "Coupon(s)", "Attribution"]], {"revenue": D(0), "units": 0, "orders": 12}
    for at in range(12):
        v, q = D(r.randint(900, 30000)) / 100, r.randint(1, 5)
        s["revenue"] += v; s["units"] += q
        rows.append([f"2026-03-{at + 10} 10:0{at % 10}:00", 4711 + at, f"{v:.2f}", f"€{v:.2f}", "completed", "A B", "returning" if at % 3 else "new", "1× Mug", q, "", "Organic: Google"])
    save("woo_orders", Style(), rows, {"rows": 12, "totals": {k: float(v) for k, v in s.items()}, "from": "2026-03-10", "to": "2026-03-21"})


woo()

lines = [json.dumps(name, ensure_ascii=False) + ":" + json.dumps(answer, ensure_ascii=False, separators=(",", ":")) for name, answer in RIGHT.items()]
(HERE / "right.json").write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
