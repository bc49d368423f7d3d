import type { SampleRows } from "../../../plan/structure/words";

/** Six people of an invented online shop in their review of the month. */
// prettier-ignore
export const SAMPLES_EN = {
  departments: [
    ["Marketing", "Brand and ads and events and social"],
    ["Product", "Roadmap and design and releases"],
    ["Operations", "Content and users and campaigns"],
    ["Service", "Chat and after-sales and complaints"],
    ["Purchasing", "Range and suppliers and stock"],
    ["Warehouse", "In and out and dispatch and counts"],
    ["Finance", "Books and costs and reports"],
    ["Data", "Collection and analysis and boards"],
  ],
  raci: [
    ["Brand and promotions", "A", "C", "R", "I", "C", "I", "C", "C"],
    ["Social media", "A", null, "R", "C", null, null, null, "C"],
    ["Product plan and releases", "C", "A", "R", "C", null, null, "I", "R"],
    ["Customer contact and after-sales", null, "I", "C", "A", null, "R", null, null],
    ["Purchasing and stock", null, "C", "C", null, "A", "R", "C", null],
    ["Warehouse and dispatch", null, null, "I", "C", "R", "A", null, null],
    ["Costs and reports", "I", null, "C", null, "C", "C", "A", "R"],
    ["Analysis and reports", "C", "C", "A", null, null, null, "C", "R"],
    ["New product launch", "R", "R", null, "C", "R", "C", "I", "C"],
  ],
  grades: [
    ["S", 110, 1.5],
    ["A", 100, 1.2],
    ["B", 90, 1],
    ["C", 80, 0.7],
    ["D", 0, 0],
  ],
  people: [
    ["Ana", "Marketing", "Brand manager", 3000],
    ["Tom", "Operations", "Operations manager", 3000],
    ["Maya", "Service", "Service lead", 2000],
    ["Sam", "Purchasing", "Buyer", 2000],
    ["Ines", "Warehouse", "Warehouse lead", 1800],
    ["Li", "Data", "Analyst", 2400],
  ],
  kpis: [
    ["New users", "Ana", "Higher is better", 40, 1000, 1120, 0.6],
    ["Promotion ROI", "Ana", "Higher is better", 40, 2.6, 2.45, 0.6],
    ["Posts published", "Ana", "Higher is better", 20, 30, 31, 0.6],
    ["Sales of the month", "Tom", "Higher is better", 50, 420000, 398000, 0.7],
    ["Conversion", "Tom", "Higher is better", 30, 0.031, 0.0325, 0.6],
    ["Campaigns on time", "Tom", "Higher is better", 20, 0.95, 0.9, 0.6],
    ["Response time", "Maya", "Lower is better", 30, 40, 34, 0.5],
    ["Satisfaction", "Maya", "Higher is better", 40, 0.95, 0.962, 0.8],
    ["Refund rate", "Maya", "Lower is better", 30, 0.08, 0.068, 0.5],
    ["Out-of-stock rate", "Sam", "Lower is better", 50, 0.03, 0.045, 0.4],
    ["Purchase cost cut", "Sam", "Higher is better", 50, 0.04, 0.038, 0.5],
    ["Shipped in 24 h", "Ines", "Higher is better", 60, 0.96, 0.974, 0.8],
    ["Wrong parcels", "Ines", "Lower is better", 40, 0.003, 0.0025, 0.4],
    ["Reports on time", "Li", "Higher is better", 50, 1, 1, 0.8],
    ["Findings put to use", "Li", "Higher is better", 50, 4, null, 0.5],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
