import type { FaultKey } from "../../core/errors";
import { hundredfold, hundredth, inThousands, percentMeant, range, rateMeant, type Sentence } from "./sentence";

/** What there is one of. */
const EACH: Readonly<Record<string, string>> = {
  row: "one for each row of the table",
  column: "one for each column of the table",
  period: "one for each period, or one for all",
  channel: "one for each channel, or one for all",
  forecast: "one for each forecast",
  forecaster: "one column for each forecast",
  tier: "one more than there are thresholds",
};

export const EN: Readonly<Record<FaultKey, Sentence>> = {
  required: (a) => `${a} is missing. Enter a value or select the cells that hold it.`,
  "not-a-number": (a, d) => `${a} must be a number, but it is “${d["got"]}”. Remove units and text.`,
  "blank-in-range": (a, d) =>
    `Cell ${d["position"]} of ${a} is blank. Every position counts here: enter 0 if it is zero, or select a shorter range.`,
  "unknown-option": (a, d) => `${a} does not know “${d["got"]}”. Use one of: ${d["options"]}.`,
  "not-a-flag": (a, d) => `${a} must be TRUE or FALSE, but it is “${d["got"]}”.`,
  "date-in-digits": (a, d) =>
    `${a} is ${d["got"]}, a date written as a number. Write =DATE(${d["year"]},${d["month"]},${d["day"]}); for a column use Data → Text to Columns → Date: YMD.`,
  "unix-time": (a, d) =>
    `${a} is ${d["got"]}, a Unix time. =A2/${d["perDay"]}+${d["epoch"]} makes a date of it (UTC; add 8/24 for Beijing).`,
  "outside-calendar": (a, d) => `${a} is ${d["got"]}, which is no day of Excel's calendar. Enter a real date, for example =DATE(2026,3,1).`,
  "size-mismatch": (a) => `${a} do not have the same size. Select the same number of rows and columns for each.`,
  "wrong-count": (a, d) => `${a}: ${d["given"]} given, but ${d["needed"]} needed, ${EACH[String(d["per"])]}.`,
  "too-many-arguments": (_, d) =>
    `The formula gives ${d["given"]} arguments, but the function takes at most ${d["max"]}. Remove those at the end.`,
  "needs-single-value": (a) => `${a} takes a single value, not a range.`,
  "needs-single-column": (a) => `${a} takes one column. Select a single column or row.`,
  empty: (a) => `${a} holds nothing to calculate with. Check the selection.`,
  "out-of-range": (a, d) =>
    `${a} is ${d["got"]}, which is not possible here. Enter a number ${
      range(d, { from: "from ", to: "up to ", above: "above ", below: "below " })
        .replace(/^(from .+)，up to/, "$1 to")
        .replaceAll("，", " and ") || "that makes sense"
    }.`,
  "not-integer": (a, d) => `${a} is ${d["got"]}, but must be a whole number.`,
  "part-exceeds-whole": (a, d) => `${a} (${d["part"]}) is larger than the whole (${d["whole"]}). Check which is which.`,
  "fewer-people-than-values": (a, d) =>
    `${a} is ${d["got"]}, but there are ${d["values"]} values. Count everybody in the version, also those without a value.`,
  "not-finite": () => "The result is too large to show. Check the units of the inputs.",
  "zero-denominator": (a, d) => `${d["among"] ? "A value of " : ""}${a} is zero, so there is nothing to divide by.`,
  "period-over": () => "The period is over: nothing remains over which to spread the rest.",
  "never-pays-back": () =>
    "All margins of the customer's lifetime together stay below the acquisition cost, so it never pays back. Lower the cost, or raise margin or retention.",
  "no-lift": () =>
    "The campaign brought no conversions on top of what came anyway, so there is no cost per incremental one. Look at the lift first.",
  "nothing-for-ads": () =>
    "Goods, freight, fees, returns and target leave nothing of the order for ads. Raise the price, or lower the discount or a cost.",
  "no-upper-limit": () => "Nobody converted in version A, so the lift has no upper limit. Wait for conversions there.",
  "no-spread": () => "Within each version all values are equal, so there is no variation to test against.",
  "amount-without-volume": (a, d) =>
    `Row or cell ${d["position"]} of ${a} has ${d["got"]} where there was nothing it could come of. Check whether the columns are in order.`,
  "negative-part": () => "More was sent back on one side than bought there, so it has no share of the whole.",
  "list-begins-later": (_, d) => `The list begins on ${d["date"]}, after the compared period. Add a row of 0 if nothing was sold before.`,
  "no-weekday-pattern": (_, d) =>
    `${d["days"]} days are too few to tell, ${d["min"]} are needed: select last month too${d["min"] === 14 ? ", or give seven weights from Monday" : ""}.`,
  "seven-weights": (a, d) => `${a} has ${d["given"]} cells. Give seven weights, Monday first, or a keyword.`,
  "spend-hardly-varied": (a) =>
    `${a} has hardly varied, so no curve can be told. It takes at least four different amounts above 0, the largest at least twice the smallest.`,
  "no-bend": () =>
    "The data show no bend: revenue rises in proportion to spend, or does not follow it. Try another carry-over, or wait for weeks of other spend.",
  "too-many-channels": (a, d) =>
    `${a} holds ${d["channels"]} channels, and the model takes at most ${d["max"]}. Merge small ones, for example into “other”.`,
  "empty-touch": (a, d) =>
    `Path ${d["position"]} of ${a} has an empty touch: “${d["got"]}”. Write channels separated by >, without > at the ends.`,
  "infinite-sum": () =>
    "With a retention of 100% and no discount the value never ends. Give a discount rate; OPS.LTV also takes a horizon.",
  "endless-lifetime": () => "Without a discount the remaining lifetime has no end where alpha is 1 or less. Give a discount rate above 0.",
  "no-mean-spend": () =>
    "With these parameters p x + q is 1 or less, so expected spend has no finite mean. Fit OPS.GG_FIT to more repeat buyers.",
  "too-many-rows": (a, d) =>
    `${a} has ${d["rows"]} rows, more than Excel hands to a function in one call (5 MB). Select fewer rows or aggregate first, for example to one row per user and day with a PivotTable or UNIQUE.`,
  "too-many-periods": (_, d) =>
    `The dates span ${d["periods"]} periods, more than a sheet can show. Check for a stray date or use a coarser grain.`,
  "missing-values": (a) => `${a} is needed for this metric. Select the column of amounts.`,
  "rising-survivors": () => "Survivors can only fall: each number must be at most the one before. Use one cohort, counted at each renewal.",
  "too-few-values": (a, d) => `${a} has too few values for this. At least ${d["min"]} are needed.`,
  "too-few-customers": (_, d) => `There are too few customers for this. At least ${d["min"]} are needed.`,
  "target-rate": (a, d) =>
    `With this ${a} the rate to detect is ${d["got"]}, but it must lie between 0 and 1. Check whether the effect is relative or absolute.`,
  "endless-marginal": () =>
    "At zero spend a curve with a slope below 1 rises without bound, so there is no marginal response. Enter a spend above 0.",
  "endless-growth": () =>
    "With a K factor of 1 or more each user brings at least one other, so the total never ends. Use OPS.VIRAL_USERS with a number of days.",
  "not-concave": (a, d) =>
    `${a} is ${d["got"]}. Above 1 the response is S-shaped and the best split cannot be guaranteed; use a slope of at most 1.`,
  "no-repeat-buyers": () => "Nobody has bought a second time yet, so the model has nothing to learn from. Use a longer period.",
  "impossible-history": (a) =>
    `A row of ${a} cannot be: the last purchase lies after the end, or there is none but a time is given. Use the output of OPS.BTYD_SUMMARY.`,
  "not-increasing": (a) => `${a} must rise from one value to the next. Sort them and remove duplicates.`,
  "either-or": (a) => `Give only one of these: ${a}. Each would set the other.`,
  "one-blank": (a) => `Leave exactly one of these blank, the one to solve for: ${a}.`,
  "no-convergence": () => "The model could not be fitted to these data. Check for outliers or too few customers.",
  "text-in-range": (a, d) =>
    `Cell ${d["position"]} of ${a} holds “${d["got"]}” instead of a number. Put a number there, or leave the cell out of the selection.`,
  "text-date": (a, d) => `${a} holds the text “${d["got"]}”. =VALUE(B2) makes a date of it and keeps the time of day.`,
  "not-a-date": (a, d) => `${a} holds “${d["got"]}” where a date is needed. Enter a real date, for example =DATE(2026,3,1).`,
  "heading-above": (a, d) => `Row 1 of ${a} is the heading “${d["got"]}”. Select from the row below, e.g. B2:B9999.`,
  "heading-beside": (a, d) => `Column 1 of ${a} is the heading “${d["got"]}”. Select from the column to the right of it, e.g. B2:M2.`,
  "number-as-text": (a, d) =>
    `Cell ${d["position"]} of ${a} is “${d["got"]}”, a number stored as text. Select the cells, click the warning sign, Convert to Number (or Data → Text to Columns → Finish).`,
  "rate-out-of-range": (a, d) => {
    const share = rateMeant(d);
    return share !== undefined ? `${a} is ${d["got"]}. Rates are fractions: write ${d["got"]}% or ${share}.` : EN["out-of-range"](a, d);
  },
  "discount-out-of-range": (a, d) =>
    `${a} is ${d["got"]}, and has to be the share of the price that is let off: 10% or 0.1; for 50 off a price of 300, =50/300.`,
  "zero-total": (a) => `${a}: all together is zero, so there is nothing to divide by.`,
  "nothing-paid": () => "The customer pays nothing for the order, so there is no rate of it. Check the price and the discount.",
  "zero-base": () => "The compared period comes to 0, so there is no rate of change. Compare the amounts instead.",
  "zero-period": () => "The revenue of the period comes to 0, so there is no share of it.",
  "zero-mean": () => "The mean of version A is 0, so there is no relative lift. Look at the difference.",
  "nobody-before": () => "Nobody paid in the month before, so there is no revenue to keep.",
  "no-measured-visit": (a) => `${a} holds no visit with a time above 0, so there is nothing to average. Check the selection.`,
  "zero-actual": (a) => `A value of ${a} is zero, and MAPE divides by each of them. Use wape or smape.`,
  "exact-forecast": () => "The forecast was exact in every period: there is no error to track.",
  "flawless-forecaster": (a) => `${a}: somebody never erred and would get all the weight. Leave that column out, or give weights.`,
  "weights-per-period": (_, d) =>
    `${d["total"]} days need ${d["total"]} weights, one a day; there are ${d["given"]}. ${
      d["given"] === 7
        ? "For a weekday pattern use OPS.MONTH_END, or fill down =INDEX($F$1:$F$7,WEEKDAY(A2,2))."
        : "Select one weight for each."
    }`,
  "all-refunded": () => "Everything is refunded, so no sale is left to pay for ads.",
  "margin-used-up": () => "Fees and target margin use up the whole gross margin; nothing is left for ads. Lower them or raise the price.",
  "no-break-even": () => "Fees and target margin are more than the gross margin, so no revenue breaks even. Lower them or raise the price.",
  "negative-margin": () =>
    "The gross margin is below zero: goods cost more than they bring, so no revenue breaks even. Raise the price or lower the cost.",
  "no-unit-margin": () =>
    "A unit earns nothing, because its price is not above its cost, so selling more never pays. Raise the price or lower the cost.",
  "no-margin-left": () => "The price change leaves no margin, so no volume makes up for it. Change the price by less than the margin.",
  "nobody-converted": () => "Nobody converted in either version, so there is no variation to test.",
  "everybody-converted": () => "Everybody converted in both versions, so there is no variation to test.",
  "effect-too-large": (a, d) => {
    const meant = percentMeant(d);
    const turn = Number(d["got"]) < 0 ? "fall" : "rise";
    return `${a} is ${d["got"]}, a ${turn} of ${inThousands(hundredfold(d))}%. Write ${meant}% or ${hundredth(meant)}; for percentage points use mode absolute.`;
  },
  "same-day": () => "All points are of the same day; a curve needs at least two different days.",
  "flat-rates": () => "All rates are equal: the curve is flat, and R² has nothing to explain.",
  "everybody-left": () => "By then everybody observed has left: survival is 0 and has no standard error.",
  "no-churn": () => "Nobody has left yet, so there is nothing to estimate from. Wait for more periods.",
  "no-buyers": (a) => `Nobody in ${a} has an order, so there is nothing to divide by.`,
  "no-mature-user": () =>
    "No user of the dates asked for has been observed for that many days yet. Use an earlier day, other dates, or wait for more data.",
  "nobody-observed": () => "Nobody has been observed for that many days yet. Ask for fewer days, or wait for more data.",
  "no-second-order": (_, d) =>
    `Nobody has come back for a second order within ${d["within"]} days, so there is no typical time. Ask for more days.`,
  "no-cohort-yet": () => "No cohort has reached this period yet. Wait for more data.",
  "no-spend": (a, d) => `${a} is ${d["got"]}: a customer with repeats has no mean spend; free orders only? Leave him out.`,
  "conversion-above-one": (a, d) =>
    `The ${a} that reaches the target would be ${d["got"]}, more than everybody. Lower the target, or raise another of the drivers.`,
  "minima-exceed-budget": (a, d) =>
    `${a}: all together ask for ${d["part"]}, but the budget is ${d["whole"]}. Lower them, or raise the budget.`,
  "blank-path": (_, d) => `Path ${d["position"]} is blank. Leave the row out; for a visit without a channel write (direct).`,
  "not-a-path": (a, d) => `Path ${d["position"]} of ${a} is ${d["got"]}. Write the channels as text, separated by >.`,
  "impossible-opportunities": (a) =>
    `A row of ${a} cannot be: purchases are at most the number of the last one, that is at most the number of opportunities, and without a purchase it is 0.`,
};
