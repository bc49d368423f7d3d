import { clickHouse } from "../../src/warehouse/clickhouse/client";
import { kindOf } from "../../src/warehouse/clickhouse/describe";
import { serverFault } from "../../src/warehouse/clickhouse/server-fault";

/** What a question gets where the server, or something before it, answers so. */
const got = (text: string, init: ResponseInit = {}) =>
  clickHouse(
    { address: "https://plans.example/warehouse", user: "策划", password: "密码" },
    {},
    { fetch: () => Promise.resolve(new Response(text, init)), newId: () => "one" },
  )
    .rows("SELECT 1")
    .catch((problem: unknown) => (problem as { readonly key: string }).key);

const WHOLE = '{"meta":[],"data":[{"n":"1"},{"n":"2"}],"rows":2}';

test.each([
  ["all rows", WHOLE, {}, [{ n: "1" }, { n: "2" }]],
  ["rows that break off", WHOLE.slice(0, -12), {}, "database-cut-off"],
  ["fewer rows than it says", WHOLE.replace('"rows":2', '"rows":3'), {}, "database-cut-off"],
  ["an exception behind rows", `${WHOLE.slice(0, -10)}Code: 241. DB::Exception: Memory limit exceeded`, {}, "database-memory"],
  ["an exception beside rows", `${WHOLE.slice(0, -1)},"exception":"Code: 158. DB::Exception: Limit for rows"}`, {}, "database-rows"],
  ["a code of an old release, twice", "Code: 279, e.displayText() = DB::Exception: All tries failed", { status: 500 }, "database-shard"],
  ["a page of the web host", "<!doctype html><title>Plans</title>", {}, "database-not-passed-on"],
  ["a host that takes no questions", "Only GET and HEAD", { status: 405 }, "database-not-passed-on"],
  ["a proxy that wants a name", "", { status: 401 }, "database-login"],
])("%s", async (_, text, init, expected) => {
  expect(await got(text, init)).toEqual(expected);
});

test.each([
  [
    "Code: 279, e.displayText() = DB::NetException: All connection tries failed. Log: Code: 210, e.displayText() = DB::NetException: Refused",
    "DB::NetException: All connection tries failed",
  ],
  ["Code: 241, e.displayText() = DB::Exception: Memory limit exceeded, e.what() = DB::Exception", "DB::Exception: Memory limit exceeded"],
  [
    "Code: 241. DB::Exception: Memory limit exceeded. (MEMORY_LIMIT_EXCEEDED)",
    "DB::Exception: Memory limit exceeded. (MEMORY_LIMIT_EXCEEDED)",
  ],
])("of %s the first sentence is shown", (text, said) => {
  expect(serverFault(text)?.detail["text"]).toBe(said);
});

test("types of columns are told apart whatever they are wrapped in", () => {
  const types = [
    "Nullable(DateTime('Asia/Shanghai'))",
    "DateTime64(3, 'UTC')",
    "LowCardinality(Nullable(String))",
    "Decimal(18, 2)",
    "UUID",
  ];
  expect(types.map(kindOf)).toEqual([
    { kind: "time", timeIs: "datetime", zone: "Asia/Shanghai" },
    { kind: "time", timeIs: "datetime64", zone: "UTC" },
    { kind: "text" },
    { kind: "number" },
    { kind: "other" },
  ]);
});
