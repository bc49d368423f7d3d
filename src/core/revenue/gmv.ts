/** What sales are the product of: visitors, the share of them that buys, orders per buyer in the period, money per order. */
export interface GmvDrivers {
  readonly users: number;
  /** A fraction. */
  readonly conversion: number;
  readonly frequency: number;
  readonly aov: number;
}

/** Gross merchandise value: users × conversion × frequency × AOV, in the money of the AOV. */
export const gmv = ({ users, conversion, frequency, aov }: GmvDrivers): number => users * conversion * frequency * aov;
