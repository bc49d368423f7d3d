import type { SampleRows } from "../../../plan/structure/words";
import { fromMonth } from "../../parts/sample-days";

/** A learning app a year after its first testers. */
// prettier-ignore
export const SAMPLES_EN = {
  stages: [
    ["Development", "Find position and audience", "Waiting list and tester search", "Account and store set-up", "Teasers and own channels", "Freeze scope and tracking", null, null, null, null, null, null],
    ["Seed", "Learn from behaviour and feedback", "Rewarded feedback rounds", "Communities and staff", "Change log and questions", "Weekly", 0.35, 0.15, 0.08, 0.12, null, null],
    ["Growth", "Win and keep users", "Check-in and referral rewards", "App stores and swaps", "Launch news and topics", "Every two weeks", 0.4, 0.2, 0.1, 0.18, 0.02, 12],
    ["Maturity", "Hold activity and earn", "Member days and pay offers", "Win-back and partners", "Editorial and best content", "Small releases", 0.42, 0.22, 0.12, 0.22, 0.04, 16],
    ["Decline", "Prolong and lead to next product", "Return rewards", "Own channels", "Best of and service notes", "Fixes only", 0.3, 0.12, 0.06, 0.2, 0.04, 18],
  ],
  scorecard: [
    ["D1"],
    ["D7"],
    ["D30"],
    ["Stickiness"],
    ["Pay rate"],
    ["ARPPU"],
  ],
  months: [
    [fromMonth(-12), 4100, 1300, 2700, 5200, 0.39, 0.16, 0.08, 8, 40, 260],
    [fromMonth(-11), 9800, 2900, 6300, 12100, 0.4, 0.18, 0.09, 9, 180, 1500],
    [fromMonth(-10), 16500, 5600, 12800, 24000, 0.41, 0.18, 0.09, 10, 430, 4200],
    [fromMonth(-9), 23000, 9300, 21500, 40000, 0.41, 0.19, 0.09, 10, 800, 8600],
    [fromMonth(-8), 28000, 13900, 31600, 59000, 0.41, 0.19, 0.09, 11, 1240, 14100],
    [fromMonth(-7), 31000, 18700, 42400, 79000, 0.41, 0.19, 0.09, 11, 1740, 20600],
    [fromMonth(-6), 32000, 23600, 53200, 99000, 0.4, 0.19, 0.1, 11, 2280, 27700],
    [fromMonth(-5), 32500, 28400, 63700, 118000, 0.4, 0.19, 0.1, 12, 2830, 35100],
    [fromMonth(-4), 31000, 32700, 73200, 135000, 0.4, 0.19, 0.1, 12, 3380, 42600],
    [fromMonth(-3), 29500, 36500, 81500, 150000, 0.4, 0.19, 0.1, 12, 3900, 49900],
    [fromMonth(-2), 27500, 39700, 88500, 162000, 0.4, 0.19, 0.1, 12, 4370, 56800],
    [fromMonth(-1), 25500, 42300, 94000, 171000, 0.4, 0.19, 0.1, 12, 4790, 63200],
  ],
  tiers: [
    ["Small spenders", 1, 4180, 29260],
    ["Mid spenders", 20, 560, 21840],
    ["Big spenders", 100, 50, 12100],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
