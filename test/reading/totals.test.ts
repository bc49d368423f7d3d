import fc from "fast-check";
import type { CellValue } from "../../src/core/cell";
import { QUESTION_WORDS } from "../../src/locale/reading-questions";
import { readTable } from "../../src/reading/read-table";
import type { Corrections } from "../../src/reading/recipe";
import { totalKind, totalLabel } from "../../src/reading/rows/total-label";
import { cellsOf } from "./cells-of";

type Row = readonly CellValue[];

const read = (rows: readonly Row[], corrections?: Corrections) => readTable(cellsOf(rows), corrections);
/** Source rows that were left out as totals, from 1, the header being row 1. */
const left = (rows: readonly Row[], corrections?: Corrections) =>
  read(rows, corrections)
    .dropped.filter(({ reason }) => reason !== "blank")
    .map(({ row }) => row + 1);
const asked = (rows: readonly Row[], corrections?: Corrections) =>
  read(rows, corrections).questions.map(({ key, cell, chosen }) => [key, cell.row + 1, chosen]);
const HEAD = ["渠道", "活动", "花费", "GMV"];

describe("a row is a total because of what it equals", () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    [
      "groups of a compact pivot table above their rows, three levels deep",
      [
        ["Row Labels", "Sum of Cost", "Sum of Revenue"],
        ["CN", 1000, 3000],
        ["抖音", 600, 2000],
        ["A", 400, 1500],
        ["B", 200, 500],
        ["快手", 400, 1000],
        ["C", 400, 1000],
        ["US", 900, 1800],
        ["Google", 900, 1800],
        ["D", 650, 1500],
        ["E", 250, 300],
        ["Grand Total", 1900, 4800],
      ],
      [2, 3, 6, 8, 9, 12],
    ],
    [
      "groups in outline, their names in a column of their own",
      [
        HEAD,
        ["抖音", null, 1600, 3900],
        [null, "直播", 1100, 3000],
        [null, "达人", 500, 900],
        ["天猫", null, 1000, 2600],
        [null, "直通车", 700, 2100],
        [null, "超推", 300, 500],
      ],
      [2, 5],
    ],
    [
      "groups below their rows, and a grand total without a word",
      [
        HEAD,
        ["抖音", "直播", 1100, 3000],
        ["抖音", "达人", 500, 900],
        ["抖音", null, 1600, 3900],
        ["天猫", "直通车", 700, 2100],
        ["天猫", "超推", 300, 500],
        ["天猫", null, 1000, 2600],
        [null, null, 2600, 6500],
      ],
      [4, 7, 8],
    ],
    [
      "rows that say All where others name something",
      [
        HEAD,
        ["All", "All", 2600, 6500],
        ["抖音", "All", 1600, 3900],
        ["抖音", "直播", 1100, 3000],
        ["抖音", "达人", 500, 900],
        ["天猫", "全部", 1000, 2600],
        ["天猫", "直通车", 1000, 2600],
      ],
      [2, 3, 6],
    ],
    [
      "a first row that equals all others",
      [HEAD, ["全店", "店铺", 2600, 6500], ["抖音", "直播", 1600, 3900], ["天猫", "直通车", 1000, 2600]],
      [2],
    ],
    [
      "subtotals that Excel names after their group",
      [
        HEAD,
        ["抖音", "直播", 1100, 3000],
        [null, "达人", 500, 900],
        ["抖音 汇总", null, 1600, 3900],
        ["天猫", "直通车", 700, 2100],
        ["天猫 汇总", null, 700, 2100],
        ["总计", null, 2300, 6000],
      ],
      [4, 6, 7],
    ],
    [
      "a French subtotal, whose word stands first",
      [
        ["Canal", "Cost", "Sales"],
        ["Google", 100, 300],
        ["Google", 50, 80],
        ["Total Google", 150, 380],
        ["Meta", 70, 90],
      ],
      [4],
    ],
  ])("%s", (_, rows, expected) => expect(left(rows)).toEqual(expected));

  test("a compact pivot table keeps the names of its groups beside those of its rows, and takes what each is from the user", () => {
    const rows: readonly Row[] = [
      ["行标签", "求和项:花费", "求和项:GMV"],
      ["抖音", 300, 900],
      ["直播", 100, 400],
      ["短视频", 200, 500],
      ["天猫", 500, 700],
      ["直通车", 500, 700],
    ];
    const names = (corrections?: Corrections) => read(rows, corrections).columns.slice(0, 2);
    expect(names().map(({ header, level, role, values }) => [header, level, role, values])).toEqual([
      ["行标签", 0, "channel", ["抖音", "抖音", "天猫"]],
      ["行标签 (2)", undefined, "activity", ["直播", "短视频", "直通车"]],
    ]);
    const roles = (corrections: Corrections) => names(corrections).map(({ role }) => role);
    expect(roles({ levelRoles: { 0: "store" } })).toEqual(["store", "channel"]);
    expect(roles({ levelRoles: { 0: "store" }, roles: { 0: "product" } })).toEqual(["store", "product"]);
    // What the user says of the rows' own names is not taken away by a guess about the groups.
    expect(roles({ roles: { 0: "channel" } })).toEqual(["activity", "channel"]);
  });
});

