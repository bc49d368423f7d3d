const ALLOWED = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

/** Whether a package under this SPDX expression may be part of what ships: one of the permissive licences, or a choice that offers one. */
export const mayShip = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => ALLOWED.has(part)));
