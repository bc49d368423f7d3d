import { isBlank } from "../../../src/core/cell";
import type { FaultKey } from "../../../src/core/errors";
import { LIST_CLAIMS } from "./list-claims";
import { cellAt, cellsOf, detailOf, isNothing, isText, namedIn, numberOf, numbersOf, rawOf, rowsOf, total, type FailedCall } from "./call";

type Claim = (call: FailedCall) => boolean;

const everyEqual = (numbers: readonly number[]): boolean => numbers.every((number) => Math.abs(number - (numbers[0] ?? 0)) <= 1e-12);
const got = (call: FailedCall): number => detailOf(call, "got");
const named = (call: FailedCall, of: (name: string) => boolean): boolean => namedIn(call).some(of);
const isOutOfBounds: Claim = (call) => {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = call.fault.detail;
  return !(got(call) >= Number(min) && got(call) <= Number(max) && got(call) > Number(above) && got(call) < Number(below));
};
const sums = (call: FailedCall, name: string): boolean =>
  isNothing(total(numbersOf(call, name)), total(numbersOf(call, name).map(Math.abs)));
const isNumeric = (text: unknown): boolean => Number.isFinite(Number(String(text).replaceAll(",", "").replace("%", "")));
const isBefore = (call: FailedCall, name: string): number => numberOf(call, name);
const minus = (call: FailedCall, from: string, ...names: readonly string[]): number =>
  names.reduce((left, name) => left - numberOf(call, name), numberOf(call, from));

/** The named columns, or single values, as numbers. */
const columnsOf = (call: FailedCall): [number[], number[], number[]] =>
  namedIn(call).map((name) => {
    const cells = cellsOf(call, name);
    return cells.length > 1 ? cells.map(Number) : [numberOf(call, name)];
  }) as [number[], number[], number[]];

