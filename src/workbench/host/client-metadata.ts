/** What the loaded client library says about its own classes. */
export interface ClientMetadata {
  /** The member's name as the client spells it, if the class has it. */
  memberOf(className: string, name: string): string | undefined;
  /** What an add-in calls a member: `Worksheet.showHeadings` for `Worksheet.headings`, `Table.onChanged` for its registration. */
  publicName(member: string): string;
  /** The words of an enumeration; undefined where the client has none of that name. */
  words(enumeration: string): readonly string[] | undefined;
}

/** Reads the prototypes of the client in a window; nothing of it is copied. */
export function clientMetadata(window: Window): ClientMetadata {
  const prototypeOf = (className: string): Record<string, unknown> | undefined =>
    (window as unknown as { Excel?: Record<string, { prototype?: Record<string, unknown> }> }).Excel?.[className]?.prototype;
  const names = (className: string): readonly string[] =>
    ["_scalarPropertyNames", "_navigationPropertyNames"].flatMap(
      (key) => (prototypeOf(className)?.[key] as readonly string[] | undefined) ?? [],
    );
  return {
    memberOf(className, name) {
      const wanted = name.toLowerCase();
      return names(className).find((member) => member.toLowerCase() === wanted);
    },
    words(enumeration) {
      const words = (window as unknown as { Excel?: Record<string, object | undefined> }).Excel?.[enumeration];
      return typeof words === "object" ? Object.values(words).map(String) : undefined;
    },
    publicName(member) {
      const [, className = "", wire = ""] = /^(\w+)\.(\w+)$/.exec(member) ?? [];
      const prototype = prototypeOf(className);
      if (!prototype || (!wire.startsWith("_") && wire in prototype)) return member;
      // A member that is sent under another name holds that name in its source, or ends with it: `Headings` is sent for `showHeadings`.
      const sent = new RegExp(`\\b${wire}\\b`, "i");
      const members = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([name]) => !name.startsWith("_"));
      const found =
        members.find(([, each]) =>
          [each.get, each.set, each.value].some((one: unknown) => typeof one === "function" && sent.test(String(one))),
        ) ?? members.find(([name, { set }]) => set !== undefined && name.toLowerCase().endsWith(wire.toLowerCase()));
      return `${className}.${found?.[0] ?? wire.replace(/^_/, "")}`;
    },
  };
}
