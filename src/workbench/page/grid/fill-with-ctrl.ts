import type { IDisposable, Injector } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, IAutoFillService } from "@univerjs/sheets";

const { COPY, SERIES } = AUTO_FILL_APPLY_TYPE;

/**
 * With Ctrl held when the fill handle is let go, one number counts on and what would go on is copied, as in Excel. The grid does not ask
 * for the key.
 *
 * Source: Microsoft Support, "Fill a series in a worksheet" (hold down Ctrl as you drag).
 */
export function fillWithCtrl(injector: Injector): IDisposable {
  const service = injector.get(IAutoFillService);
  const own = { trigger: service.triggerAutoFill, fill: service.fillData };
  let held = false;
  let other = false;
  const letGo = ({ ctrlKey, metaKey }: PointerEvent): void => {
    held = ctrlKey || metaKey;
  };
  service.triggerAutoFill = function triggerAutoFill(...call) {
    const [, , , , chosen] = call;
    other = held && chosen === undefined;
    try {
      return own.trigger.apply(this, call);
    } finally {
      other = false;
    }
  };
  service.fillData = function fillData(type) {
    const goesOn = this.menu.some(({ value, disable }) => value === SERIES && !disable);
    const opposite = type === SERIES ? COPY : type === COPY && goesOn ? SERIES : type;
    return own.fill.call(this, other ? opposite : type);
  };
  window.addEventListener("pointerup", letGo, { capture: true });
  return {
    dispose() {
      window.removeEventListener("pointerup", letGo, { capture: true });
      Object.assign(service, { triggerAutoFill: own.trigger, fillData: own.fill });
    },
  };
}
