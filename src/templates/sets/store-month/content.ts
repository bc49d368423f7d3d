import { dateOfDay } from "../../../core/cells/calendar-days";
import type { SetContent, SetSamples } from "../definition";
import { LINKS } from "./links";

const DAYS_IN_YEAR = 365;

/** The calendar of the year that holds the month, after the templates' own, which plans the next one. */
const THIS_YEAR: Readonly<Record<string, SetSamples>> = {
  "campaign-calendar": {
    values: { calendar_year: (today) => dateOfDay(today).year },
    rows: {
      events: (rows, today) => rows.map((row) => row.map((cell) => (typeof cell === "function" ? cell(today) - DAYS_IN_YEAR : cell))),
    },
  },
};

export const SET: SetContent = { links: LINKS, samples: { en: THIS_YEAR, "zh-CN": THIS_YEAR } };
