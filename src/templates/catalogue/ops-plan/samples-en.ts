import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** The first year of a portable speaker: sixteen tasks in eight parts, 40 days gone. */
// prettier-ignore
export const SAMPLES_EN = {
  parts: [
    ["Position and goals", "Position and audience", "One sentence agreed", "Product", fromToday(-40), fromToday(-33), 1],
    ["Position and goals", "Goals and budget split", "Goal sheet signed", "Growth", fromToday(-36), fromToday(-26), 1],
    ["Market", "Market and rivals", "Matrix", "Marketing", fromToday(-38), fromToday(-24), 1],
    ["Market", "Price bands", "Price proposal", "Product", fromToday(-30), fromToday(-20), 1],
    ["User needs", "20 interviews", "3 personas", "Research", fromToday(-34), fromToday(-18), 1],
    ["User needs", "KANO survey", "Needs ranked", "Research", fromToday(-24), fromToday(-10), 0.9],
    ["Product", "First models and colours", "List of models", "Product", fromToday(-22), fromToday(-8), 1],
    ["Product", "App 2.0", "Accepted", "R&D", fromToday(-20), fromToday(25), 0.35],
    ["Marketing", "Launch event", "300 guests", "Events", fromToday(-18), fromToday(6), 0.7],
    ["Marketing", "Festival partners", "2 contracts", "Partnerships", fromToday(-10), fromToday(30), 0.3],
    ["Operations", "First-use guide", "8% buy again in month 2", "Growth", fromToday(-6), fromToday(20), 0.1],
    ["Operations", "Community and members", "20,000 members", "Community", fromToday(3), fromToday(45), 0],
    ["Risks", "Register and rehearsal", "High risks rehearsed", "Project", fromToday(-15), fromToday(-3), 1],
    ["Risks", "Stock and second supplier", "No day out of stock", "Supply", fromToday(-12), fromToday(18), 0.5],
    ["Evaluation", "Dashboard", "Figures each Monday", "Data", fromToday(-8), fromToday(9), 0.6],
    ["Evaluation", "Monthly review", "Change list", "Growth", fromToday(22), fromToday(28), 0],
  ],
  kpis: [
    ["Sales a month ($ thousand)", "Evaluation", "Higher is better", 0.25, 60, 83, 79],
    ["New active users a month", "Operations", "Higher is better", 0.2, 2800, 4200, 4550],
    ["Prompted awareness", "Marketing", "Higher is better", 0.1, 0.04, 0.12, 0.09],
    ["Order rate", "Operations", "Higher is better", 0.15, 0.025, 0.02875, 0.0281],
    ["Buy again in month 2", "Operations", "Higher is better", 0.1, 0.05, 0.08, 0.041],
    ["Refund rate", "Product", "Lower is better", 0.08, 0.095, 0.08, 0.083],
    ["Cost per new customer ($)", "Marketing", "Lower is better", 0.07, 17, 14, 13.6],
    ["Days out of stock", "Risks", "Lower is better", 0.05, 6, 2, null],
  ],
  budget: [
    ["Brand", 200000, 18000, 91800],
    ["Online", 150000, 0, 59800],
    ["Offline", 100000, 12000, 47800],
    ["Partners", 50000, 0, 12400],
  ],
  areas: [
    ["Position and goals"],
    ["Market"],
    ["User needs"],
    ["Product"],
    ["Marketing"],
    ["Operations"],
    ["Risks"],
    ["Evaluation"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
