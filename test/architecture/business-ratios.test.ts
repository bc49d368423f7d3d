import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { amountsDivided } from "./business-ratios";

const SRC = path.resolve(__dirname, "../../src");

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

test("business numbers are divided in their definitions and nowhere else, neither in code nor in formulas", () => {
  const definitions = path.join(SRC, "metrics") + path.sep;
  const byHand = sources
    .filter((file) => !file.startsWith(definitions))
    .flatMap((file) =>
      amountsDivided(readFileSync(file, "utf8"), file).map(({ line, text }) => `${path.relative(SRC, file)}:${line}: ${text}`),
    );
  expect(byHand).toEqual([]);
});

test.each([
  ["revenue / spend"],
  ["own.revenue / own.spend"],
  ["(conversions * valuePerConversion) / clicks"],
  ["over(sums.revenue, sums.spend)"],
  ['`=IF(${spend}=0,"",${revenue}/${spend})`'],
  ['`=IF(N(${cell("budget")})=0,"",${cell("sales")}/${cell("budget")})`'],
  ["'=IF(campaign_budget=0,\"\",expected_sales/campaign_budget)'"],
  ["'=IF(N(cac)=0,\"\",ltv/cac)'"],
])("such a division would be found: %s", (code) => {
  expect(amountsDivided(`const x = ${code};`).length).toBeGreaterThan(0);
});

test.each([["repeatBuyers / buyers"], ['"ROI is revenue ÷ spend"'], ["total / rows"], ["excelOf(ROI, { revenue, spend })"]])(
  "this is none: %s",
  (code) => {
    expect(amountsDivided(`const x = ${code};`)).toEqual([]);
  },
);
