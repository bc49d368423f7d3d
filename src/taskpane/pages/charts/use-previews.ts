import { useEffect, useState } from "react";
import { ask } from "../../../charts/ask";
import type { ChartDefinition, ChartSettings } from "../../../charts/define";
import type { Scene } from "../../../charts/scene/mark";
import type { Lang } from "../../../core/lang";
import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import { nextTurn } from "../../state/next-turn";

/** What a chart would say, and how it would look. */
export interface Preview {
  readonly title: string;
  readonly scene: Scene;
}

type Previews = Readonly<Record<string, Preview>>;

/** As wide as charts are drawn at the pane's narrowest. */
const WIDTH = 246;
const NONE: Previews = {};

/** The charts one after the other, each in a turn of its own, so that the page answers meanwhile. */
export function usePreviews(charts: readonly ChartDefinition[], reading: TableReading, settings: ChartSettings): Previews {
  const { lang, notifyFailure } = useServices();
  const [drawn, setDrawn] = useState<{ readonly of: TableReading; readonly previews: Previews }>();
  useEffect(() => {
    const stop = new AbortController();
    const draw = async () => {
      for (const definition of charts) {
        await nextTurn();
        if (stop.signal.aborted) return;
        const preview = await previewOf(definition, reading, settings, lang);
        if (stop.signal.aborted) return;
        setDrawn((before) => ({
          of: reading,
          previews: { ...(before?.of === reading ? before.previews : NONE), [definition.id]: preview },
        }));
      }
    };
    draw().catch((error: unknown) => {
      if (!stop.signal.aborted) notifyFailure(error);
    });
    return () => stop.abort();
  }, [charts, reading, settings, lang, notifyFailure]);
  return drawn?.of === reading ? drawn.previews : NONE;
}

async function previewOf(definition: ChartDefinition, reading: TableReading, settings: ChartSettings, lang: Lang): Promise<Preview> {
  const { CHART } = await definition.chart();
  const { data } = ask(CHART, reading, settings);
  return { title: CHART.words(data, lang).title, scene: CHART.draw(data, lang, WIDTH) };
}
