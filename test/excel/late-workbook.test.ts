import { excelWorkbook } from "../../src/excel/excel-workbook";
import { lateWorkbook } from "../../src/excel/late-workbook";
import type { WorkbookPort } from "../../src/excel/workbook-port";

const METHODS = Object.keys(excelWorkbook) as (keyof WorkbookPort)[];
type Asked = (...args: readonly unknown[]) => unknown;

test("a workbook that is still arriving can be asked all that one which is there can", () => {
  expect(Object.keys(lateWorkbook(Promise.resolve(excelWorkbook))).sort()).toEqual([...METHODS].sort());
});

test.each(METHODS)("%s asks the workbook with all it was asked with, once that has arrived", async (method) => {
  const asked: (readonly unknown[])[] = [];
  const answer: Asked = (...args) => {
    asked.push(args);
    return () => undefined;
  };
  let arrive: (port: WorkbookPort) => void = () => undefined;
  const late = lateWorkbook(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const args = [1, 2, 3].map((each) => () => each);
  const answered = (late[method] as Asked)(...args);
  expect(asked).toEqual([]);
  arrive(Object.fromEntries(METHODS.map((each) => [each, each === method ? answer : undefined])) as unknown as WorkbookPort);
  await answered;
  await Promise.resolve();
  expect(asked).toEqual([args]);
});
