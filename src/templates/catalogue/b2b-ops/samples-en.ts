import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** Software for chains and makers, sold by three people to eleven companies, with ten customers to keep. */
// prettier-ignore
export const SAMPLES_EN = {
  links: [
    ["Sign regional partners", "Channels", "Partners", "Partners", 12, 9],
    ["Service desk live", "Customer service", "Success", "Answered in time", 0.95, 0.97],
    ["Industry report", "Brand", "Marketing", "Downloads", 600, 640],
    ["Customer stories", "Word of mouth", "Marketing", "Stories", 8, 5],
    ["Webinars and Q and A", "Content", "Content", "Leads", 180, 206],
  ],
  sources: [
    ["Content and SEO", 18000, 64, 24, 6, 1],
    ["Search ads", 42000, 52, 18, 5, 0],
    ["Webinars", 20000, 38, 16, 4, 1],
    ["Partners", 16000, 16, 11, 4, 1],
    ["Referrals", 3000, 8, 6, 3, 0],
  ],
  stages: [
    ["First talk", 0.1, 21],
    ["Demo", 0.25, 21],
    ["Trial", 0.45, 30],
    ["Negotiation", 0.7, 30],
    ["Won", 1.0, null],
    ["Lost", 0.0, null],
  ],
  deals: [
    ["Harbour Freight", "Won", 92000, fromToday(-20), fromToday(-20), fromToday(-20), "Sam"],
    ["Oakfield Foods", "Won", 70000, fromToday(-9), fromToday(-9), fromToday(-9), "Li"],
    ["Brightline", "Won", 105000, fromToday(-33), fromToday(-33), fromToday(-30), "Sam"],
    ["Vista Homes", "Negotiation", 130000, fromToday(-12), fromToday(9), fromToday(-3), "Sam", "To legal"],
    ["Meridian School", "Negotiation", 45000, fromToday(-38), fromToday(-4), fromToday(-11), "Li", "Redate"],
    ["Evergreen Care", "Trial", 85000, fromToday(-16), fromToday(20), fromToday(-5), "Ana", "Report"],
    ["Cloudmart", "Trial", 65000, fromToday(-22), fromToday(25), fromToday(-17), "Ana", "Call"],
    ["Journey Travel", "Demo", 38000, fromToday(-9), fromToday(35), fromToday(-2), "Li", "Demo 2"],
    ["Eastridge Energy", "Demo", 120000, fromToday(-27), fromToday(48), fromToday(-6), "Sam", "Engineer"],
    ["Northstar Auto", "First talk", 75000, fromToday(-6), fromToday(60), fromToday(-6), "Ana", "Story"],
    ["Hearth Living", "Lost", 30000, fromToday(-15), fromToday(-15), fromToday(-15), "Li"],
  ],
  accounts: [
    ["Anchor Stores", 8200, 1000, 0, 0, fromToday(40), "Healthy"],
    ["Birch Press", 4600, 0, 500, 0, fromToday(75), "Watch"],
    ["Crestway Trade", 6700, 800, 0, 0, fromToday(210), "Healthy"],
    ["Dale Markets", 5600, 0, 0, 5600, fromToday(-60), "At risk"],
    ["Everest Labs", 3900, 600, 0, 0, fromToday(120), "Healthy"],
    ["Fairmont Tools", 10400, 2200, 0, 0, fromToday(160), "Healthy"],
    ["Garnet Advice", 3100, 0, 0, 0, fromToday(30), "At risk"],
    ["Helix Tech", 7200, 1300, 0, 0, fromToday(260), "Healthy"],
    ["Ivy Farms", 4100, 0, 400, 0, fromToday(85), "Healthy"],
    ["Juno Sports", 5100, 800, 0, 0, fromToday(300), "Healthy"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
