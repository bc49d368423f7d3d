/**
 * Buy-till-you-die models of non-contractual customers. A customer's history is x repeat purchases (days with one, the first
 * excluded), the age t_x at the last of them, and the age T at the end of observation, all in one time unit.
 *
 * - `bgnbd`: BG/NBD, Fader, Hardie and Lee (2005), Marketing Science 24(2). Parameters r, α, a, b.
 * - `mbgnbd`: the modified BG/NBD, in which a customer may leave before the first repeat purchase; Batislam, Denizel and Filiztekin (2007).
 * - `pnbd`: Pareto/NBD, Schmittlein, Morrison and Colombo (1987), in the form of Fader and Hardie's note 008. Parameters r, α, s, β.
 */
export type BtydModel = "bgnbd" | "mbgnbd" | "pnbd";

/** r, α, a, b or r, α, s, β: all positive. α and β are in time units. */
export type BtydParams = readonly [r: number, alpha: number, third: number, fourth: number];

export interface PurchaseHistory {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}
