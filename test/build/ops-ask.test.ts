import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "../../src/build/ops/ask";
import { printedBy } from "../support/printed-by";

const folder = mkdtempSync(path.join(tmpdir(), "opsplan-ask-"));
const file = path.join(folder, "log.csv");
afterAll(() => rmSync(folder, { recursive: true }));

/** Two users who come back, one who does not, a row without a user and one without a time; counted by hand below. */
writeFileSync(
  file,
  `用户ID,时间,事件,渠道,金额
a1,2026-03-01 10:00:00,浏览,抖音,1.10
a2,2026-03-01 23:59:59,浏览,"小红书",2.20
a1,2026-03-02 09:00:00,支付,抖音,3
a3,2026-03-02 12:30:00,浏览,抖音,0.5
a4,2026-03-03 00:00:00,浏览,小红书,10
,2026-03-03 09:00:00,支付,抖音,4
a5,,支付,抖音,4
a2,2026-03-08 08:00:00,支付,小红书,1000.5
`,
);

test("a file's events answer several questions at once", async () => {
  const asked = [
    { kind: "span" },
    { kind: "retention", days: [1, 7] },
    { kind: "funnel", field: "事件", steps: ["浏览", "支付"], withinSeconds: 86_400 },
    { kind: "breakdown", by: "channel", sums: ["金额"], from: "2026-03-01", to: "2026-03-02" },
    { kind: "breakdown", grain: "week", sums: ["revenue"] },
  ];
  const printed = await printedBy<{ readonly answers: readonly unknown[] }>(run, [file, "--question", JSON.stringify(asked)]);
  expect(printed).toMatchObject({
    encoding: "utf-8",
    time: "时间",
    user: "用户ID",
    rows: 8,
    counted: 7,
    leftOut: { withoutTime: 1, unreadTimes: 0 },
  });
  expect(printed.answers).toEqual([
    { kind: "span", events: 6, users: 4, first: "2026-03-01", last: "2026-03-08" },
    // Day 7 has passed for the two users of 1 March alone.
    {
      kind: "retention",
      days: [
        { day: 1, mature: 4, retained: 1, rate: 0.25 },
        { day: 7, mature: 2, retained: 1, rate: 0.5 },
      ],
    },
    {
      kind: "funnel",
      steps: [
        { name: "浏览", count: 4, stepRate: 1, overallRate: 1, dropOff: 0 },
        { name: "支付", count: 1, stepRate: 0.25, overallRate: 0.25, dropOff: 3 },
      ],
    },
    expect.objectContaining({
      lines: [
        expect.objectContaining({ name: "抖音", rows: 3, sums: { 金额: 4.6 } }),
        expect.objectContaining({ name: "小红书", rows: 1, sums: { 金额: 2.2 } }),
      ],
    }),
    expect.objectContaining({
      periods: ["2026-02-23", "2026-03-02"],
      all: expect.objectContaining({ sums: { revenue: 1021.3 } }) as object,
    }),
  ]);
});

test.each([
  [["--question", '{"kind":"retention","days":[1]}', "--user", "uid"], /没有“uid”这一列/],
  [["--question", '{"kind":"breakdown","by":"渠道","sums":["城市"]}'], /没有“城市”这一列/],
  [["--question", '{"kind":"active","windowDays":0}'], /“windowDays”应为 1 到/],
  [["--question", "{kind"], /no JSON/],
  [[], /Name one file and a question/],
])("what cannot be answered is a sentence: %j", async (argv, sentence) => {
  await expect(run([file, ...argv, "--lang", "zh-CN"])).rejects.toThrow(sentence);
});

test("a file that was packed, and cut off on its way, says that it is damaged", async () => {
  const packed = path.join(folder, "log.csv.gz");
  const bytes = gzipSync(readFileSync(file));
  writeFileSync(packed, bytes);
  const asked = [packed, "--question", '{"kind":"span"}'];
  expect(await printedBy(run, asked)).toMatchObject({ counted: 7 });
  writeFileSync(packed, bytes.subarray(0, bytes.length - 30));
  await expect(run(asked)).rejects.toThrow(/damaged or incomplete/);
});
