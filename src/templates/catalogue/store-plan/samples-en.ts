import type { SampleRows } from "../../../plan/structure/words";
import { fromMonth } from "../../parts/sample-days";

/** A new shop for women who do yoga: bras first, wear and mats next, small things to bring people in. */
// prettier-ignore
export const SAMPLES_EN = {
  products: [
    ["Sports bra core", "Sports bras", "Traffic", 32, 10.5, 11000, 0.034, 2600, 700],
    ["Sports bra support", "Sports bras", "Profit", 46, 14, 6200, 0.03, 1900, 340],
    ["Seamless tights", "Yoga wear", "Profit", 58, 18.5, 5600, 0.026, 2000, 80],
    ["Yoga set, three", "Yoga wear", "Image", 98, 33, 2400, 0.017, 1300, 120],
    ["Yoga mat wide", "Mats", "Regular", 39, 15, 2900, 0.024, 700, 200],
    ["Quick-dry tee", "Yoga wear", "Regular", 29, 11, 2700, 0.022, 600, 190],
    ["Tank top", "Yoga wear", "Regular", 27, 9.5, 2100, 0.021, 400, 140],
    ["Resistance bands", "Accessories", "Traffic", 14, 5, 2300, 0.026, 250, 420],
    ["Headband", "Accessories", "Traffic", 9, 3, 1500, 0.024, 290, 380],
    ["Yoga blocks pair", "Mats", "Regular", 18, 7, 900, 0.018, 0, 150],
    ["Bottle", "Accessories", "Regular", 22, 9, 700, 0.015, 0, 130],
    ["Mat bag", "Accessories", "Regular", 29, 12, 500, 0.012, 0, 70],
  ],
  promos: [
    ["First order code", "Coupon", "Sports bra core", fromMonth(0, 0), fromMonth(0, 27), 0.15, 120, 500, 500, "Growth"],
    ["Tights live show", "Live", "Seamless tights", fromMonth(0, 9), fromMonth(0, 11), 0.12, 60, 700, 700, "Live"],
    ["Set launch", "Launch", "Yoga set, three", fromMonth(0, 15), fromMonth(0, 21), 0.1, 30, 450, 450, "Growth"],
    ["Member day", "Member day", "Sports bra support", fromMonth(0, 19), fromMonth(0, 20), 0.2, 70, 300, 300, "CRM"],
    ["Clear headbands", "Discount", "Headband", fromMonth(0, 23), fromMonth(0, 27), 0.5, 100, 120, 120, "Growth"],
  ],
  care: [
    ["Pre-sales answer", "Answer, seconds", "Lower is better", 60, 48, "Support"],
    ["Chat to order", "Chats that buy", "Higher is better", 0.3, 0.27, "Support"],
    ["Refund handling", "Hours on average", "Lower is better", 24, 18, "Support"],
    ["Dispatch", "Within 24 hours", "Higher is better", 0.95, 0.97, "Warehouse"],
    ["Reviews", "Good reviews", "Higher is better", 0.93, 0.94, "Growth"],
    ["Repeat buyers", "Within 60 days", "Higher is better", 0.2, 0.21, "CRM"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
