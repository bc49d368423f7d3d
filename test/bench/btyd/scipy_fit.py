"""The same likelihoods under scipy's BFGS, on grouped histories, from the same start: what a data scientist would run.

Reads {"model", "x", "tx", "T", "weight", "rounds"} from standard input and prints {"ms", "logLikelihood", "params"}; ms is the best of the rounds,
without starting Python or importing scipy.
"""
import json
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

given = json.load(sys.stdin)
x, tx, T, weight = (np.array(given[name], dtype=float) for name in ("x", "tx", "T", "weight"))
# The longest history gets the length 10, as in the function: derivatives by differences then suit all four logarithms.
scale = 10 / T.max()
tx, T = tx * scale, T * scale


def beta_geometric(params, modified):
    r, alpha, a, b = params
    y = x + 1 if modified else x
    alive = -(r + x) * np.log(alpha + T)
    with np.errstate(divide="ignore"):
        dead = np.log(np.where(modified | (x > 0), a / (b + np.maximum(y, 1) - 1), 0)) - (r + x) * np.log(alpha + tx)
    return gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + y) - betaln(a, b) + np.logaddexp(alive, dead)


def pareto(params):
    r, alpha, s, beta = params
    larger, second = (alpha, s + 1) if alpha >= beta else (beta, r + x)
    distance = abs(alpha - beta)
    term = lambda t: hyp2f1(r + s + x, second, r + s + x + 1, distance / (larger + t)) / (larger + t) ** (r + s + x)
    alive = -(r + x) * np.log(alpha + T) - s * np.log(beta + T)
    with np.errstate(divide="ignore"):
        dead = np.log(s / (r + s + x)) + np.log(term(tx) - term(T))
    return gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) + np.logaddexp(alive, dead)


def log_likelihood(logs):
    params = np.exp(logs)
    own = pareto(params) if given["model"] == "pnbd" else beta_geometric(params, given["model"] == "mbgnbd")
    return -np.sum(weight * own) / np.sum(weight)


best = float("inf")
for _ in range(given["rounds"]):
    start = time.perf_counter()
    found = minimize(log_likelihood, np.zeros(4), method="BFGS")
    best = min(best, time.perf_counter() - start)
purchases = float(np.sum(weight * x))
params = np.exp(found.x)
params[1] /= scale
if given["model"] == "pnbd":
    params[3] /= scale
json.dump({"ms": best * 1000, "logLikelihood": -found.fun * float(np.sum(weight)) + purchases * float(np.log(scale)), "params": params.tolist()}, sys.stdout)
