import { betaDensityOfLogit, betaTails, type Share } from "./incomplete-beta";
import { gammaDensityOfLog, gammaTails } from "./incomplete-gamma";
import { tailQuantile, type WantedTail } from "./tail-quantile";

/** The x of a gamma distribution of a shape and scale 1 below, or above, which the wanted share lies. */
export const gammaQuantile = (shape: number, wanted: WantedTail): number =>
  Math.exp(
    tailQuantile(
      {
        tails: (u) => gammaTails(shape, Math.exp(u)),
        density: (u) => gammaDensityOfLog(shape, Math.exp(u)),
        centre: Math.log(shape),
        scale: 1 / Math.sqrt(shape),
      },
      wanted,
    ),
  );

/** x and 1 − x of a logit, each with its own digits. */
const shareAt = (logit: number): Share => ({ x: 1 / (1 + Math.exp(-logit)), rest: 1 / (1 + Math.exp(logit)) });

/** The logit ln(x ÷ (1 − x)) of a Beta(a, b) variable below, or above, which the wanted share lies. */
export const betaLogitQuantile = (a: number, b: number, wanted: WantedTail): number =>
  tailQuantile(
    {
      tails: (u) => betaTails(shareAt(u), a, b),
      density: (u) => betaDensityOfLogit(shareAt(u), a, b),
      centre: Math.log(a / b),
      scale: Math.sqrt(1 / a + 1 / b),
    },
    wanted,
  );
