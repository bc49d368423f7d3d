import { officeClass } from "../dispatch/office-class";
import { aFlag } from "./check";

/** `context.runtime`: whether the add-in is told of events. Source: `Excel.Runtime` in Microsoft's reference. */
export const runtimeClass = officeClass<object>({
  name: "Runtime",
  get: { EnableEvents: (_self, host) => host.events.enabled },
  set: {
    EnableEvents: (_self, value: boolean, host) => {
      host.events.enabled = aFlag(value);
    },
  },
});
