import { digamma } from "../../../src/core/numeric/digamma";
import { gaussLegendre } from "../../../src/core/numeric/gauss-legendre";
import { minimizeWithGradient } from "../../../src/core/numeric/minimize-with-gradient";

describe("the quasi-Newton search", () => {
  test("finds the minimum of Rosenbrock's valley at (1, 1) from the usual start", () => {
    const { point, converged } = minimizeWithGradient(([x, y], gradient) => {
      const [a, b] = [1 - (x as number), (y as number) - (x as number) ** 2];
      gradient[0] = -2 * a - 400 * (x as number) * b;
      gradient[1] = 200 * b;
      return a * a + 100 * b * b;
    }, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 8);
    expect(point[1]).toBeCloseTo(1, 8);
  });

  test("stays where the function is finite", () => {
    const { point, converged } = minimizeWithGradient(([x], gradient) => {
      gradient[0] = 1 - 1 / (x as number);
      return (x as number) > 0 ? (x as number) - Math.log(x as number) : Infinity;
    }, [0.01]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 8);
  });

  test("says that it did not converge where there is no minimum", () => {
    expect(minimizeWithGradient(([x], gradient) => ((gradient[0] = 1), x as number), [0]).converged).toBe(false);
    expect(minimizeWithGradient(() => NaN, [0]).converged).toBe(false);
  });
});

describe("ψ", () => {
  test("is −γ at 1, −γ − 2 ln 2 at ½, and grows by 1/x from x to x + 1", () => {
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
    expect(digamma(0.5)).toBeCloseTo(-0.5772156649015329 - 2 * Math.LN2, 13);
    for (const x of [1e-6, 0.3, 2.7, 9.99, 10, 55, 1e6]) expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThanOrEqual(1e-13 * Math.max(1 / x, Math.abs(digamma(x))));
  });
});

test.each([8, 12, 16, 24])("Gauss and Legendre's rule of %i points integrates every power up to 2n − 1 exactly", (n) => {
  const { nodes, weights } = gaussLegendre(n);
  for (let power = 0; power < 2 * n; power += 1) {
    const integral = nodes.reduce((sum, x, i) => sum + (weights[i] as number) * x ** power, 0);
    expect(integral).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 13);
  }
});