/** What the sentence of each fault says of the arguments, asked of the arguments themselves. */
export const CLAIMS: Readonly<Record<FaultKey, Claim>> = {
  ...LIST_CLAIMS,
  required: (call) => named(call, (name) => cellsOf(call, name).every((cell) => isBlank(cell) || cell === 0)),
  "not-a-number": ({ fault }) => Number.isNaN(Number(fault.detail["got"])),
  "unknown-option": ({ fault }) => !String(fault.detail["options"]).split(", ").includes(String(fault.detail["got"]).trim().toLowerCase()),
  "not-a-flag": ({ fault }) => !["TRUE", "FALSE", "0", "1"].includes(String(fault.detail["got"])),
  "size-mismatch": (call) =>
    new Set(namedIn(call).flatMap((name) => (rawOf(call, name) === null ? [] : [cellsOf(call, name).length]))).size > 1,
  "too-many-arguments": ({ args, definition }) => args.length > definition.params.length,
  "needs-single-value": (call) => named(call, (name) => cellsOf(call, name).length > 1),
  "needs-single-column": (call) =>
    named(call, (name) => rowsOf(rawOf(call, name)).length > 1 && (rowsOf(rawOf(call, name))[0]?.length ?? 0) > 1),
  "out-of-range": isOutOfBounds,
  "rate-out-of-range": isOutOfBounds,
  "discount-out-of-range": isOutOfBounds,
  "not-integer": (call) => Math.abs(got(call) - Math.round(got(call))) > 1e-12,
  "wrong-count": (call) => {
    const rows = rowsOf(rawOf(call, namedIn(call)[0] as string));
    const given = call.fault.detail["per"] === "forecaster" ? rows[0]?.length : rows.flat().length;
    return given === detailOf(call, "given") && given !== detailOf(call, "needed");
  },
  "not-a-path": (call) => typeof cellAt(call) === "boolean",
  "part-exceeds-whole": (call) => detailOf(call, "part") > detailOf(call, "whole"),
  "fewer-people-than-values": (call) => got(call) < detailOf(call, "values") && got(call) === numberOf(call, namedIn(call)[0] as string),
  // What is too large to show shows nowhere in the arguments.
  "not-finite": () => true,
  "zero-denominator": (call) => named(call, (name) => cellsOf(call, name).some((cell) => isBlank(cell) || Number(cell) === 0)),
  "zero-total": (call) => namedIn(call).every((name) => sums(call, name)),
  "zero-actual": (call) => numbersOf(call, "actual").includes(0),
  "zero-mean": (call) => sums(call, "values_a"),
  "nothing-paid": (call) => numberOf(call, "price") === 0 || numberOf(call, "discount") === 1,
  "exact-forecast": (call) =>
    numbersOf(call, "actual").every((value, i) => isNothing(value - (numbersOf(call, "forecast")[i] ?? 0), value)),
  "flawless-forecaster": (call) =>
    rowsOf(rawOf(call, "past_errors"))[0]?.some((_, c) => rowsOf(rawOf(call, "past_errors")).every((row) => row[c] === 0)) ?? false,
  "weights-per-period": (call) =>
    cellsOf(call, "weights").length === detailOf(call, "given") && detailOf(call, "given") !== detailOf(call, "total"),
  "all-refunded": (call) => numberOf(call, "refund_rate") === 1,
  "margin-used-up": (call) => isNothing(minus(call, "gross_margin", "fee_rate", "target_margin")),
  "negative-margin": (call) => numberOf(call, "gross_margin") < 0,
  "no-break-even": (call) => numberOf(call, "gross_margin") >= 0 && minus(call, "gross_margin", "fee_rate", "target_margin") < 0,
  "no-unit-margin": (call) => numberOf(call, "price") <= numberOf(call, "unit_variable_cost") * (1 + 1e-12),
  "no-margin-left": (call) => numberOf(call, "contribution_margin") + numberOf(call, "price_change") <= 1e-12,
  "nothing-for-ads": (call) => {
    const [price, kept] = [numberOf(call, "price") * (1 - numberOf(call, "discount")), 1 - numberOf(call, "refund_rate")];
    const share = 1 - numberOf(call, "fee_rate") - numberOf(call, "target_margin");
    const costs = kept * numberOf(call, "unit_cost") + numberOf(call, "shipping") + (1 - kept) * numberOf(call, "return_cost");
    return kept * price * share - costs <= 1e-12 * (price + costs);
  },
  "never-pays-back": (call) => {
    const isRow = call.definition.id === "LTV_CAC";
    const cost = isRow ? numberOf(call, "spend") / numberOf(call, "new_customers") : numberOf(call, "cac");
    const margin = isRow ? numberOf(call, "revenue_per_period") * numberOf(call, "gross_margin") : numberOf(call, "margin_per_period");
    return margin / (1 - numberOf(call, "retention") / (1 + numberOf(call, "discount"))) <= cost * (1 + 1e-9);
  },
  "no-lift": (call) =>
    numberOf(call, "test_conv") * numberOf(call, "control_size") <=
    numberOf(call, "control_conv") * numberOf(call, "test_size") * (1 + 1e-12),
  "infinite-sum": (call) => numberOf(call, "retention") === 1 && numberOf(call, "discount") === 0,
  "endless-lifetime": (call) => numberOf(call, "alpha") <= 1 && numberOf(call, "discount") === 0,
  "endless-marginal": (call) => numberOf(call, "x") === 0 && numberOf(call, "slope") < 1,
  "endless-growth": (call) => numberOf(call, "k") >= 1 - 1e-12,
  "nobody-converted": (call) => numberOf(call, "conv_a") === 0 && numberOf(call, "conv_b") === 0,
  "everybody-converted": (call) =>
    isNothing(minus(call, "conv_a", "n_a"), numberOf(call, "n_a")) && isNothing(minus(call, "conv_b", "n_b"), numberOf(call, "n_b")),
  "no-upper-limit": (call) => numberOf(call, "conv_a") === 0,
  "effect-too-large": (call) => Math.abs(got(call)) > 1 && !isText(cellsOf(call, "mode")[0], "absolute"),
  "target-rate": (call) => !(got(call) > 0 && got(call) < 1),
  "no-spread": (call) =>
    ["a", "b"].every((version) => {
      const values = numbersOf(call, `values_${version}`);
      const people = rawOf(call, `people_${version}`) === null ? values.length : numberOf(call, `people_${version}`);
      return everyEqual(people > values.length ? [...values, 0] : values);
    }),
  "same-day": (call) => everyEqual(numbersOf(call, "days")),
  "flat-rates": (call) => everyEqual(numbersOf(call, "rates")),
  "no-buyers": (call) => namedIn(call).every((name) => numbersOf(call, name).every((count) => count === 0)),
  "no-cohort-yet": (call) =>
    rowsOf(rawOf(call, "retained_matrix"))[0]?.some((_, c) =>
      rowsOf(rawOf(call, "retained_matrix")).every((row) => isBlank(row[c] ?? null)),
    ) ?? false,
  "no-spend": (call) => got(call) <= 0 && (call.definition.id === "GG_FIT" || numberOf(call, "x") > 0),
  "no-mean-spend": (call) =>
    (numbersOf(call, "params")[0] ?? 0) * numberOf(call, "x") + (numbersOf(call, "params")[1] ?? 0) <= 1 ||
    call.definition.id === "BTYD_CLV",
  "conversion-above-one": (call) => got(call) > 1,
  "minima-exceed-budget": (call) => detailOf(call, "part") > detailOf(call, "whole"),
  "not-concave": (call) => got(call) > 1 && numbersOf(call, "slope").includes(got(call)),
  "amount-without-volume": (call) => {
    const [name] = namedIn(call) as [string];
    const at = detailOf(call, "position") - 1;
    const before =
      call.definition.id === "MIX_DETAIL" ? cellsOf(call, name.replace("amounts", "volumes"))[at] : cellsOf(call, name)[at - 1];
    return cellAt(call) === call.fault.detail["got"] && got(call) !== 0 && before === 0;
  },
  "rising-survivors": (call) => {
    const values = numbersOf(call, call.definition.params[0]?.name ?? "");
    return values.some((value, i) => i > 0 && value > (values[i - 1] as number));
  },
  "no-churn": (call) =>
    call.definition.id === "SURVIVAL_KM"
      ? cellsOf(call, "churned").every((cell) => cell === false || cell === 0)
      : everyEqual(numbersOf(call, "survivors").map((count) => count / isBefore(call, "survivors"))),
  "everybody-left": (call) => {
    const last = Math.max(...numbersOf(call, "durations"));
    return numbersOf(call, "durations").every((time, i) => time < last * (1 - 1e-12) || Number(cellsOf(call, "churned")[i]) === 1);
  },
  "no-repeat-buyers": (call) => numbersOf(call, "x").every((count) => count === 0),
  "impossible-history": (call) => {
    const [x, last, end] = columnsOf(call);
    return x.some((count, i) => (last[i] ?? 0) > (end[i] ?? 0) || (count === 0) !== (last[i] === 0));
  },
  "impossible-opportunities": (call) => {
    const [x, last, n] = columnsOf(call);
    return x.some((count, i) => count > (last[i] ?? 0) || (last[i] ?? 0) > (n[i] ?? 0) || (count === 0 && last[i] !== 0));
  },
  "not-increasing": (call) =>
    numbersOf(call, "thresholds").some((value, i, all) => i > 0 && value <= (all[i - 1] as number) + 1e-12 * Math.abs(value)),
  "either-or": (call) => namedIn(call).every((name) => rawOf(call, name) !== null),
  "one-blank": (call) => namedIn(call).filter((name) => cellsOf(call, name).every(isBlank)).length !== 1,
  "too-few-values": (call) =>
    named(
      call,
      (name) =>
        cellsOf(call, name).length < detailOf(call, "min") ||
        rowsOf(rawOf(call, name))[0]?.length === 1 ||
        numberOf(call, name.replace("values", "people")) < 2,
    ),
  "too-few-customers": (call) =>
    numbersOf(call, call.definition.params[0]?.name ?? "").length < detailOf(call, "min") ||
    numbersOf(call, "x").filter((x) => x > 0).length < detailOf(call, "min"),
  "too-many-channels": (call) => new Set(cellsOf(call, "paths").flatMap((path) => String(path).split(" > "))).size > detailOf(call, "max"),
  "empty-touch": ({ fault }) =>
    String(fault.detail["got"])
      .split(/[-=—–─]*[>＞]|[→⇒|｜]/)
      .some((touch) => touch.trim() === ""),
  "blank-path": (call) => String(cellAt(call) ?? "").trim() === "",
  "seven-weights": (call) => cellsOf(call, "pattern").length === detailOf(call, "given") && detailOf(call, "given") !== 7,
  "spend-hardly-varied": (call) => {
    const spend = numbersOf(call, "spend").filter((value) => value > 0);
    return new Set(spend).size < 4 || Math.max(...spend) < 2 * Math.min(...spend);
  },
  // What a fit found shows in no single argument.
  "no-bend": () => true,
  "no-convergence": () => true,
  "heading-above": (call) =>
    named(call, (name) =>
      rowsOf(rawOf(call, name)).some(
        (row, r, all) =>
          r === 0 && row.some((cell, c) => isText(cell, call.fault.detail["got"]) && !isNumeric(cell) && !isBlank(all[1]?.[c] ?? null)),
      ),
    ),
  "heading-beside": (call) =>
    named(call, (name) =>
      rowsOf(rawOf(call, name)).some((row) => isText(row[0], call.fault.detail["got"]) && !isNumeric(row[0]) && row.length > 1),
    ),
  "number-as-text": (call) => typeof cellAt(call) === "string" && cellAt(call) === call.fault.detail["got"] && isNumeric(cellAt(call)),
  "text-in-range": (call) =>
    named(call, (name) => cellsOf(call, name).some((cell) => typeof cell !== "number" && isText(cell, call.fault.detail["got"]))),
  "blank-in-range": (call) => isBlank(cellAt(call)),
};
