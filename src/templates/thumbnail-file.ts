import type { Lang } from "../core/lang";

/** Where a build keeps the picture of a template's first screen. */
export const thumbnailFile = (id: string, lang: Lang): string => `thumbnails/${id}.${lang}.svg`;
