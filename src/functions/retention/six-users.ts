/**
 * A small event log for examples: six users, first seen 1 to 5 March 2026, observed to 10 March, out of order
 * and with one duplicate. 46082 is 1 March 2026; .5 is noon.
 */
const EVENTS: readonly (readonly [id: string, time: number])[] = [
  ["u3", 46083.75],
  ["u1", 46082.4],
  ["u2", 46082.5],
  ["u1", 46083.5],
  ["u4", 46083.5],
  ["u2", 46083.75],
  ["u3", 46084.25],
  ["u5", 46084.5],
  ["u6", 46086.5],
  ["u5", 46085.25],
  ["u3", 46086.25],
  ["u4", 46086.5],
  ["u1", 46091.3],
  ["u2", 46089.25],
  ["u1", 46089.6],
  ["u4", 46090.25],
  ["u5", 46089.5],
  ["u6", 46086.5],
];

export const SIX_USERS = {
  ids: EVENTS.map(([id]) => [id]),
  times: EVENTS.map(([, time]) => [time]),
} as const;
