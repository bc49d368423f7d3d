import { nodeOf, officeClass } from "../dispatch/office-class";

const numberFormatInfoClass = officeClass<object>({
  name: "NumberFormatInfo",
  get: { NumberDecimalSeparator: () => ".", NumberGroupSeparator: () => "," },
});

export const cultureInfoClass = officeClass<object>({
  name: "CultureInfo",
  get: { Name: (_self, host) => host.options.contentLanguage },
  navigate: { NumberFormat: () => nodeOf(numberFormatInfoClass, {}) },
});
