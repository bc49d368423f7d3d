import { IFindReplaceService } from "@univerjs/find-replace";
import type { IDisposable } from "@univerjs/core";
import type { Engine } from "../../engine/create-engine";

/** What of the service is not in its interface: what is typed into the box, and what has been searched for. */
interface Inner extends IFindReplaceService {
  readonly _state: { readonly inputtingFindString: string; readonly findString: string };
  readonly _model: { readonly searched: boolean } | null;
}

const FIELD = "[data-u-comp=find-replace-dialog] .univer-find-input input";
/** For so long after the last key the service forgets whatever it has found. */
const UNSETTLED = 250;

/**
 * Whoever leaves the box of what to replace has said it: Replace and Replace All are there at once, as in Excel. The grid gave them only
 * after its button Find or Enter.
 */
export function searchOnLeaving({ injector }: Engine): IDisposable {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const search = (): void => {
    const service = injector.get(IFindReplaceService) as Inner;
    const { inputtingFindString: sought, findString } = service._state;
    if (!service.replaceRevealed || sought === "" || (sought === findString && service._model?.searched === true)) return;
    service.changeFindString(sought);
    service.find();
  };
  const left = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !target.matches(FIELD)) return;
    clearTimeout(waiting);
    waiting = setTimeout(search, UNSETTLED);
  };
  document.addEventListener("focusout", left);
  return {
    dispose() {
      clearTimeout(waiting);
      document.removeEventListener("focusout", left);
    },
  };
}
