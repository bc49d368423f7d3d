import { useEffect, useState } from "react";
import type { Lang } from "../../../core/lang";
import type { SheetCells } from "../../../reading/sheet-cells";

/** The sample's cells while they are `wanted`, which arrive when they are first asked for; null before and otherwise. */
export function useSampleLog(wanted: boolean, lang: Lang, name: string): SheetCells | null {
  const [cells, setCells] = useState<SheetCells | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isShown = true;
    void import("./sample-log").then(({ sampleLog }) => {
      if (isShown) setCells(sampleLog(lang, name));
    });
    return () => {
      isShown = false;
    };
  }, [wanted, lang, name]);
  return wanted ? cells : null;
}
