/** What the loaded client library says about its own classes. */
export interface ClientMetadata {
  /** The member's name as the client spells it, if the class has it. */
  memberOf(className: string, name: string): string | undefined;
}

/** Reads the prototypes of the client in a window; nothing of it is copied. */
export function clientMetadata(window: Window): ClientMetadata {
  const names = (className: string): readonly string[] => {
    const excel = (window as unknown as { Excel?: Record<string, { prototype?: Record<string, unknown> }> }).Excel;
    const prototype = excel?.[className]?.prototype;
    if (!prototype) return [];
    const listed = ["_scalarPropertyNames", "_navigationPropertyNames"].flatMap(
      (key) => (prototype[key] as readonly string[] | undefined) ?? [],
    );
    return listed;
  };
  return {
    memberOf(className, name) {
      const wanted = name.toLowerCase();
      return names(className).find((member) => member.toLowerCase() === wanted);
    },
  };
}
