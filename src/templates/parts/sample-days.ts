import { firstDayOfMonth, monthOfDay } from "../../core/numeric/calendar";

/** The first day of the month so many months after that of `today`. */
export const firstOfMonth = (today: number, months: number): number => firstDayOfMonth(monthOfDay(today) + months);
