"""Cohorts, retention by day, ordered funnels and A/B tests of tables given as JSON, worked out with the standard library and scipy alone.

Reads {"kind": ..., ...} from standard input and prints JSON. Days are serials of the 1900 system, counted from 30 December 1899.
"""

import json
import math
import sys
from collections import defaultdict
from datetime import date, timedelta

EPOCH = date(1899, 12, 30)


def month(serial):
    day = EPOCH + timedelta(days=math.floor(serial))
    return day.year * 12 + day.month - 1


def week(serial):
    return ((EPOCH + timedelta(days=math.floor(serial))) - date(1900, 1, 1)).days // 7


def first_days(events):
    first = {}
    for user, day, *_ in events:
        first[user] = min(day, first.get(user, math.inf))
    return first


def cohorts(events, grain):
    """Sizes and people there, by set arithmetic; whole periods only."""
    of = {"month": month, "week": week}[grain]
    born = {user: of(day) for user, day in first_days(events).items()}
    seen = defaultdict(set)
    for user, day, *_ in events:
        seen[born[user], of(day)].add(user)
    last_day = math.floor(max(day for _, day, *_ in events))
    end = of(last_day) if of(last_day + 1) == of(last_day) else of(last_day) + 1
    answer = []
    for start in sorted(set(born.values())):
        if start < end:
            answer.append([len(seen[start, start])] + [len(seen[start, period]) for period in range(start, end)])
    return answer


def retention(events, days):
    """Of those whose day N has passed, who was there on it."""
    born = {user: math.floor(day) for user, day in first_days(events).items()}
    there = {(user, math.floor(day)) for user, day, *_ in events}
    last = math.floor(max(day for _, day, *_ in events))
    answer = []
    for n in days:
        old = [user for user, day in born.items() if day + n <= last]
        answer.append([len(old), sum((user, born[user] + n) in there for user in old)])
    return answer


def funnel(events, steps, window):
    """Every way through the events of each user is tried: depth first, from each event of the first step."""
    by_user = defaultdict(list)
    for user, time, event, *_ in events:
        by_user[user].append((time, event))
    reached = [0] * len(steps)

    def deepest(own, step, start, after):
        best = step
        for time, event in own:
            if event == steps[step] and after <= time <= start + window:
                best = max(best, step + 1 if step + 1 == len(steps) else deepest(own, step + 1, start, time))
        return best

    for own in by_user.values():
        best = 0
        for time, event in own:
            if event == steps[0]:
                best = max(best, 1 if len(steps) == 1 else deepest(own, 1, time, time))
        for step in range(best):
            reached[step] += 1
    return reached


def ab(arms):
    """The pooled z-test by scipy, Wilson's interval and Koopman's as roots of their score statistics by Brent's method."""
    from scipy.optimize import brentq
    from scipy.stats import chi2, chisquare, norm

    z = norm.ppf(0.975)
    (n0, x0), others = arms[0], arms[1:]

    def wilson(n, x):
        rate = x / n
        score = lambda p: (rate - p) ** 2 - z * z * p * (1 - p) / n
        return [brentq(score, 0, rate, xtol=1e-15) if x else 0.0, brentq(score, rate, 1, xtol=1e-15) if x < n else 1.0]

    def koopman(n, x):
        def statistic(theta):
            a, b, c = theta * (n0 + n), -(theta * (n + x0) + x + n0), x0 + x
            p0 = (-b - math.sqrt(b * b - 4 * a * c)) / (2 * a)
            p1 = theta * p0
            return (x - n * p1) ** 2 / (n * p1 * (1 - p1)) + (x0 - n0 * p0) ** 2 / (n0 * p0 * (1 - p0)) - chi2.ppf(0.95, 1)

        ratio = (x / n) / (x0 / n0)
        return [brentq(statistic, ratio / 20, ratio, xtol=1e-15) - 1, brentq(statistic, ratio, ratio * 20, xtol=1e-15) - 1]

    ps = []
    for n, x in others:
        pooled = (x0 + x) / (n0 + n)
        ps.append(2 * norm.sf(abs(x / n - x0 / n0) / math.sqrt(pooled * (1 - pooled) * (1 / n0 + 1 / n))))
    holm, floor = [0.0] * len(ps), 0.0
    for rank, at in enumerate(sorted(range(len(ps)), key=ps.__getitem__)):
        floor = max(floor, min(1.0, (len(ps) - rank) * ps[at]))
        holm[at] = floor
    return {
        "wilson": [wilson(n, x) for n, x in arms],
        "koopman": [koopman(n, x) for n, x in others],
        "p": ps,
        "holm": holm,
        "srm": chisquare([n for n, _ in arms]).pvalue,
    }


def column_steps(rows):
    """Sums of each column, by name and together."""
    names = defaultdict(lambda: [0] * (len(rows[0]) - 1))
    for name, *counts in rows:
        names[name] = [old + new for old, new in zip(names[name], counts)]
    return {"all": [sum(column) for column in zip(*names.values())], "names": names}


KINDS = {
    "cohorts": lambda ask: cohorts(ask["events"], ask["grain"]),
    "retention": lambda ask: retention(ask["events"], ask["days"]),
    "funnel": lambda ask: funnel(ask["events"], ask["steps"], ask["window"]),
    "columns": lambda ask: column_steps(ask["rows"]),
    "ab": lambda ask: ab(ask["arms"]),
}

print(json.dumps([KINDS[ask["kind"]](ask) for ask in json.load(sys.stdin)]))
