import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { saveXlsx } from "../../../src/workbench/page/files/xlsx-door";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
const attempt = (act: Attempt): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
const code = (act: Attempt): Promise<unknown> =>
  attempt(act).then(
    () => "taken",
    (reason: { code?: unknown }) => reason.code,
  );

/** After anything that was refused: formulas calculate, and the workbook is saved. */
async function stillWorks(): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("Z99");
    cell.formulas = [["=SUM(4,5)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[9]]);
  });
  expect((await saveXlsx(book.engine)).bytes.length).toBeGreaterThan(0);
}

const BROKEN = [
  "=",
  "=(",
  "=1+",
  "=T[",
  "=SUM(1;2)",
  '="abc',
  "=Nope!A1",
  `=SUM(${"1,".repeat(255)}1)`,
  `=${"IF(1,".repeat(65)}1${")".repeat(65)}`,
];
const DOORS: Readonly<Record<string, (formula: string) => Attempt>> = {
  "a name":
    (formula) =>
    (_sheet, { workbook }) => {
      workbook.names.add("Foo", formula);
    },
  "a list": (source) => (sheet) => {
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  },
  "a custom validation": (formula) => (sheet) => {
    sheet.getRange("C1").dataValidation.rule = { custom: { formula } };
  },
  "a validation of numbers": (formula1) => (sheet) => {
    sheet.getRange("C1").dataValidation.rule = { wholeNumber: { formula1, operator: "GreaterThan" } };
  },
  "a custom format": (formula) => (sheet) => {
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = formula;
  },
  "a format by value": (formula1) => (sheet) => {
    sheet.getRange("D1").conditionalFormats.add("CellValue").cellValue.rule = { formula1, operator: "GreaterThan" };
  },
};
test.each(Object.keys(DOORS))(
  "formulas that Excel cannot read are refused in %s, and the workbook calculates and saves afterwards",
  async (door) => {
    const codes = await Promise.all(BROKEN.map((formula) => code((DOORS[door] as (typeof DOORS)[string])(formula))));
    expect(codes).toEqual(BROKEN.map(() => "InvalidArgument"));
    await stillWorks();
  },
);

// Excel's dialog for validation: 255 characters of a list and of a message, 32 of a title; numbers, dates and times as bounds.
test("lists, titles and messages that are too long and bounds that are no numbers are refused in validation", async () => {
  const rule = (sheet: Excel.Worksheet) => sheet.getRange("C2").dataValidation;
  expect(
    await Promise.all([
      code((sheet) => {
        rule(sheet).rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } };
      }),
      code((sheet) => {
        rule(sheet).rule = { wholeNumber: { formula1: "none", operator: "EqualTo" } };
      }),
      code((sheet) => {
        rule(sheet).rule = { custom: { formula: "" } };
      }),
      code((sheet) => {
        rule(sheet).prompt = { showPrompt: true, title: "t".repeat(33), message: "" };
      }),
      code((sheet) => {
        rule(sheet).errorAlert = { showAlert: true, style: "Stop", title: "", message: "m".repeat(256) };
      }),
      code((sheet) => {
        rule(sheet).rule = { date: { formula1: "2026-01-31", operator: "GreaterThan" } };
      }),
      code((sheet) => {
        rule(sheet).rule = { decimal: { formula1: -0.5, formula2: "1e-7", operator: "Between" } };
      }),
    ]),
  ).toEqual([...Array.from({ length: 5 }, () => "InvalidArgument"), "taken", "taken"]);
  await stillWorks();
});

test.each(["bad[format", '0"unclosed', "[Foo]0", "0;0;0;0;0", "[>100", "\\", "*", `"${"y".repeat(256)}"`])(
  "the number format %s is refused",
  async (format) => {
    expect(
      await code((sheet) => {
        sheet.getRange("B1").numberFormat = [[format]];
      }),
    ).toBe("InvalidArgument");
  },
);

