import { onPaneRequest, requestPane, type PaneRequest } from "../../src/excel/pane-requests";

test("a request made before the pane is there waits for it, and only the latest", () => {
  requestPane({ page: "charts" });
  requestPane({ page: "templates" });
  const heard: PaneRequest[] = [];
  const stop = onPaneRequest((request) => heard.push(request));
  expect(heard).toEqual([{ page: "templates" }]);
  requestPane({ page: "help" });
  expect(heard).toEqual([{ page: "templates" }, { page: "help" }]);
  stop();
});

test("a pane that stopped listening hears nothing more", () => {
  const heard: PaneRequest[] = [];
  onPaneRequest((request) => heard.push(request))();
  requestPane({ page: "help" });
  expect(heard).toEqual([]);
});