describe("a name is no total", () => {
  test.each<[string, readonly Row[]]>([
    [
      "Total Tools, a campaign",
      [
        ["Campaign", "Cost", "Clicks"],
        ["Total Tools", 120, 30],
        ["Hand Tools", 80, 12],
        ["Garden", 44, 9],
      ],
    ],
    [
      "All-in, a channel",
      [
        ["Channel", "Spend", "Revenue"],
        ["All-in", 120, 300],
        ["Search", 80, 120],
        ["Social", 44, 90],
      ],
    ],
    [
      "合计划算, a campaign",
      [
        ["活动", "花费", "GMV"],
        ["合计划算", 1200, 3000],
        ["双11合计划算", 800, 1200],
        ["年货节", 440, 900],
      ],
    ],
    [
      "All, an audience",
      [
        ["Campaign", "Audience", "Cost", "Clicks"],
        ["A", "All", 100, 10],
        ["B", "Women", 50, 5],
        ["B", "Men", 70, 8],
      ],
    ],
    [
      "a sum of two others that small whole numbers hit by chance",
      [
        ["渠道", "订单数"],
        ["抖音", 3],
        ["快手", 5],
        ["视频号", 2],
        ["小红书", 3],
        ["微信", 9],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(left(rows)).toEqual([]);
    expect(asked(rows)).toEqual([]);
  });

  const coincidence: readonly Row[] = [
    ["渠道", "花费", "GMV", "订单数"],
    ["抖音", 900, 2100, 30],
    ["快手", 1000, 3000, 40],
    ["视频号", 400, 1200, 15],
    ["小红书", 600, 1800, 25],
    ["微信", 777, 900, 9],
  ];
  test("a row that equals the two below it is asked about, and counts until it is answered", () => {
    expect(left(coincidence)).toEqual([]);
    expect(asked(coincidence)).toEqual([["totalRow", 3, null]]);
  });
  test("each answer settles the question", () => {
    const [question] = read(coincidence).questions;
    const answers = Object.fromEntries((question?.choices ?? []).map(({ key, correction }) => [key, correction]));
    expect([left(coincidence, answers["total"]), asked(coincidence, answers["total"])]).toEqual([[3], []]);
    expect([left(coincidence, answers["data"]), asked(coincidence, answers["data"])]).toEqual([[], []]);
  });
  test("a day that equals the others of its table is asked about", () =>
    expect(
      asked([
        ["日期", "花费", "GMV"],
        ["2026-03-01", 3000, 9000],
        ["2026-03-02", 1000, 3000],
        ["2026-03-03", 2000, 6000],
      ]),
    ).toEqual([["totalRow", 2, null]]));
});

describe("a stated total that is not what its rows come to", () => {
  const wrong: readonly Row[] = [
    ["渠道", "花费", "GMV"],
    ["抖音", 1100, 3000],
    ["快手", 500, 900],
    ["合计", 1700, 3900],
  ];
  test("is left out, and both numbers are said", () => {
    const reading = read(wrong);
    expect(left(wrong)).toEqual([4]);
    expect(reading.questions.map(({ key, chosen, detail }) => [key, chosen, detail])).toEqual([
      ["statedTotal", "total", { text: "合计", header: "花费", stated: 1700, sum: 1600 }],
    ]);
    const [question] = reading.questions;
    expect(question && QUESTION_WORDS["zh-CN"].statedTotal.ask(question.detail)).toBe(
      "“合计”写的“花费”是 1700，明细加起来是 1600，对不上。它是合计吗？",
    );
  });
  test("can be put back, and taken out again", () => {
    const [question] = read(wrong).questions;
    const data = question?.choices.find(({ key }) => key === "data")?.correction ?? {};
    expect(left(wrong, data)).toEqual([]);
    expect(left(wrong, { ...data, totalRows: [3], keepRows: [] })).toEqual([4]);
  });
});

test("any row can be marked as a total", () =>
  expect(left([HEAD, ["抖音", "直播", 1, 2], ["天猫", "直通车", 3, 5], ["微信", "社群", 7, 11]], { totalRows: [2] })).toEqual([3]));

test.each([
  ["合计", "total"],
  ["【总计】", "total"],
  ["小计：", "subtotal"],
  ["抖音小计", "subtotal"],
  ["Total: Campaigns", "total"],
  ["Gesamtergebnis", "total"],
  ["Zwischensumme", "subtotal"],
  ["Total général", "total"],
  ["Sous-total", "subtotal"],
  ["Total geral", "total"],
  ["Totale complessivo", "total"],
  ["総計", "total"],
  ["총합계", "total"],
  ["Tổng cộng", "total"],
  ["รวมทั้งหมด", "total"],
  ["Jumlah", "total"],
  ["平均", "summary"],
  ["Total Tools", null],
  ["合计划算", null],
  ["All-in", null],
])("%s announces %s", (text, kind) => expect(totalKind(text)).toBe(kind));

test("what may be a name announces a total only perhaps", () =>
  expect(["Total Tools", "Brand Total", "抖音 汇总"].map((text) => totalLabel(text)?.by)).toEqual(["weak", "weak", "weak"]));

describe("whatever the amounts", () => {
  const amounts = fc.tuple(fc.integer({ min: 100, max: 999_999 }), fc.integer({ min: 100, max: 9_999_999 }));
  const group = fc.array(amounts, { minLength: 2, maxLength: 6 });
  const sum = (rows: readonly (readonly [number, number])[], at: 0 | 1) => rows.reduce((all, row) => all + row[at], 0) / 100;
  const row = (name: string, [spend, revenue]: readonly [number, number]): Row => [name, spend / 100, revenue / 100];

  test("the groups of a pivot table change no figure, above their rows or below", () =>
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), fc.boolean(), fc.boolean(), (groups, above, grand) => {
        const rows = groups.flatMap((members, at) => {
          const own = members.map((each, index) => row(`活动${at}-${index}`, each));
          const head: Row = [`渠道${at}`, sum(members, 0), sum(members, 1)];
          return above ? [head, ...own] : [...own, head];
        });
        const all = groups.flat();
        const reading = read([["行标签", "花费", "GMV"], ...rows, ...(grand ? [["总计", sum(all, 0), sum(all, 1)]] : [])]);
        const spend = reading.columns.find(({ role }) => role === "spend")?.values ?? [];
        expect(reading.rows.length).toBe(all.length);
        expect(spend.reduce<number>((total, value) => total + Number(value), 0)).toBeCloseTo(sum(all, 0), 6);
      }),
    ));
});
