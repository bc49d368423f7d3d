import { useEffect, useState } from "react";
import { readingInTurn } from "../../excel/reading-in-turn";
import { useServices } from "../services";
import { guideOf, type Guide } from "./guide-of";

/** What is to be done on a sheet, as it is after every change; null where there is nothing to be said of it any more. */
export function useGuide(sheetId: string): Guide | null | undefined {
  const { port, notifyFailure } = useServices();
  const [guide, setGuide] = useState<Guide | null>();
  useEffect(() => {
    const { again, end } = readingInTurn(
      () => guideOf(port, sheetId),
      (found) => setGuide(found ?? null),
      (error) => {
        setGuide(null);
        notifyFailure(error);
      },
    );
    again();
    const registered = port.onWorkbookChanged(again);
    registered.catch(notifyFailure);
    return () => {
      end();
      registered.then((unregister) => unregister()).catch(notifyFailure);
    };
  }, [port, sheetId, notifyFailure]);
  return guide;
}
