import type { Channel } from "../../core/allocation/allocate";
import { hillResponse, powerResponse, type Response } from "../../core/allocation/response";
import { DomainError } from "../../core/errors";
import { exceeds, settledAt } from "../../core/numeric/equality";

/** One number per channel; a single one stands for all. */
export function perChannel(values: readonly number[] | undefined, channels: number, name: string, fallback: number): number[] {
  if (values === undefined) return new Array<number>(channels).fill(fallback);
  if (values.length === channels) return [...values];
  if (values.length === 1) return new Array<number>(channels).fill(values[0] as number);
  throw new DomainError("value", "wrong-count", { param: name, given: values.length, needed: channels, per: "channel" });
}

function responseOf(model: "hill" | "power", max: number, shape: number, slope: number): Response {
  if (model === "power") {
    if (shape >= 1) throw new DomainError("num", "out-of-range", { param: "half_saturation", got: shape, above: 0, below: 1 });
    return powerResponse(max, shape);
  }
  if (exceeds(slope, 1)) throw new DomainError("num", "not-concave", { param: "slope", got: slope });
  return hillResponse(max, shape, settledAt(slope, 1));
}

/** The curves and bounds of all channels, in their order. */
export interface PerChannel {
  readonly shapes: readonly number[];
  readonly slopes: readonly number[];
  readonly minima: readonly number[];
  readonly caps: readonly number[];
}

/** Channels as the split knows them, each with its response. */
export const channelsOf = (model: "hill" | "power", max: readonly number[], { shapes, slopes, minima, caps }: PerChannel): Channel[] =>
  max.map((most, i) => ({
    response: responseOf(model, most, shapes[i] as number, slopes[i] as number),
    min: minima[i] as number,
    cap: caps[i] as number,
  }));
