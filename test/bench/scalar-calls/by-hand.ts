/* The functions' arithmetic with the tests their contracts make of numbers, and nothing of the rest: no texts, blanks, ranges or errors. */

const isRate = (value: number): boolean => value >= 0 && value <= 1;
const refuse = (): never => {
  throw new RangeError();
};

export function breakevenByHand(margin: number, refunds: number, fees: number, target: number): number {
  if (!(margin <= 1 && Number.isFinite(margin) && isRate(refunds) && isRate(fees) && target >= 0 && target < 1)) return refuse();
  const net = margin - fees - target;
  if (net <= 0 || refunds === 1) return refuse();
  return 1 / ((1 - refunds) * net);
}

export function cacByHand(spend: number, customers: number): number {
  if (!(spend >= 0 && spend < Infinity && customers > 0 && customers < Infinity)) return refuse();
  return spend / customers;
}

/** Each margin at the end of its period. */
export function ltvByHand(margin: number, retention: number, discount: number, horizon: number): number {
  if (!(Number.isFinite(margin) && isRate(retention) && discount >= 0 && horizon >= 0) || discount === 0) return refuse();
  const q = retention / (1 + discount);
  return (margin * q * (1 - q ** horizon)) / (1 - q);
}
