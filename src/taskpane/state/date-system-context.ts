import { createContext } from "react";
import type { DateSystem } from "../../functions/in-date-system";

/** From which year on the workbook counts its days: decides which date a number stands for. */
export const DateSystemContext = createContext<DateSystem>(1900);
