import type { SampleRows } from "../../../plan/structure/words";

/**
 * An invented coffee brand's launch, in no season, because its days follow the day on which it is inserted. Days are
 * counted from its start.
 */
export const SAMPLES_EN = {
  goals: [
    ["First orders", "Acquisition", "Primary", 700, 1200, "Unique by email, paid"],
    ["Newsletter sign-ups", "Acquisition", "Secondary", 900, 2400, "Confirmed, not left in 24 h"],
    ["All campaign orders", "Conversion", "Secondary", 950, 1400, "Regulars too, no cancellations"],
    ["Public photo posts", "Awareness", "Watch", 120, 500, "With the campaign hashtag"],
  ],
  channels: [
    ["Meta Ads", 8000, 0.9, 0.032, "Reach and retargeting"],
    ["Google Search", 6000, 1.4, 0.065, "Catches existing demand"],
    ["TikTok Ads", 4000, 0.5, 0.024, "New people, quiz entries"],
    ["Email and SMS", 1500, 0.15, 0.045, "Regulars bring friends"],
    ["Creators", 2000, 0.6, 0.04, "Proof and recipes"],
    ["Pop-up stand", 500, 1, 0.08, "Tastings near offices"],
  ],
  budget: [
    ["Paid and creator media", "Channels", 4, 5000, "Media", "Approved", "Meta, Google, TikTok, creators"],
    ["Email and pop-up", "Channels", 4, 500, "Growth", "Approved", "Credits and stand rental"],
    ["Trial subsidies", "Rewards", 400, 8, "Growth", "Approved", "400 expected redemptions"],
    ["Review rewards", "Rewards", 300, 5, "Growth", "To approve", "Once per person, capped"],
    ["Photo and video", "Content", 1, 1500, "Design", "Approved", "12 stills, 6 clips"],
    ["Quiz and landing page", "Development", 1, 1000, "Engineering", "Approved", "With a load test"],
    ["Contingency", "Contingency", 1, 800, "Finance", "To approve", "Released by the lead only"],
  ],
  schedule: [
    ["Goals and budget", "Prepare", "Growth", -22, 5, 1],
    ["Legal review of rules", "Prepare", "Legal", -18, 4, 0.8],
    ["Creative and flow", "Prepare", "Creative", -17, 6, 0.6],
    ["Key visual and assets", "Prepare", "Design", -15, 9, 0.3],
    ["Landing page, tests", "Prepare", "Engineering", -13, 10, 0],
    ["Creators, newsletter", "Tease", "Social", -6, 6, 0],
    ["Launch day watch", "Launch", "Growth", 0, 2, 0],
    ["Media tuning", "Launch", "Media", 2, 8, 0],
    ["Encore, reminders", "Encore", "Growth", 10, 4, 0],
    ["Review", "Review", "Growth", 14, 4, 0],
  ],
  roles: [
    ["Campaign lead", "Ana Ruiz", "Growth", 18, "A", "A", "A", "A", "Goals, budget, decisions"],
    ["Creative", "Tom Berg", "Brand", 10, "R", "C", "I", "C", "Theme, rules, copy"],
    ["Media buyer", "Li Chen", "Growth", 16, "C", "R", "R", "R", "Bids, tests, daily report"],
    ["Designer", "Maya Cole", "Design", 9, "R", "R", "I", "I", "Key visual and ad assets"],
    ["Developer", "Sam Okoro", "Engineering", 12, "R", "R", "C", "I", "Landing page and tracking"],
    ["Support, warehouse", "Ines Pohl", "Operations", 14, "I", "C", "R", "C", "Answers, stock, shipping"],
  ],
  resources: [
    ["Support shifts, people", "People", 6, 4, -2, "Support", "Evenings on the first three days"],
    ["Media prepayment, ¤", "Money", 12000, 12000, -4, "Finance", "In two parts"],
    ["Trial packs, packs", "Things", 1600, 1100, -3, "Warehouse", "Supplier delivers in batches"],
    ["Admin access, seats", "Things", 3, 3, -11, "Engineering", "Shop, email, analytics"],
  ],
  risks: [
    ["Trial packs run out", "Stock", 3, 5, "Warehouse", "Watching", "At 20% left: pause ads, sell pre-orders"],
    ["Landing page down", "System", 2, 5, "Engineering", "Watching", "Load test at 3×, static page ready"],
    ["Voucher abuse", "Legal", 4, 3, "Growth", "Watching", "One per device; odd orders reviewed"],
    ["Clicks get dearer", "Traffic", 3, 3, "Media", "Watching", "20% over plan: shift to email"],
    ["Bad reviews spread", "Reputation", 2, 3, "Support", "Watching", "Answer within 2 hours with one message"],
  ],
  checklist: [
    ["Rules approved", "Prepare", "Legal", -15, null, "Growth", "Legal confirms by email"],
    ["Vouchers set up", "Prepare", "Growth", -5, null, "Finance", "Test order has right total"],
    ["Tracking accepted", "Prepare", "Engineering", -4, null, "Media", "Order, share events visible"],
    ["Budget approved", "Prepare", "Growth", -18, (today) => today - 4, "Finance", "Minutes on file"],
    ["Support trained", "Tease", "Support", -2, null, "Growth", "10 of 10 test questions"],
    ["Stock received", "Tease", "Warehouse", -2, null, "Growth", "At least 1,600 to sell"],
    ["Launch shifts set", "Launch", "Growth", -1, null, "Media", "Someone on watch each hour"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
