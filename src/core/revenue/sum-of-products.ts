import { product } from "./product";

/** What a decomposition splits the change of: the product of each segment's factors, over all segments. */
export const sumOfProducts = (segments: readonly (readonly number[])[]): number =>
  segments.reduce((sum, factors) => sum + product(factors), 0);
