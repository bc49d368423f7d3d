import { InterceptorManager, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Lang } from "../../../core/lang";
import { RULE_REFUSALS } from "../../../locale/rule-refusals";
import type { Engine } from "../../engine/create-engine";
import { formulaNotice } from "../typing/formula-notice";
import { formulaSentence } from "./formula-sentence";

/** The panel's form: it asks its parts whether they may be submitted, and then for the rule. */
interface Form {
  getInterceptPoints(): { readonly beforeSubmit?: unknown; readonly submit?: unknown };
  fetchThroughInterceptors(point: unknown, filter?: unknown): (value: unknown, context: unknown) => unknown;
}

/** Of the workbook that is open; answers whether the rule is taken, and says why not. */
let accepts: ((rule: IConditionalFormattingRuleConfig) => boolean) | undefined;
let installed = false;

/** The library makes the form's questions anew with each form, so they are put in here for all of them. */
function install(): void {
  if (installed) return;
  installed = true;
  const forms = InterceptorManager.prototype as unknown as Form;
  const fetch = forms.fetchThroughInterceptors;
  forms.fetchThroughInterceptors = function asking(this: Form, point, filter) {
    const answer = fetch.call(this, point, filter);
    const { beforeSubmit, submit } = this.getInterceptPoints();
    if (beforeSubmit === undefined || submit === undefined || point !== beforeSubmit) return answer;
    return (value, context) => {
      const rule = fetch.call(this, submit)(null, null) as IConditionalFormattingRuleConfig | null;
      // The form's own parts mark their fields all the same.
      const fits = answer(value, context);
      return rule && accepts ? accepts(rule) && fits : fits;
    };
  };
}

/**
 * A conditional format that Excel refuses is refused with a sentence at the panel's button, and the form stays as it was filled in. The
 * library took formulas with a part missing, which then stood in the workbook, and limits in the wrong order, which never apply.
 */
export function refuseFormats(engine: Engine, lang: Lang): IDisposable {
  install();
  const notice = formulaNotice();
  let pressed: Element | undefined;
  const mine = (rule: IConditionalFormattingRuleConfig): boolean => {
    const sheetId = engine.workbook.getActiveSheet().getSheetId();
    const sentence = formatRefusal(engine.injector, lang, engine.workbook.getId(), sheetId)(rule);
    if (sentence === undefined) return true;
    const { left = 0, top = 0, bottom = 0 } = pressed?.getBoundingClientRect() ?? {};
    notice.show(sentence, { left, top, bottom, gridTop: 0 });
    return false;
  };
  accepts = mine;
  const press = ({ target }: Event): void => {
    notice.hide();
    pressed = target instanceof Element ? target : undefined;
  };
  const kinds = ["pointerdown", "keydown"] as const;
  for (const kind of kinds) window.addEventListener(kind, press, { capture: true });
  return toDisposable(() => {
    for (const kind of kinds) window.removeEventListener(kind, press, { capture: true });
    notice.dispose();
    if (accepts === mine) accepts = undefined;
  });
}

const TWO_BOUNDS: readonly CFNumberOperator[] = [CFNumberOperator.between, CFNumberOperator.notBetween];
const MOST_RANKS = 1000;
const WHOLE = 100;

/** Says why Excel would not take a conditional format on a sheet; undefined where it would. */
export function formatRefusal(
  injector: Injector,
  lang: Lang,
  unitId: string,
  sheetId: string,
): (rule: IConditionalFormattingRuleConfig) => string | undefined {
  const words = RULE_REFUSALS[lang];
  const refusal = formulaSentence(injector, lang, unitId, sheetId);
  const formula = (text: unknown, missing: string): string | undefined =>
    typeof text === "string" && text.replace(/^=/, "").trim() !== "" ? refusal(text.startsWith("=") ? text : `=${text}`) : missing;
  const limit = ({ type, value }: IValueConfig): string | undefined => {
    if (type === CFValueType.formula) return formula(value, words.noThreshold);
    const isShare = type === CFValueType.percent || type === CFValueType.percentile;
    return isShare && !(Number(value) >= 0 && Number(value) <= WHOLE) ? words.percentOutOfRange : undefined;
  };
  const limits = (all: readonly IValueConfig[]): string | undefined => {
    const wrong = all.map(limit).find((each) => each !== undefined);
    return wrong ?? (isRising(all) ? undefined : words.limitsOutOfOrder);
  };
  return (rule) => {
    switch (rule.type) {
      case CFRuleType.dataBar:
        return limits([rule.config.min, rule.config.max]);
      case CFRuleType.colorScale:
        return limits(rule.config.map(({ value }) => value));
      case CFRuleType.iconSet:
        // From the highest down; the last icon is for all the rest.
        return limits(
          rule.config
            .slice(0, -1)
            .map(({ value }) => value)
            .toReversed(),
        );
      default:
        break;
    }
    switch (rule.subType) {
      case CFSubRuleType.formula:
        return formula(rule.value, words.noFormula);
      case CFSubRuleType.rank: {
        const most = rule.isPercent ? WHOLE : MOST_RANKS;
        return Number.isInteger(rule.value) && rule.value >= 1 && rule.value <= most ? undefined : words.rankOutOfRange(most);
      }
      case CFSubRuleType.number: {
        const [least, most] = TWO_BOUNDS.includes(rule.operator) && Array.isArray(rule.value) ? rule.value : [];
        return least !== undefined && most !== undefined && least > most ? words.minAboveMax : undefined;
      }
      default:
        return undefined;
    }
  };
}

/** Limits of one kind rise; those of different kinds depend on the cells. */
const isRising = (all: readonly IValueConfig[]): boolean =>
  all.every(({ type, value }, i) => {
    const before = all[i - 1];
    const compared = before?.type === type && type !== CFValueType.formula && type !== CFValueType.min && type !== CFValueType.max;
    return !compared || Number(before.value) < Number(value);
  });
