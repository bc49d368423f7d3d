/** Names of host and platform for "about" and support. */
export interface HostDescription {
  /** "EXCEL", or "WEB" in a plain browser tab. */
  readonly host: string;
  /** "PC", "MAC", "OFFICE_ONLINE", "IOS"; empty in a plain browser tab. */
  readonly platform: string;
}

/**
 * Host and platform by Microsoft's helpers, which know the names of older versions as well. They come as one
 * bundle with parts that are never used here, so they are only loaded when someone asks.
 */
export async function describeHost(): Promise<HostDescription> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return { host: Utilities.host, platform: Utilities.platform ?? "" };
}