test.each([
  "General",
  "0.0%",
  'yyyy"年"m"月"d"日"',
  "#,##0.00_);[Red](#,##0.00)",
  "[h]:mm:ss",
  "# ?/?",
  '[=1]"是";[=0]"否";@',
  "[$¥-804]#,##0",
])("the number format %s is taken", async (format) => {
  expect(
    await code((sheet) => {
      sheet.getRange("B1").numberFormat = [[format]];
    }),
  ).toBe("taken");
});

// Microsoft's reference of Range.values: numbers, texts and booleans up to ExcelApi 1.15.
test.each([
  ["an object", { a: 1 }],
  ["an array", [1]],
])("%s is no value of a cell", async (_what, value) => {
  await attempt((sheet) => {
    sheet.getRange("A1:B1").values = [["kept", 2]];
  });
  expect(
    await code((sheet) => {
      sheet.getRange("A1:B1").values = [[value, 3]] as never;
    }),
  ).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
    await context.sync();
    expect(range.values).toEqual([["kept", 2]]);
  });
});

// Microsoft Support, "Rename a worksheet" and "Names in formulas".
test("sheets and names that no file can hold are refused", async () => {
  const sheets = ["a/b", "a:b", "a[b", "x".repeat(32), "'abc", "abc'", "", "History", "a\u0000b", "a\ufffeb", "a\ud800b"];
  expect(
    await Promise.all(
      sheets.map((name) =>
        code((_sheet, { workbook }) => {
          workbook.worksheets.add(name);
        }),
      ),
    ),
  ).toEqual(sheets.map(() => "InvalidArgument"));
  expect(
    await code((_sheet, { workbook }) => {
      workbook.worksheets.add("sheet1");
    }),
  ).toBe("ItemAlreadyExists");
  const names = ["A1", "XFD1048576", "R1C1", "R", "c", "R2", "a b", "1a", "a-b", "TRUE", "false", "a".repeat(256), ""];
  expect(
    await Promise.all(
      names.map((name) =>
        code((_sheet, { workbook }) => {
          workbook.names.add(name, "=1");
        }),
      ),
    ),
  ).toEqual(names.map(() => "InvalidArgument"));
  await stillWorks();
});

test("cells beyond the end of the sheet are refused", async () => {
  expect(
    await Promise.all([
      code((sheet) => {
        sheet.getRangeByIndexes(1_048_570, 0, 10, 1).load("address");
      }),
      code((sheet) => {
        sheet.getCell(1_048_576, 0).load("address");
      }),
      code((sheet) => {
        sheet.getCell(0, 16_384).load("address");
      }),
      code((sheet) => {
        sheet.getRange("A1:XFE2").load("address");
      }),
    ]),
  ).toEqual(Array.from({ length: 4 }, () => "InvalidArgument"));
});

test("one value for more cells than are written one by one is refused with Excel's error, at once", async () => {
  expect(
    await Promise.all([
      code((sheet) => {
        sheet.getRange("A2:A1048576").values = 5 as never;
      }),
      code((sheet) => {
        sheet.getRange("A2:A1048576").numberFormat = "0.0" as never;
      }),
      code((sheet) => {
        sheet.getRange("A2:A1048576").format.fill.color = "red";
      }),
    ]),
  ).toEqual(Array.from({ length: 3 }, () => "RangeExceedsLimit"));
});

