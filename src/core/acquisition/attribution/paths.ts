/** One way customers came: its touches in order, by channel number, and how many ended with and without a conversion. */
export interface CustomerPath {
  readonly touches: readonly number[];
  readonly conversions: number;
  readonly nonConversions: number;
}

export interface Journeys {
  /** Channel names in order of first appearance. */
  readonly channels: readonly string[];
  readonly paths: readonly CustomerPath[];
}

/** Numbers the channels of paths given as lists of names, in order of first appearance. */
export function readJourneys(
  touches: readonly (readonly string[])[],
  conversions: readonly number[],
  nonConversions?: readonly number[],
): Journeys {
  const numbers = new Map<string, number>();
  const numberOf = (channel: string): number => {
    const known = numbers.get(channel);
    if (known !== undefined) return known;
    numbers.set(channel, numbers.size);
    return numbers.size - 1;
  };
  const paths = touches.map((path, i) => ({
    touches: path.map(numberOf),
    conversions: conversions[i] ?? 0,
    nonConversions: nonConversions?.[i] ?? 0,
  }));
  return { channels: [...numbers.keys()], paths };
}
