import type { Injector } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";

/** Excel draws no bar of no length. The grid draws a line of one pixel there, in the colour of negative numbers or in black. */
export function dropEmptyDataBars(injector: Injector): void {
  const service = injector.get(ConditionalFormattingService);
  const compose = service.composeStyle.bind(service);
  service.composeStyle = (...cell) => {
    const style = compose(...cell);
    if (style?.dataBar?.value !== 0) return style;
    const { dataBar: _, ...rest } = style;
    return rest;
  };
}
