/** Distance between the neighbours, and how many there are on each side. */
const STEP = 0.005;
const SIDE = 4;
const OFFSETS = Array.from({ length: 2 * SIDE }, (_, i) => (i < SIDE ? i - SIDE : i - SIDE + 1) * STEP);

/** Lagrange's weights at the middle. */
const WEIGHTS = OFFSETS.map((xi, i) => OFFSETS.reduce((product, xj, j) => (i === j ? product : product * (xj / (xj - xi))), 1));

/** Closer than this to a removable singularity a formula has lost too many digits. */
export const BRIDGE_NEAR = 1e-3;

/**
 * The value of a smooth function at x where its formula breaks down: the polynomial through eight neighbours, the nearest at
 * 0.005. Good to about 1e-12 where the function changes on a scale of 1.
 */
export const bridge = (f: (x: number) => number, x: number): number => OFFSETS.reduce((sum, offset, i) => sum + (WEIGHTS[i] as number) * f(x + offset), 0);
