import type { Journeys } from "./paths";

export interface JourneyTotals {
  readonly conversions: number;
  readonly nonConversions: number;
  /** Touches on the way to a conversion, each counted for every conversion of its path. */
  readonly touches: number;
}

/** What all paths together hold. */
export function journeyTotals({ paths }: Journeys): JourneyTotals {
  let [conversions, nonConversions, touches] = [0, 0, 0];
  for (const path of paths) {
    conversions += path.conversions;
    nonConversions += path.nonConversions;
    touches += path.conversions * path.touches.length;
  }
  return { conversions, nonConversions, touches };
}
