import { pooledRetention } from "../../core/retention/pooled-retention";
import { DomainError } from "../../core/errors";
import { pooledCounts } from "../../core/retention/pooled-counts";
import { defineFunction } from "../define";
import { tex } from "../math";
import { matrixWithBlanks } from "../params/matrix";
import { series } from "../params/series";
import { words } from "../params/words";

export const RETENTION_POOLED = defineFunction({
  id: "RETENTION_POOLED",
  family: "retention",
  params: [
    series("cohort_sizes", {
      unit: "count",
      min: 0,
      inOneLine: true,
      text: words(
        ["cohort sizes", "People in each cohort at the start, one number per cohort, without blanks."],
        ["各批起始人数", "每批用户一开始有多少人，每批一个数，不能有空单元格。"],
      ),
    }),
    matrixWithBlanks("retained_matrix", {
      unit: "count",
      min: 0,
      text: words(
        [
          "retained users",
          "Counts of users who came back: one row per cohort, one column per period. Leave cells of periods not reached yet blank.",
        ],
        ["留存人数表", "各批各期回来的人数：每批一行，每期一列。还没到的期请留空，不要填 0。"],
      ),
    }),
  ],
  returns: {
    shape: "table",
    unit: "fraction",
    columns: [{ en: "Pooled retention, one column per period", "zh-CN": "各期合并留存率", unit: "fraction" }],
    numbered: { en: "Pooled retention, column #", "zh-CN": "合并留存率（第 # 列）", from: 1 },
  },
  text: {
    en: {
      summary:
        "Retention of several cohorts together: per period, retained users ÷ users of the cohorts that have reached it. Spills one row.",
      use: "Use it under a cohort table of counts (OPS.COHORT_TABLE with metric users: sizes are its second column, counts its later ones) to get one curve for a dashboard or for OPS.RETENTION_FIT.",
      formula: ["pooled retention(j) = Σ retained(j) ÷ Σ cohort size, over cohorts whose cell j is not blank"],
      traps: [
        "The mean of cohort percentages is not this: it gives a cohort of ten the weight of one of ten thousand.",
        "A blank means the period has not passed; a 0 means nobody came back. A 0 typed for a blank pulls the rate down.",
        "Later columns rest on older cohorts only. A change from column to column may be a change of cohorts.",
        "A period no cohort has reached shows #N/A, more retained than there were gives #NUM!. Older desktop Excel hands blanks over as 0: there, leave out columns that are not full.",
      ],
    },
    "zh-CN": {
      summary: "多批用户合并留存率：每期留存人数之和 ÷ 已到该期的各批起始人数之和，横向溢出一行。",
      use: "放在同期群人数表下方（OPS.COHORT_TABLE 指标选 users：第二列是起始人数，后面几列是各期人数），得到一条总的留存曲线，用于看板，或交给 OPS.RETENTION_FIT 拟合。",
      formula: ["第 j 期合并留存率 = Σ 第 j 期留存人数 ÷ Σ 起始人数（只算第 j 期非空的批次）"],
      traps: [
        "不要直接平均各批的留存率：那样 10 个人的批次和 1 万人的批次权重一样。",
        "空白表示还没到那一期，0 表示一个也没回来。空白误填 0 会拉低留存率。",
        "越靠后的期，只有较早的批次走到了，相邻两期的差异可能只是批次不同。",
        "还没有任何一批到达的期显示 #N/A；留存人数大于起始人数返回 #NUM!。旧版桌面 Excel 会把空单元格当 0 传入，请只选没有空白的列。",
      ],
    },
  },
  math: {
    lines: [tex`R_j = \frac{\sum_{c \in C_j} n_{c,j}}{\sum_{c \in C_j} N_c}`],
    where: [
      ["R_j", "pooled retention in period j", "第 j 期的合并留存率"],
      ["N_c", "size of cohort c", "同期群 c 的起始人数"],
      ["n_{c,j}", "users of cohort c who came back in period j", "同期群 c 在第 j 期回来的人数"],
      ["C_j", "cohorts that have reached period j, whose cell is not blank", "已经走到第 j 期（格子非空）的同期群"],
    ],
  },
  picture: {
    kind: "columns",
    title: {
      en: "Pooled retention by period, each from the cohorts that have reached it.",
      "zh-CN": "各期合并留存率，每期只算已经观察到的批次。",
    },
  },
  examples: [
    {
      args: [
        [[1000], [800], [500]],
        [
          [400, 250, 180],
          [300, 190, ""],
          [160, "", ""],
        ],
      ],
      result: [[860 / 2300, 440 / 1800, 180 / 1000]],
      source: "Added up by hand: 860 of 2300, 440 of 1800, 180 of 1000",
      story: {
        en: "A private channel won 1,000, 800 and 500 members in three weeks. After one week 400, 300 and 160 of them were still active: 37.4% together, though the plain mean of the three rates would say 36.5%.",
        "zh-CN": "私域三周分别拉新 1000、800、500 人，一周后还活跃的是 400、300、160 人：合并留存 37.4%，直接平均三批留存率只有 36.5%。",
      },
    },
    {
      args: [
        [[100, 50]],
        [
          [10, ""],
          [5, ""],
        ],
      ],
      result: [[0.1, { error: "#N/A" }]],
      source: "Nobody has reached the second period",
    },
    { args: [[[100]], [[101]]], result: { error: "#NUM!" }, source: "A part is not larger than the whole" },
    { args: [[[100], [50]], [[10]]], result: { error: "#VALUE!" }, source: "One size for each row" },
  ],
  sources: ["Amplitude Retention FAQ: weighted average over the unique users who have reached that point in time"],
  keywords: ["合并留存", "加权留存", "平均留存", "整体留存", "留存曲线", "weighted retention", "average retention", "overall retention"],
  related: ["COHORT_TABLE", "RETENTION", "RETENTION_FIT", "RETENTION_LOG"],
  fit: (sizes, retained) => {
    if ((retained[0]?.length ?? 0) === 0) throw new DomainError("value", "required", { param: "retained_matrix" });
    if (sizes.length !== retained.length)
      throw new DomainError("value", "wrong-count", { param: "cohort_sizes", given: sizes.length, needed: retained.length, per: "row" });
  },
  compute: (sizes, retained) => [pooledRetention(sizes, retained)],
  intermediates: (sizes, retained) => {
    const [first, ...later] = pooledCounts(sizes, retained);
    const last = later.findLast(({ cohorts }) => cohorts > 0);
    return [
      { name: { en: "cohorts", "zh-CN": "批次数" }, value: sizes.length, unit: "count" },
      ...(first === undefined || first.cohorts === 0
        ? []
        : [
            {
              name: { en: "people in cohorts that have reached the first period", "zh-CN": "已到第一期的批次的起始人数合计" },
              value: first.size,
              unit: "count",
            } as const,
            {
              name: { en: "of them came back in the first period", "zh-CN": "其中第一期回来的人数" },
              value: first.users,
              unit: "count",
            } as const,
          ]),
      ...(last === undefined
        ? []
        : [
            {
              name: { en: "cohorts that have reached the last period shown", "zh-CN": "已到最后一期的批次数" },
              value: last.cohorts,
              unit: "count",
            } as const,
            {
              name: { en: "people in the cohorts of that last period", "zh-CN": "到最后一期的批次的起始人数合计" },
              value: last.size,
              unit: "count",
            } as const,
            {
              name: { en: "of them came back in the last period", "zh-CN": "其中最后一期回来的人数" },
              value: last.users,
              unit: "count",
            } as const,
          ]),
    ];
  },
});
