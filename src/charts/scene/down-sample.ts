export interface SamplePoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the points that shape a line: of each stretch the one that spans the largest triangle with the point kept before
 * and the mean of the next stretch. Steinarsson, "Downsampling Time Series for Visual Representation", University of Iceland, 2013.
 */
export function downSample(points: readonly SamplePoint[], wanted: number): readonly SamplePoint[] {
  const first = points[0],
    last = points.at(-1);
  if (points.length <= wanted || wanted < 3 || !first || !last) return points;
  const kept: SamplePoint[] = [first];
  const stretch = (points.length - 2) / (wanted - 2);
  for (let bucket = 0; bucket < wanted - 2; bucket++) {
    const from = Math.floor(bucket * stretch) + 1,
      to = Math.floor((bucket + 1) * stretch) + 1;
    const next = points.slice(to, Math.min(points.length, Math.floor((bucket + 2) * stretch) + 1));
    const meanX = next.reduce((sum, point) => sum + point.x, 0) / next.length;
    const meanY = next.reduce((sum, point) => sum + point.y, 0) / next.length;
    const before = kept.at(-1) ?? first;
    let best = points[from] ?? last,
      largest = -1;
    for (const point of points.slice(from, to)) {
      const area = Math.abs((before.x - meanX) * (point.y - before.y) - (before.x - point.x) * (meanY - before.y));
      if (area > largest) {
        largest = area;
        best = point;
      }
    }
    kept.push(best);
  }
  kept.push(last);
  return kept;
}
