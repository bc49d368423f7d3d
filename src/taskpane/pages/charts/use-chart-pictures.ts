import { useCallback } from "react";
import type { Chart } from "../../../charts/define";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

interface ChartPictures {
  readonly copying: boolean;
  readonly copy: () => Promise<void>;
  readonly insert: () => Promise<void>;
}

/** The picture of a chart on the clipboard or on the sheet that is shown; where that cannot be, it is offered as a file. */
export function useChartPictures(chart: Chart, data: unknown, note: string): ChartPictures {
  const { port, lang, notify } = useServices();
  const { busy, run } = useAction();
  const copy = useCallback(
    () =>
      run("copy", async () => {
        const text = CHART_PAGE_WORDS[lang];
        const { chartImage } = await import("../../state/chart-image");
        const { png } = await chartImage(chart, data, note, lang);
        try {
          await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
          notify({ intent: "success", title: text.copied });
        } catch (error) {
          // A host may keep its frames away from the clipboard; the browser says so in its own words.
          notify({
            intent: "warning",
            title: text.notCopied,
            details: error instanceof Error ? error.message : String(error),
            actions: [{ label: text.savePicture, run: () => save(png, `${chart.words(data, lang).title}.png`) }],
          });
        }
      }),
    [chart, data, note, lang, notify, run],
  );
  const insert = useCallback(
    () =>
      run("picture", async () => {
        const text = CHART_PAGE_WORDS[lang];
        const { chartImage } = await import("../../state/chart-image");
        const { png, ...size } = await chartImage(chart, data, note, lang);
        const { title, sentence: description } = chart.words(data, lang);
        if (await port.insertPicture({ png: await base64Of(png), ...size, title, description })) {
          notify({ intent: "success", title: text.pictureInserted });
          return;
        }
        const savePicture = { label: text.savePicture, run: () => save(png, `${title}.png`) };
        notify({ intent: "warning", title: text.noPictures, actions: [savePicture] });
      }),
    [chart, data, note, port, lang, notify, run],
  );
  return { copying: busy === "copy", copy, insert };
}

/** The bytes of a file as text, without the address in front. */
async function base64Of(file: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The picture could not be read"));
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(",") + 1);
}

/** Signs that no system lets into the name of a file. */
const NO_NAME = /[\\/:*?"<>|]/g;

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replaceAll(NO_NAME, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
