import { OWN_PATH } from "../warehouse/clickhouse/own-path";

/** The address that a build is given: a path that the pane's own host passes on, or a whole address by https. */
export function databaseAddress(text = process.env.OPSPLAN_DATABASE ?? OWN_PATH): string {
  if (/^\/(?!\/)[\w\-./]*$/.test(text)) return text;
  const whole = URL.canParse(text) ? new URL(text) : undefined;
  if (whole?.protocol === "https:" && whole.username === "" && whole.search === "" && whole.hash === "") return whole.href;
  throw new Error(`OPSPLAN_DATABASE is a path such as ${OWN_PATH}, or an address such as https://data.example/clickhouse, not "${text}"`);
}
