/** @jest-environment ./test/support/libraries/jsdom-environment.js */
import type * as React from "react";
import type * as ReactDom from "react-dom/client";
import type { useKept as UseKept } from "../../src/taskpane/state/use-kept";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

interface Pane {
  /** Shows, hides or closes the page and answers what its form holds. */
  draw(page: "shown" | "hidden" | "closed"): string;
  type(text: string): void;
}

/** A pane that is loaded: its modules run once, with what was handed over there before them. */
function loadPane(handed: Record<string, unknown> = {}): Pane {
  window.opsplanKept = { ...handed };
  jest.resetModules();
  const { Activity, act } = jest.requireActual<typeof React>("react");
  const { createRoot } = jest.requireActual<typeof ReactDom>("react-dom/client");
  const { useKept } = jest.requireActual<{ useKept: typeof UseKept }>("../../src/taskpane/state/use-kept");
  let type: (text: string) => void = () => undefined;
  function Form() {
    const [text, setText] = useKept("form", "");
    type = setText;
    return <output>{text}</output>;
  }
  const place = document.createElement("div");
  const root = createRoot(place);
  return {
    draw(page) {
      act(() =>
        root.render(
          page === "closed" ? null : (
            <Activity mode={page === "shown" ? "visible" : "hidden"}>
              <Form />
            </Activity>
          ),
        ),
      );
      return place.textContent ?? "";
    },
    type: (text) => act(() => type(text)),
  };
}

test("a pane that is loaded anew begins with what the one before held", () => {
  const before = loadPane();
  before.draw("shown");
  before.type("40%");
  expect(loadPane(window.opsplanKept).draw("shown")).toBe("40%");
});

test("a page that is hidden still holds what is filled in, one that is closed does not", () => {
  const pane = loadPane();
  pane.draw("shown");
  pane.type("40%");
  pane.draw("hidden");
  expect(window.opsplanKept).toEqual({ form: "40%" });
  pane.draw("closed");
  expect(window.opsplanKept).toEqual({});
});

test("what was handed over is for the first that asks: opened again, a form is empty", () => {
  const pane = loadPane({ form: "40%" });
  expect(pane.draw("shown")).toBe("40%");
  pane.draw("closed");
  expect(pane.draw("shown")).toBe("");
});

test("what nobody has taken up is handed on to the pane after the next", () => {
  loadPane({ form: "40%" });
  expect(loadPane(window.opsplanKept).draw("shown")).toBe("40%");
});
