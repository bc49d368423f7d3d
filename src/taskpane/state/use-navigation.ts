import { useCallback, useEffect, useRef } from "react";
import type { PageId, Route } from "./route";
import { useKept } from "./use-kept";

type Routes = { readonly [P in PageId]: Extract<Route, { page: P }> };

const ROOTS: Routes = {
  home: { page: "home" },
  templates: { page: "templates" },
  functions: { page: "functions" },
  charts: { page: "charts" },
  settings: { page: "settings" },
};

export interface Navigation {
  readonly page: PageId;
  /** Where each page stands; coming back to a page finds it as it was left. */
  readonly routes: Routes;
  /** Pages that have been opened, which stay mounted. */
  readonly opened: readonly PageId[];
  readonly chartRequests: number;
  /** By a tab: focus stays on it. Choosing the open page again leads to its start. */
  choose(page: PageId): void;
  /** By anything else: focus moves to the page. */
  navigate(route: Route): void;
}

export const panelId = (page: PageId): string => `page-${page}`;

export function useNavigation(): Navigation {
  const [state, setState] = useKept("navigation", {
    page: "home" as PageId,
    routes: ROOTS,
    opened: ["home"] as readonly PageId[],
    chartRequests: 0,
    focusPage: 0,
  });
  const go = useCallback(
    (route: Route, moveFocus: boolean) => {
      setState((before) => ({
        page: route.page,
        routes: { ...before.routes, [route.page]: route },
        opened: before.opened.includes(route.page) ? before.opened : [...before.opened, route.page],
        chartRequests: before.chartRequests + (route.page === "charts" && route.chartSelection ? 1 : 0),
        focusPage: before.focusPage + (moveFocus ? 1 : 0),
      }));
    },
    [setState],
  );
  const navigate = useCallback((route: Route) => go(route, true), [go]);
  const choose = useCallback(
    (page: PageId) => go(page === state.page ? ROOTS[page] : state.routes[page], false),
    [go, state.page, state.routes],
  );

  // A detail's heading, where there is one, has taken focus by itself before this runs.
  const focused = useRef(state.focusPage);
  useEffect(() => {
    if (focused.current === state.focusPage) return;
    focused.current = state.focusPage;
    const panel = document.getElementById(panelId(state.page));
    if (panel && !panel.contains(document.activeElement)) panel.focus();
  }, [state.focusPage, state.page]);

  return { page: state.page, routes: state.routes, opened: state.opened, chartRequests: state.chartRequests, choose, navigate };
}
