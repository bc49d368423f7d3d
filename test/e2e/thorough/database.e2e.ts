import type { Frame, Page } from "playwright-core";
import { distFolder } from "../../../src/build/dist-folder";
import { serve, type RunningServer } from "../../../src/build/serve";
import { PANE_WORDS } from "../../../src/locale/pane";
import { DATA_WORDS } from "../../../src/taskpane/pages/data/data-words";
import { DATABASE_WORDS } from "../../../src/taskpane/pages/data/database/database-words";
import { FORM_WORDS } from "../../../src/taskpane/pages/data/forms/form-words";
import { faultSentence } from "../../../src/warehouse/fault-sentence";
import { hasClickHouse, startCluster, type Cluster } from "../../oracles/warehouse/clickhouse";
import { retained, rowsOf, timeOf, type PlainEvent } from "../support/plain-events";
import { newPage } from "../support/session";
import { valuesOf } from "../support/sheet";

const [words, own, forms] = [DATA_WORDS.en, DATABASE_WORDS.en, FORM_WORDS.en];
const home = PANE_WORDS.en.home;
const PASSWORD = "密码 p";
const TABLE = "default.events";

let cluster: Cluster | undefined;
let server: RunningServer | undefined;
const withCluster = hasClickHouse() ? test : test.skip;

const opened = (): { readonly cluster: Cluster; readonly server: RunningServer } => {
  if (!cluster || !server) throw new Error("It has not been opened.");
  return { cluster, server };
};
const insert = (rows: readonly PlainEvent[]): Promise<void> =>
  opened().cluster.insert(
    `INSERT INTO ${TABLE} FORMAT CSV`,
    rows.map(({ user, seconds, channel, cents }) => `u${user},${timeOf(seconds)},${channel},${cents / 100}`).join("\n"),
  );

beforeAll(async () => {
  if (!hasClickHouse()) return;
  cluster = await startCluster();
  const columns = "user_id String, happened DateTime('UTC'), channel String, revenue Float64";
  await cluster.everywhere(`CREATE TABLE default.events_part (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
  await cluster.everywhere(`CREATE TABLE ${TABLE} (${columns}) ENGINE = Distributed(two, default, events_part, cityHash64(user_id))`);
  server = await serve({ dist: distFolder(), port: 0, warehouse: new URL(cluster.address) });
});
afterAll(async () => {
  await server?.close();
  cluster?.stop();
});

const paneOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe[src*="/embedded/taskpane.html"]');
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane's frame holds no document");
  await pane.waitForSelector("[role=tablist]");
  return pane;
};

withCluster(
  "a team's database is connected through the pane's own host and asked; its answer is a table that is refreshed, and no secret is kept",
  async () => {
    const asked: string[] = [];
    // A refused login is one.
    const page = await newPage({ locale: "en-US", viewport: { width: 1280, height: 900 } }, [/401|500/]);
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${opened().server.url}/?lang=en`);
    let pane = await paneOf(page);
    const data = () => pane.locator("#page-home");
    const press = (name: string) => data().getByRole("button", { name, exact: true }).click();
    const rows = rowsOf(20_000, 0);
    await insert(rows);

    await data()
      .getByRole("button", { name: new RegExp(home.shortcutData) })
      .click();
    await data().getByRole("radio", { name: own.database }).click();
    await press(own.connect);
    await data().getByText(own.noName).waitFor();
    await data().getByLabel(own.name, { exact: true }).fill("planner");
    await data().getByLabel(own.password, { exact: true }).fill("wrong");
    await press(own.connect);
    await data()
      .getByText(faultSentence({ key: "database-login", detail: {} }, "en"))
      .waitFor();
    await data().getByLabel(own.password, { exact: true }).fill(PASSWORD);
    await data().getByRole("checkbox", { name: own.keep }).click();
    await press(own.connect);
    await data().getByText(own.connected("planner")).waitFor();
    await data().getByLabel(own.table, { exact: true }).selectOption(TABLE);
    await data().getByLabel(words.time, { exact: true }).waitFor();
    expect(await data().getByLabel(words.user, { exact: true }).inputValue()).toBe("user_id");
    expect(await data().getByLabel(words.zone, { exact: true }).inputValue()).toBe("UTC");
    await data().getByLabel(forms.fields.days, { exact: true }).fill("1, 7");
    await press(words.ask);
    await data().getByText(words.asked).waitFor();
    await press(words.insert);
    await pane.getByText(words.inserted(forms.forms.retention, 2)).waitFor();
    const line = (day: number, of: readonly PlainEvent[]) => {
      const [mature, back] = retained(of, day);
      return [day, mature, back, back / mature];
    };
    expect(await valuesOf(page, forms.forms.retention, "B7:E8")).toEqual([line(1, rows), line(7, rows)]);
    expect((await valuesOf(page, forms.forms.retention, "B2:B4")).flat().join("\n")).toMatch(
      new RegExp(`From the table ${TABLE} of the database[^]*who: user_id, when: happened, days of UTC`),
    );

    // After the pane has been loaded again it is still connected; new rows come by a refresh in place.
    const more = rowsOf(15_000, 5);
    await insert(more);
    await page.reload();
    pane = await paneOf(page);
    await data()
      .getByRole("button", { name: home.refreshSheet(forms.forms.retention) })
      .click();
    await data().getByText(own.refreshTable(TABLE)).waitFor();
    await data().getByText(own.connected("planner")).waitFor();
    await press(words.ask);
    await press(words.refresh(forms.forms.retention));
    await pane.getByText(words.refreshed(forms.forms.retention, 2)).waitFor();
    const both = [...rows, ...more];
    expect(await valuesOf(page, forms.forms.retention, "B7:E8")).toEqual([line(1, both), line(7, both)]);

    // A shard that dies while it is asked: a sentence, and no number of the other one's users.
    opened().cluster.second("hangs");
    await press(words.again);
    await data().getByText(words.askingDatabase).waitFor();
    opened().cluster.second("dies");
    await data()
      .getByText(/^One part of the database does not answer/)
      .waitFor();
    expect(await data().getByText(words.asked, { exact: true }).count()).toBe(0);
    expect(await valuesOf(page, forms.forms.retention, "B7:E8")).toEqual([line(1, both), line(7, both)]);

    // The password stands neither in the workbook nor in what stays on this computer, and nobody else was asked.
    const kept = await page.evaluate(() => JSON.stringify([window.opsplanWorkbench?.engine.save(), { ...localStorage }]));
    expect(kept).toContain(TABLE);
    expect(kept).not.toContain(PASSWORD);
    expect([...new Set(asked.map((address) => new URL(address).origin))].filter((origin) => origin !== "null")).toEqual([
      opened().server.url,
    ]);
    await press(own.disconnect);
    await data().getByRole("button", { name: own.connect, exact: true }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(PASSWORD);
  },
);
