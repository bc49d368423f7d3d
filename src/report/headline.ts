import { CHART_WORDS } from "../charts/words";
import { PUNCTUATION } from "../core/punctuation";
import type { Lang } from "../core/lang";
import { textInFormula } from "../core/cells/text-in-formula";
import type { KeyedFormula } from "../plan/structure/keyed-formula";
import { prefixOf, type ReportBlock } from "./blocks";
import { changeOf, type ReportTotals } from "./totals";

/** So many figures are said in a line. */
const MOST = 3;

/** What the report comes to in a line, as a formula that stays true; what its first chart says where it has no figures of its own. */
export function headlineOf({ measures, against }: ReportTotals, blocks: readonly ReportBlock[], lang: Lang): KeyedFormula {
  const { list, bracketed } = PUNCTUATION[lang];
  const [open = "", close = ""] = bracketed("\n").split("\n");
  const said = measures.slice(0, MOST).map((measure) => {
    const format = measure === "roi" ? "0.00" : "#,##0";
    const change = changeOf(measure);
    const changed = `IF(ISNUMBER(${change}),${textInFormula(open)}&TEXT(${change},"+0.0%;-0.0%;0.0%")&${textInFormula(close)},"")`;
    return `${textInFormula(`${CHART_WORDS[lang].measures[measure]} `)}&TEXT(${measure},"${format}")${against?.known ? `&${changed}` : ""}`;
  });
  const [first] = blocks;
  if (said.length > 0) return said.join(`&${textInFormula(list === "、" ? "，" : list)}&`);
  return first ? `${prefixOf(first.id)}_finding` : '""';
}
