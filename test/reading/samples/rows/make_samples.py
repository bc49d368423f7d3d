"""Writes the samples beside this file and what is right of them. Headers are as pivot tables, shops and planners write them; values are
invented. Shares no code with the product: sums are made of the rows before any total is written."""

import csv
import json
import random
from pathlib import Path

HERE = Path(__file__).parent
RIGHT = {}


def write(name, rows, totals, dropped, count, delimiter=",", by=None, table=0, questions=()):
    with open(HERE / name, "w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    known = RIGHT.setdefault(name, [])
    while len(known) <= table:
        known.append(None)
    known[table] = {"rows": count, "dropped": dropped, "totals": totals, "by": by or {}, "questions": list(questions)}


def amounts(random_, n, most=9000):
    return [round(random_.uniform(50, most), 2) for _ in range(n)]


def german(value):
    return f"{value:,.2f}".replace(",", "X").replace(".", ",").replace("X", ".")


def total(values):
    return round(sum(values), 2)


def compact_pivot():
    r = random.Random(1)
    tree = {"EMEA": {"Google": ["Brand", "Generic"], "Meta": ["Prospecting", "Retargeting", "Lookalike"]}, "APAC": {"LINE": ["Friends", "Timeline"], "Google": ["Total Tools"]}}
    rows, dropped, leaves = [["Row Labels", "Sum of Cost", "Sum of Clicks", "Sum of Revenue"]], [], []
    for region, networks in tree.items():
        region_at = len(rows)
        rows.append(None)
        dropped.append(region_at + 1)
        own = []
        for network, campaigns in networks.items():
            at = len(rows)
            rows.append(None)
            dropped.append(at + 1)
            some = [(name, *amounts(r, 1), r.randint(100, 9000), *amounts(r, 1, 40000)) for name in campaigns]
            rows.extend([list(each) for each in some])
            rows[at] = [network, total(x[1] for x in some), sum(x[2] for x in some), total(x[3] for x in some)]
            own += some
        rows[region_at] = [region, total(x[1] for x in own), sum(x[2] for x in own), total(x[3] for x in own)]
        leaves += [(region, *each) for each in own]
    rows.append(["Grand Total", total(x[2] for x in leaves), sum(x[3] for x in leaves), total(x[4] for x in leaves)])
    dropped.append(len(rows))
    by = {region: {"spend": total(x[2] for x in leaves if x[0] == region)} for region in tree}
    write("pivot_three_levels.csv", rows, {"spend": total(x[2] for x in leaves), "clicks": sum(x[3] for x in leaves), "revenue": total(x[4] for x in leaves)}, dropped, len(leaves), by={"Row Labels": by})


def tabular_pivot():
    r = random.Random(2)
    tree = {"Google Ads": ["Marke", "Generisch"], "Facebook": ["Neukunden", "Bestand"], "Newsletter": ["Wöchentlich"]}
    rows, dropped, leaves = [["Kanal", "Kampagne", "Summe von Kosten", "Summe von Umsatz"]], [], []
    for channel, campaigns in tree.items():
        own = [(name, *amounts(r, 1), *amounts(r, 1, 40000)) for name in campaigns]
        for at, (name, cost, sales) in enumerate(own):
            rows.append([channel if at == 0 else "", name, german(cost), german(sales)])
        rows.append([f"{channel} Ergebnis", "", german(total(x[1] for x in own)), german(total(x[2] for x in own))])
        dropped.append(len(rows))
        leaves += [(channel, *each) for each in own]
    rows.append(["Gesamtergebnis", "", german(total(x[2] for x in leaves)), german(total(x[3] for x in leaves))])
    dropped.append(len(rows))
    by = {channel: {"spend": total(x[2] for x in leaves if x[0] == channel)} for channel in tree}
    write("pivot_tabular_german.csv", rows, {"spend": total(x[2] for x in leaves), "revenue": total(x[3] for x in leaves)}, dropped, len(leaves), ";", {"Kanal": by})


def wide_matrix():
    r = random.Random(3)
    rows, dropped, sums = [["2026年3月各渠道GMV（元）"], ["日期", "抖音", "快手", "短视频小计", "天猫", "京东", "货架小计", "合计"]], [], {}
    week = [0] * 7
    for day in range(1, 15):
        a, b, c, d = (r.randint(1000, 90000) for _ in range(4))
        row = [a, b, a + b, c, d, c + d, a + b + c + d]
        for name, value in zip(("抖音", "快手", "天猫", "京东"), (a, b, c, d)):
            sums[name] = sums.get(name, 0) + value
        week = [x + y for x, y in zip(week, row)]
        rows.append([f"3月{day}日", *row])
        if day % 7 == 0:
            rows.append([f"第{day // 7}周小计", *week])
            dropped.append(len(rows))
            week = [0] * 7
    every = sum(sums.values())
    rows.append(["总计", sums["抖音"], sums["快手"], sums["抖音"] + sums["快手"], sums["天猫"], sums["京东"], sums["天猫"] + sums["京东"], every])
    dropped.append(len(rows))
    write("matrix_subtotals.csv", rows, {"revenue": every}, dropped, 14, by={"channel": {name: {"revenue": value} for name, value in sums.items()}})


def months_above_measures():
    r = random.Random(4)
    months = ["2026年1月", "2026年2月", "2026年3月"]
    rows = [["门店"] + [x for month in months for x in (month, "")] + ["合计", ""], [""] + ["花费", "销售额"] * 4]
    spend = sales = 0
    columns = [0] * 8
    for shop in ("西湖店", "万达店", "机场店"):
        values = [r.randint(1000, 50000) for _ in range(6)]
        values += [sum(values[0::2]), sum(values[1::2])]
        spend, sales = spend + values[6], sales + values[7]
        columns = [x + y for x, y in zip(columns, values)]
        rows.append([shop, *values])
    rows.append(["合计", *columns])
    write("months_above_measures.csv", rows, {"spend": spend, "revenue": sales}, [len(rows)], 3)


def hand_made():
    rows = [["一季度投放汇总"], ["单位：万元"], ["渠道", "月份", "费用", "成交金额"]]
    data = [("抖音", "2026年1月", 1.25, 3.5), ("抖音", "2026年2月", 2.75, 6.4), ("小红书", "2026年1月", 0.85, 1.2), ("小红书", "2026年2月", 1.15, 2.05)]
    for channel in ("抖音", "小红书"):
        own = [x for x in data if x[0] == channel]
        for at, (_, month, spend, sales) in enumerate(own):
            rows.append([channel if at == 0 else "", month, f"{spend}", f"¥{sales}"])
        rows.append(["小计", "", round(sum(x[2] for x in own), 2), round(sum(x[3] for x in own), 2)])
    rows.append(["合计", "", 6, 13.5])
    rows.append(["注：成交金额含退款"])
    stated = {"spend": round(sum(x[2] for x in data) * 10000, 2), "revenue": round(sum(x[3] for x in data) * 10000, 2)}
    by = {c: {"spend": round(sum(x[2] for x in data if x[0] == c) * 10000, 2)} for c in ("抖音", "小红书")}
    # The planner's own total says 13.5 where the rows come to 13.15.
    write("hand_made_ten_thousands.csv", rows, stated, [6, 9, 10, 11], 4, by={"渠道": by}, questions=["statedTotal"])


def order_lines():
    r = random.Random(5)
    rows = [["Order number", "Order date", "Channel", "Order total", "Product", "Units"]]
    units, revenue, by = 0, [], {}
    for order in range(1001, 1021):
        channel = r.choice(["web", "pos", "app"])
        for line in range(r.randint(1, 3)):
            count = r.randint(1, 4)
            units += count
            by.setdefault(channel, {"units": 0})["units"] += count
            if line == 0:
                revenue.append(round(r.uniform(10, 400), 2))
            first = [f"2026-03-{order % 28 + 1:02}", channel, revenue[-1]] if line == 0 else ["", "", ""]
            rows.append([f"#{order}", *first, r.choice(["Mug", "Cap", "Pen"]), count])
    write("order_lines.csv", rows, {"units": units, "revenue": total(revenue), "orders": len({row[0] for row in rows[1:]})}, [], len(rows) - 1, by={"Channel": by})


def diary():
    rows, header, joined, left, members = [["3月社群日报"]], ["日期", "群名", "群人数", "入群人数", "退群人数", "订单数"], 0, 0, {"A群": 500, "B群": 300}
    r, dropped, orders, count = random.Random(6), [], 0, 0
    for day in range(1, 15):
        if day % 7 == 1:
            rows.append(header)
            if day > 1:
                dropped.append(len(rows))
        for group in members:
            new, gone, bought = r.randint(3, 20), r.randint(0, 4), r.randint(0, 9)
            members[group] += new - gone
            joined, left, orders, count = joined + new, left + gone, orders + bought, count + 1
            rows.append([f"2026/3/{day}", group, members[group], new, gone, bought])
    write("group_diary.csv", rows, {"newMembers": joined, "leftMembers": left, "orders": orders, "members": sum(members.values())}, dropped, count)


def event_log():
    r = random.Random(7)
    rows = [["event_time", "user_id", "event", "channel"]]
    for at in range(60):
        user = "" if r.random() < 0.3 else f"u{r.randint(1, 12)}"
        rows.append([f"2026-03-{at % 28 + 1:02} 1{at % 10}:00:00", user, r.choice(["view", "cart", "buy"]), r.choice(["抖音", "微信", ""])])
    rows += [rows[1], rows[2]]
    write("event_log.csv", rows, {}, [], len(rows) - 1, questions=["repeatedRows"])


def two_tables():
    rows = [["一、渠道日报"], ["日期", "渠道", "花费", "订单数"], ["2026-03-01", "抖音", 1200.5, 51], ["2026-03-02", "微信", 340.25, 12], ["合计", "", 1540.75, 63], [], ["二、商品明细"], ["商品", "销售额"], ["保温杯", 3000], ["Total Tools", 207]]
    write("two_tables.csv", rows, {"spend": 1540.75, "orders": 63}, [5, 7, 8], 2)
    write("two_tables.csv", rows, {"revenue": 3207}, [], 2, table=1)


for make in (compact_pivot, tabular_pivot, wide_matrix, months_above_measures, hand_made, order_lines, diary, event_log, two_tables):
    make()
(HERE / "right.json").write_text(json.dumps(RIGHT, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
