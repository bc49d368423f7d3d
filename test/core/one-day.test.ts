import { serialOfToday } from "../../src/core/cells/serial-date";
import { TODAY } from "../gallery/template-cases";

test("tests run on the day of the gallery's pictures, whatever day it is", () => {
  expect(serialOfToday(new Date())).toBe(TODAY);
  expect(serialOfToday(new Date(Date.now()))).toBe(TODAY);
  expect(new Date(2026, 2, 5)).toBeInstanceOf(Date);
});
