import { serialOfToday } from "../../../core/cells/serial-date";
import type { SheetFunctionDefinition } from "./sheet-function";

/**
 * TODAY and NOW by the clock the workbook was given. The library's TODAY was the day in Greenwich, so that a morning in Shanghai was still
 * yesterday. Source: Microsoft Support, "TODAY function" and "NOW function": the date and time of the computer.
 */
export const clockFunctions = (now: () => Date, shortDate: string): readonly SheetFunctionDefinition[] => [
  { name: "TODAY", min: 0, max: 0, compute: () => serialOfToday(now()), format: () => shortDate },
  { name: "NOW", min: 0, max: 0, compute: () => serialOfMoment(now()), format: () => `${shortDate} h:mm` },
];

const serialOfMoment = (moment: Date): number =>
  serialOfToday(moment) + (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / 86_400;
