import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlag, aText } from "./check";

interface Self {
  readonly sheetId: string;
}

const PART = "headerFooter";
const PLACES = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

const kept = (host: HostContext, self: Self): Readonly<Record<string, unknown>> =>
  host.engine.parts.get<Record<string, unknown>>(PART, self.sheetId) ?? {};
const keep = (host: HostContext, self: Self, name: string, value: unknown): void =>
  host.engine.parts.set(PART, self.sheetId, { ...kept(host, self), [name]: value });

/** Texts with Excel's codes such as `&P`, the same on all pages. */
const headerFooterClass: OfficeClass<Self> = officeClass<Self>({
  name: "HeaderFooter",
  get: Object.fromEntries(PLACES.map((place) => [place, (self: Self, host: HostContext) => kept(host, self)[place] ?? ""])),
  set: Object.fromEntries(
    PLACES.map((place) => [place, (self: Self, value: never, host: HostContext) => keep(host, self, place, aText(value))]),
  ),
});

export const headerFooterGroupClass: OfficeClass<Self> = officeClass<Self>({
  name: "HeaderFooterGroup",
  get: {
    State: () => "Default",
    UseSheetMargins: (self, host) => kept(host, self)["UseSheetMargins"] ?? true,
    UseSheetScale: (self, host) => kept(host, self)["UseSheetScale"] ?? true,
  },
  set: {
    State: (_self, value: string) => {
      if (value !== "Default") throw HostError.notImplemented(`HeaderFooterGroup.state = ${String(value)}`);
    },
    UseSheetMargins: (self, value: boolean, host) => keep(host, self, "UseSheetMargins", aFlag(value)),
    UseSheetScale: (self, value: boolean, host) => keep(host, self, "UseSheetScale", aFlag(value)),
  },
  navigate: { DefaultForAllPages: (self) => nodeOf(headerFooterClass, self) },
});
