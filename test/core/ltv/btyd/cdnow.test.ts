import { expectedPurchases, predictPurchases } from "../../../../src/core/ltv/btyd/expected-purchases";
import { fitBtyd } from "../../../../src/core/ltv/btyd/fit";
import { expectedSpend, fitSpend } from "../../../../src/core/ltv/btyd/gamma-gamma";
import type { BtydParams } from "../../../../src/core/ltv/btyd/models";
import { invoke } from "../../../../src/functions/invoke";
import { BTYD_SUMMARY } from "../../../../src/functions/ltv/btyd-summary";
import { CALIBRATION_END, CDNOW_LOG, CDNOW_SUMMARY, cdnowCustomers, cdnowTransactions } from "../../../oracles/cdnow";
import { describeWithData } from "../../../oracles/shared-data";

const digits = (values: readonly number[], decimals: readonly number[]) => values.map((value, i) => value.toFixed(decimals[i]));

describeWithData(CDNOW_SUMMARY, "CDNOW, 2,357 customers over 39 weeks,", () => {
  const customers = cdnowCustomers();
  const repeaters = customers.filter(({ x }) => x > 0).map(({ x, mean }) => ({ x, mean }));

  test("has 946 repeaters with 2,457 repeat purchases", () => {
    expect(customers).toHaveLength(2357);
    expect(repeaters).toHaveLength(946);
    expect(customers.reduce((sum, { x }) => sum + x, 0)).toBe(2457);
  });

  test("gives BG/NBD the estimates of Fader, Hardie and Lee (2005): .243, 4.414, .793, 2.426, −9582.4; and of CLVTools to five digits", () => {
    const { params, logLikelihood } = fitBtyd("bgnbd", customers);
    expect(digits(params, [3, 3, 3, 3])).toEqual(["0.243", "4.414", "0.793", "2.426"]);
    [0.2425945, 4.4136019, 0.7929199, 2.4258881].forEach((expected, i) => expect((params[i] as number) / expected).toBeCloseTo(1, 4));
    expect(logLikelihood.toFixed(3)).toBe("-9582.429");
  });

  test("gives Pareto/NBD the published estimates: .553, 10.578, .606, 11.669, −9595.0", () => {
    const { params, logLikelihood } = fitBtyd("pnbd", customers);
    expect(digits(params, [3, 3, 3, 3])).toEqual(["0.553", "10.578", "0.606", "11.669"]);
    expect(logLikelihood.toFixed(3)).toBe("-9594.976");
  });

  test("gives BG/NBD the estimates that the BTYD package prints to four digits, and its log-likelihood −9582.429", () => {
    const { params, logLikelihood } = fitBtyd("bgnbd", customers);
    [0.2425967, 4.413659, 0.7929869, 2.426164].forEach((expected, i) =>
      expect(Math.abs((params[i] as number) / expected - 1)).toBeLessThan(2e-4),
    );
    expect(logLikelihood.toFixed(3)).toBe("-9582.429");
  });

  test("gives BG/NBD the log-likelihood −9582.4256 where times are rounded to two decimals, as the lifetimes package's summary has them", () => {
    const rounded = customers.map(({ x, tx, T }) => ({ x, tx: Math.round(tx * 100) / 100, T: Math.round(T * 100) / 100 }));
    expect(fitBtyd("bgnbd", rounded).logLikelihood.toFixed(4)).toBe("-9582.4256");
  });

  test("gives Pareto/NBD the estimates of CLVTools within a hundredth of their standard errors .0476, .8427, .1873, 6.2105", () => {
    const { params } = fitBtyd("pnbd", customers);
    const [estimates, errors] = [
      [0.55315, 10.57633, 0.60625, 11.6715],
      [0.0476, 0.8427, 0.1873, 6.2105],
    ] as const;
    estimates.forEach((expected, i) => expect(Math.abs((params[i] as number) - expected)).toBeLessThan((errors[i] as number) / 100));
  });

  test("expects 1.473434 repeat purchases of a new customer in a year by Pareto/NBD, as the BTYD package manual", () => {
    expect(expectedPurchases("pnbd", fitBtyd("pnbd", customers).params, 52).toFixed(6)).toBe("1.473434");
  });

  test("gives the modified BG/NBD the estimates of the BTYDplus package: .525, 6.183, .891, 1.614", () => {
    expect(digits(fitBtyd("mbgnbd", customers).params, [3, 3, 3, 3])).toEqual(["0.525", "6.183", "0.891", "1.614"]);
  });

  test("gives gamma-gamma 6.25, 3.74, 15.44 (Fader and Hardie 2013) and the −4055.9177 of CLVTools", () => {
    const { params, logLikelihood } = fitSpend(repeaters);
    expect(digits(params, [2, 2, 2])).toEqual(["6.25", "3.74", "15.44"]);
    expect(logLikelihood.toFixed(4)).toBe("-4055.9177");
    const spends = customers.slice(0, 10).map(({ x, mean }) => expectedSpend(params, x, mean).toFixed(2));
    expect(spends).toEqual(["24.65", "18.91", "35.17", "35.17", "35.17", "71.46", "18.91", "35.17", "27.28", "35.17"]);
    // The clvkit package.
    [6.24969, 3.74418, 15.442988].forEach((expected, i) => expect(Math.abs((params[i] as number) / expected - 1)).toBeLessThan(1e-4));
    expect((repeaters.reduce((sum, { mean }) => sum + mean, 0) / 946).toFixed(2)).toBe("35.08");
  });

  test("has the predicted and actual purchases by frequency that the BTYD package manual prints", () => {
    const params: BtydParams = [0.2425967, 4.413659, 0.7929869, 2.426164];
    const predicted = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
    const actual = [0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375];
    const sizes = [1411, 439, 214, 100, 62, 38, 29, 64];
    sizes.forEach((size, bin) => {
      const those = customers.filter(({ x }) => Math.min(x, 7) === bin);
      expect(those).toHaveLength(size);
      const mean = those.reduce((sum, history) => sum + predictPurchases("bgnbd", params, history, 39), 0) / size;
      expect(Math.abs(mean - (predicted[bin] as number))).toBeLessThan(5e-5);
      expect(those.reduce((sum, { later }) => sum + later, 0) / size).toBeCloseTo(actual[bin] as number, 5);
    });
  });
});

describeWithData(CDNOW_LOG, "CDNOW's 6,919 transactions", () => {
  const transactions = cdnowTransactions();
  const table = invoke(
    BTYD_SUMMARY,
    [transactions.map(({ id }) => [id]), transactions.map(({ day }) => [day]), transactions.map(({ value }) => [value]), CALIBRATION_END],
    "en",
  ) as (string | number)[][];

  test("summarise customer 1 as published: two repeats, 30.43, 38.86, mean 22.35", () => {
    expect(table[0]?.[0]).toBe("0001");
    expect(table[0]?.[1]).toBe(2);
    expect((table[0]?.[2] as number).toFixed(4)).toBe("30.4286");
    expect((table[0]?.[3] as number).toFixed(4)).toBe("38.8571");
    expect((table[0]?.[4] as number).toFixed(3)).toBe("22.345");
  });

  test("summarise all 2,357 customers as the derivation made elsewhere", () => {
    expect(table).toHaveLength(2357);
    cdnowCustomers().forEach(({ x, tx, T, mean }, i) => {
      const row = table[i] as (string | number)[];
      expect(row.slice(1, 4)).toEqual([x, tx, T]);
      expect(row[4]).toBeCloseTo(mean, 6);
    });
  });
});
