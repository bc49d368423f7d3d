import { langOf, type Lang } from "../core/lang";

/** The colours of the host's own interface, where it tells them. */
export interface HostTheme {
  readonly dark: boolean;
  readonly background?: string;
  readonly foreground?: string;
}

export interface HostInfo {
  /** Whether the page runs inside Excel (or the embedded workbook) and not in a plain browser tab. */
  readonly inExcel: boolean;
  /** "Excel" as Office.js names it; empty in a plain browser. */
  readonly host: string;
  /** "PC", "Mac", "OfficeOnline", "iOS" …; empty in a plain browser. */
  readonly platform: string;
  /** Excel's build, for support. */
  readonly version: string;
  readonly displayLanguage: string;
  readonly lang: Lang;
}

const office = (): typeof Office | undefined => (typeof Office === "undefined" ? undefined : Office);

/** What Excel says about itself. Call after `officeReady`. */
export function hostInfo(): HostInfo {
  const context = office()?.context as Partial<Office.Context> | undefined;
  const displayLanguage = context?.displayLanguage ?? (typeof navigator === "undefined" ? "en-US" : navigator.language);
  return {
    inExcel: context?.host !== undefined && context.host !== null,
    host: context?.host ? String(context.host) : "",
    platform: context?.platform ? String(context.platform) : "",
    version: context?.diagnostics?.version ?? "",
    displayLanguage,
    lang: langOf(displayLanguage),
  };
}
