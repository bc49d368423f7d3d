import type { SampleRows } from "../../../plan/structure/words";

/** An invented online shop: two months of its measures, in the six and the eight modules. */
// prettier-ignore
export const SAMPLES_EN = {
  modules: [
    ["Supply chain and goods", "E-commerce six", 0.25, "Supply", "Weekly safety stock"],
    ["Site and app", "E-commerce six", 0.15, "Engineering", "Faster first screen"],
    ["Marketing", "E-commerce six", 0.2, "Marketing", "Stop weak campaigns"],
    ["Service and support", "E-commerce six", 0.15, "Service", "Night shift"],
    ["Finance and risk", "E-commerce six", 0.15, "Finance", "Sort refund reasons"],
    ["Data and improvement", "E-commerce six", 0.1, "Data", "One change a week"],
    ["Market research", "Management eight", 0.1, "Marketing", "Quarterly rival table"],
    ["Product design", "Management eight", 0.15, "Product", null],
    ["Supply management", "Management eight", 0.15, "Supply", null],
    ["Promotion", "Management eight", 0.15, "Marketing", null],
    ["Customer relations", "Management eight", 0.15, "Service", null],
    ["Financial management", "Management eight", 0.15, "Finance", null],
    ["Brand", "Management eight", 0.05, "Brand", "Protect brand terms"],
    ["Performance and analysis", "Management eight", 0.1, "Data", null],
  ],
  measures: [
    ["Stock days (stock ÷ cost of sales × days)", "Supply chain and goods", "Supply management", "d", 480000, 620000, 450000, 660000, 30, 45, 15, 40],
    ["Out-of-stock rate (SKU days)", "Supply chain and goods", "Supply management", "%", 132, 3600, 96, 3600, null, 0.1, 0.02, 30],
    ["Days to deliver", "Supply chain and goods", "Supply management", "d", 17800, 5600, 16900, 6100, null, 5, 2.5, 30],
    ["Seconds to first screen", "Site and app", "Product design", "s", 2.4, 1, 2.1, 1, null, 5, 2, 60],
    ["Failed checkouts", "Site and app", "Product design", "%", 44, 6000, 36, 6500, null, 0.02, 0.003, 40],
    ["Acquisition cost", "Marketing", "Promotion", "$", 52000, 1840, 56000, 2080, null, 45, 25, 50],
    ["ROI of promotion", "Marketing", "Promotion", "x", 330000, 122000, 356000, 125000, null, 1.5, 3, 50],
    ["Seconds to first answer", "Service and support", "Customer relations", "s", 292000, 6800, 258000, 7100, null, 120, 40, 40],
    ["Satisfaction", "Service and support", "Customer relations", "%", 3720, 3900, 3950, 4110, null, 0.85, 0.97, 60],
    ["Refund rate", "Finance and risk", "Financial management", "%", 33000, 532000, 40000, 566000, null, 0.15, 0.06, 40],
    ["Cost ratio (operating cost ÷ sales)", "Finance and risk", "Financial management", "%", 154000, 532000, 157000, 566000, null, 0.4, 0.26, 60],
    ["Findings put to use", "Data and improvement", "Performance and analysis", "%", 18, 28, 22, 30, null, 0.2, 0.8, 100],
    ["Market share", null, "Market research", "%", 532000, 17200000, 566000, 18000000, null, 0.02, 0.035, 100],
    ["Brand share of search", null, "Brand", "%", 5200, 31000, 6100, 33500, null, 0.08, 0.2, 100],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
