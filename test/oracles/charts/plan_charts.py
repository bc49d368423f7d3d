"""Tables, and what charts must say of them, computed with nothing but Python's standard library.

Prints JSON: for each sample its name, the chart, the options of the door, the rows of the table as CSV, and the rows of the chart's table
by key. Budgets are sums by name; RFM scores count percentile breakpoints (inclusive, by linear interpolation) below a value; slots are
means over posts, or sums by sums over those that state both.
"""
import csv, io, json, random
from collections import defaultdict
from datetime import date, datetime, timedelta

SEGMENTS = [
    ("Champions", (5, 5), (5, 5), (5, 5)), ("Potential Loyalist", (3, 5), (3, 5), (2, 5)), ("Loyal Customers", (2, 4), (2, 4), (2, 4)),
    ("Promising", (3, 4), (1, 3), (3, 5)), ("New Customers", (4, 5), (1, 3), (1, 5)), ("Can't Lose Them", (1, 2), (3, 4), (4, 5)),
    ("At Risk", (1, 2), (2, 5), (4, 5)), ("Need Attention", (1, 3), (3, 5), (3, 5)), ("About To Sleep", (2, 3), (1, 3), (1, 4)),
    ("Lost", (1, 1), (1, 5), (1, 5)),
]


def as_csv(header, rows):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    return out.getvalue()


def budget(seed):
    rng = random.Random(seed)
    names = [f"Line {chr(65 + at)}" for at in range(4 + seed)]
    rows = []
    for name in names:
        for _ in range(rng.randint(1, 3)):
            committed = None if rng.random() < 0.3 else rng.randint(0, 400)
            rows.append([name, rng.randint(200, 900), committed, rng.randint(-50, 800), rng.randint(100, 1200)])
    start, end, now = date(2026, 1, 1), date(2026, 6, 30), date(2026, 1, 1) + timedelta(days=37 * seed)
    elapsed = ((now - start).days + 1) / ((end - start).days + 1)
    expected = []
    for name in names:
        own = [row for row in rows if row[0] == name]
        planned, actual = sum(row[1] for row in own), sum(row[3] for row in own)
        committed = sum(row[2] or 0 for row in own)
        expected.append({"name": name, "planned": planned, "committed": committed, "actual": actual, "forecast": sum(row[4] for row in own),
                         "share": actual / planned, "gap": planned - actual - committed, "elapsed": elapsed})
    options = ["--set", f"plan_from={start}", "--set", f"plan_to={end}", "--set", f"as_of={now}"]
    return {"name": f"budgets {seed}", "chart": "budget-actual", "options": options, "key": ["name"],
            "csv": as_csv(["Channel", "Budget", "Committed", "Spend", "Forecast"], rows), "rows": expected}


def scores(values, reverse=False):
    ordered = sorted(values)
    breaks = []
    for j in range(1, 5):
        h = (len(ordered) - 1) * j / 5
        low = int(h)
        breaks.append(ordered[low] + (h - low) * (ordered[min(low + 1, len(ordered) - 1)] - ordered[low]))
    found = [1 + sum(1 for one in breaks if one < value - 1e-9) for value in values]
    return [6 - one for one in found] if reverse else found


def rfm(seed):
    rng = random.Random(seed)
    rows = []
    for customer in range(20 * seed + 7):
        for _ in range(rng.randint(1, 6)):
            amount = rng.randint(-60, 900)
            rows.append([date(2026, 1, 1) + timedelta(days=rng.randint(0, 250)), f"user {customer}", amount if amount else 5])
    last = max(row[0] for row in rows)
    bought = defaultdict(list)
    for day, user, amount in rows:
        bought[user].append((day, amount))
    # Who has only refunds bought nothing.
    users = [user for user in bought if any(amount > 0 for _, amount in bought[user])]
    recency = [(last - max(day for day, amount in bought[user] if amount > 0)).days for user in users]
    frequency = [sum(1 for _, amount in bought[user] if amount > 0) for user in users]
    money = [sum(amount for _, amount in bought[user]) for user in users]
    scored = list(zip(scores(recency, True), scores(frequency), scores(money), money))
    expected = []
    for r in range(5, 0, -1):
        for f in range(1, 6):
            own = [one for one in scored if one[0] == r and one[1] == f]
            named = defaultdict(int)
            for _, _, m, _ in own:
                rule = next((name for name, *spans in SEGMENTS if all(a <= s <= b for s, (a, b) in zip((r, f, m), spans))), "Others")
                named[rule] += 1
            expected.append({"recency": r, "frequency": f, "customers": len(own), "spend": sum(one[3] for one in own),
                             "segments": dict(named)})
    return {"name": f"orders {seed}", "chart": "rfm-map", "options": [], "key": ["recency", "frequency"],
            "csv": as_csv(["Date", "Customer ID", "Revenue"], rows), "rows": expected}


def slots(seed):
    rng = random.Random(seed)
    formats = ["Video", "Article", "Live", "Picture"][: 1 + seed]
    rows = []
    for _ in range(40 * seed):
        when = datetime(2026, 1, 5) + timedelta(days=rng.randint(0, 80), hours=rng.randint(0, 23), minutes=rng.choice([0, 15, 30]))
        engaged = None if rng.random() < 0.2 else rng.randint(1, 90)
        rows.append([when.strftime("%Y-%m-%d %H:%M"), rng.choice(formats), rng.randint(50, 5000), engaged, rng.randint(10, 400)])
    value = ["views_per_post", "engagement", "cost_per_view"][seed - 1]
    axis = "hour" if seed == 2 else "weekday"
    cells = defaultdict(list)
    for when, kind, views, engaged, cost in rows:
        at = datetime.strptime(when, "%Y-%m-%d %H:%M")
        cells[kind, at.hour // 3 * 3 if axis == "hour" else at.weekday() + 1].append((views, engaged, cost))
    expected = []
    for (kind, slot), own in cells.items():
        if value == "views_per_post":
            worth = sum(post[0] for post in own) / len(own)
        elif value == "engagement":
            known = [post for post in own if post[1] is not None]
            worth = sum(post[1] for post in known) / sum(post[0] for post in known) if known else None
        else:
            worth = sum(post[2] for post in own) / sum(post[0] for post in own)
        expected.append({"format": kind, "slot": slot, "posts": len(own), "views": sum(post[0] for post in own), value: worth,
                         "enough": 1 if len(own) >= 3 else 0})
    options = ["--set", f"slot_value={'views' if seed == 1 else value}", "--set", f"slots={axis}"]
    return {"name": f"posts {seed}", "chart": "content-slots", "options": options, "key": ["format", "slot"],
            "csv": as_csv(["Published", "Format", "Page views", "Engagements", "Cost"], rows), "rows": expected}


print(json.dumps([make(seed) for make in (budget, rfm, slots) for seed in (1, 2, 3)]))
