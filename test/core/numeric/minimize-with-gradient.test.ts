import { digamma } from "../../../src/core/numeric/digamma";
import { gaussLegendre } from "../../../src/core/numeric/gauss-legendre";
import { minimizeWithGradient } from "../../../src/core/numeric/minimize-with-gradient";

describe("the quasi-Newton search", () => {
  test("finds the minimum of Rosenbrock's valley at (1, 1) from the usual start", () => {
    const { point, converged } = minimizeWithGradient(
      ([x, y], gradient) => {
        const [a, b] = [1 - (x as number), (y as number) - (x as number) ** 2];
        gradient[0] = -2 * a - 400 * (x as number) * b;
        gradient[1] = 200 * b;
        return a * a + 100 * b * b;
      },
      [-1.2, 1],
    );
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 8);
    expect(point[1]).toBeCloseTo(1, 8);
  });

  test("stays where the function is finite", () => {
    const { point, converged } = minimizeWithGradient(
      ([x], gradient) => {
        gradient[0] = 1 - 1 / (x as number);
        return (x as number) > 0 ? (x as number) - Math.log(x as number) : Infinity;
      },
      [0.01],
    );
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 8);
  });

  test("in a box stops at the wall, goes on along it, and says how steep it is beyond", () => {
    // (x − 3)² + (y − x/2 + z)² + (z − 1)² in |·| ≤ 2: x is held at 2, then z = 1 and y = 0.
    const { point, converged, slopeBeyond } = minimizeWithGradient(
      ([x = 0, y = 0, z = 0], gradient) => {
        const [a, b, c] = [x - 3, y - x / 2 + z, z - 1];
        gradient[0] = 2 * a - b;
        gradient[1] = 2 * b;
        gradient[2] = 2 * b + 2 * c;
        return a * a + b * b + c * c;
      },
      [0, 0, 0],
      { bound: 2 },
    );
    expect(converged).toBe(true);
    [2, 0, 1].forEach((expected, i) => expect(point[i]).toBeCloseTo(expected, 8));
    expect(slopeBeyond).toBeCloseTo(2, 7);
  });

  test("leaves a wall again where the way down leads back inside", () => {
    const { point, converged, slopeBeyond } = minimizeWithGradient(
      ([x = 0, y = 0], gradient) => {
        const [a, b] = [1 - x, y - x * x];
        gradient[0] = -2 * a - 400 * x * b;
        gradient[1] = 200 * b;
        return a * a + 100 * b * b;
      },
      [-1.2, -1.5],
      { bound: 1.5 },
    );
    expect(converged).toBe(true);
    expect(slopeBeyond).toBe(0);
    expect([point[0]?.toFixed(7), point[1]?.toFixed(7)]).toEqual(["1.0000000", "1.0000000"]);
  });

  test("never evaluates more often than it may", () => {
    for (const most of [1, 2, 7, 30]) {
      let count = 0;
      minimizeWithGradient(
        ([x = 0, y = 0], gradient) => {
          count += 1;
          gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
          gradient[1] = 200 * (y - x * x);
          return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
        },
        [-1.2, 1],
        { maxEvaluations: most },
      );
      expect(count).toBeLessThanOrEqual(most);
    }
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
    for (const x of [1e-6, 0.3, 2.7, 9.99, 10, 55, 1e6])
      expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThanOrEqual(1e-13 * Math.max(1 / x, Math.abs(digamma(x))));
  });
});

test.each([8, 12, 16, 24])("Gauss and Legendre's rule of %i points integrates every power up to 2n − 1 exactly", (n) => {
  const { nodes, weights } = gaussLegendre(n);
  for (let power = 0; power < 2 * n; power += 1) {
    const integral = nodes.reduce((sum, x, i) => sum + (weights[i] as number) * x ** power, 0);
    expect(integral).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 13);
  }
});