test("borders of whole columns and sheets are kept with them, beside their other formats", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Borders");
    const columns = sheet.getRange("B:D");
    columns.format.fill.color = "#FFFF00";
    for (const side of ["InsideHorizontal", "InsideVertical", "EdgeLeft"] as const)
      columns.format.borders.getItem(side).style = "Continuous";
    columns.format.borders.getItem("InsideHorizontal").color = "#FF0000";
    const [middle, last, beside] = ["C700000", "D5", "E5"].map((address) => {
      const { fill, borders } = sheet.getRange(address).format;
      return {
        fill: fill.load("color"),
        bottom: borders.getItem("EdgeBottom").load("style,color"),
        right: borders.getItem("EdgeRight").load("style"),
      };
    }) as [Cell, Cell, Cell];
    await context.sync();
    const seen = ({ fill, bottom, right }: Cell) => [fill.color, bottom.style, right.style];
    expect([seen(middle), middle.bottom.color, seen(last), seen(beside)]).toEqual([
      ["#FFFF00", "Continuous", "Continuous"],
      "#FF0000",
      ["#FFFF00", "Continuous", "None"],
      ["#FFFFFF", "None", "None"],
    ]);
  });
});
interface Cell {
  readonly fill: Excel.RangeFill;
  readonly bottom: Excel.RangeBorder;
  readonly right: Excel.RangeBorder;
}

// Resource limits and performance optimization for Office Add-ins: 5 MB, which Chinese texts reach with a third of the characters.
test("requests and answers of more than 5 MB are refused, in whatever writing", async () => {
  const rows = (text: string, count: number) => Array.from({ length: count }, () => [text]);
  expect(
    await code((sheet) => {
      sheet.getRange("H1:H60").values = rows("渠".repeat(32_000), 60);
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  for (const start of [1, 31])
    await attempt((sheet) => {
      sheet.getRange(`H${start}:H${start + 29}`).values = rows("渠".repeat(32_000), 30);
    });
  expect(
    await code((sheet) => {
      sheet.getRange("H1:H60").load("values");
    }),
  ).toBe("ResponsePayloadSizeLimitExceeded");
  await stillWorks();
});

test.each<[string, boolean, string, readonly string[]]>([
  ["C3:D4", false, "InvalidOperation", ["B2:C3"]],
  ["A2:B2", true, "InvalidOperation", ["B2:C3"]],
  ["A1:D4", false, "taken", ["A1:D4"]],
  ["B2:C3", true, "taken", ["B2:C2", "B3:C3"]],
  ["D1:E5", false, "taken", ["B2:C3", "D1:E5"]],
])("merged cells are taken into larger ones whole or not at all: %s, across: %s", async (address, across, expected, merges) => {
  await attempt((sheet) => {
    sheet.getRange("B2:C3").merge();
  });
  expect(
    await code((sheet) => {
      sheet.getRange(address).merge(across);
    }),
  ).toBe(expected);
  const sheet = book.engine.workbook.getSheetByName("Sheet1");
  expect(
    sheet
      ?.getMergedRanges()
      .map((range) => range.getA1Notation())
      .sort(),
  ).toEqual(merges);
  await attempt((one) => {
    one.getRange("A1:E5").unmerge();
  });
});

test("a mode of calculation that the workbook cannot keep is refused with a sentence, and it goes on calculating", async () => {
  const mode =
    (value: "Manual" | "AutomaticExceptTables" | "Automatic"): Attempt =>
    (_sheet, { application }) => {
      application.calculationMode = value;
    };
  for (const other of ["Manual", "AutomaticExceptTables"] as const) {
    expect(await code(mode(other))).toBe("NotImplemented");
    await expect(attempt(mode(other))).rejects.toThrow(/always calculates/);
    await stillWorks();
  }
  expect(await code(mode("Automatic"))).toBe("taken");
});

// Microsoft Support, "Scale a worksheet": from 10 to 400 per cent.
test.each([5, 9, 401, 33.5])("a printed size of %d per cent is refused, and the one before stays", async (scale) => {
  await attempt((sheet) => {
    sheet.pageLayout.zoom = { scale: 85 };
  });
  expect(
    await code((sheet) => {
      sheet.pageLayout.zoom = { scale };
    }),
  ).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    layout.load("zoom");
    await context.sync();
    expect(layout.zoom).toMatchObject({ scale: 85 });
  });
});
