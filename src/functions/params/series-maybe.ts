import type { Param } from "../define";
import { series, type SeriesSpec } from "./series";

/** As `series`, but may be left out. */
export const seriesMaybe = (name: string, spec: SeriesSpec & { readonly defaultText?: string }): Param<number[] | undefined> => {
  const given = series(name, spec);
  return {
    ...given,
    optional: true,
    ...(spec.defaultText === undefined ? {} : { defaultText: spec.defaultText }),
    coerce: (raw) => (raw === null ? undefined : given.coerce(raw)),
    check: (values) => {
      if (values !== undefined) given.check?.(values);
    },
  };
};
