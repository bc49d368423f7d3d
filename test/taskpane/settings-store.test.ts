/** @jest-environment ./test/support/libraries/jsdom-environment.js */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import * as library from "@microsoft/office-js-helpers";
import { DEFAULT_SETTINGS } from "../../src/taskpane/state/settings";
import { openSettings } from "../../src/taskpane/state/settings-store";
import { withFavourite } from "../../src/taskpane/state/with-favourite";
import { withRecent } from "../../src/taskpane/state/with-recent";

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

/** Makes the browser's own storage fail as browsers do. */
const failWith = (name: string): void => {
  jest.spyOn(Object.getPrototypeOf(window.localStorage) as Storage, "setItem").mockImplementation(() => {
    throw new DOMException("refused", name);
  });
};

describe("the settings store", () => {
  it("begins with the defaults and finds again what was written", () => {
    expect(openSettings(library, undefined).read()).toEqual(DEFAULT_SETTINGS);
    openSettings(library, undefined).write({ language: "zh-CN", recentTemplates: ["campaign-plan"] });
    expect(openSettings(library, undefined).read()).toEqual({ ...DEFAULT_SETTINGS, language: "zh-CN", recentTemplates: ["campaign-plan"] });
  });

  it("keeps what belongs to one partition from another, whatever signs its key has", () => {
    openSettings(library, "(excel.cloud[1]+").write({ theme: "dark" });
    expect(openSettings(library, undefined).read().theme).toBe("follow");
    expect(openSettings(library, "(excel.cloud[1]+").read().theme).toBe("dark");
  });

  it("keeps favourites in the order they were marked, and recent functions the latest first", () => {
    const store = openSettings(library, undefined);
    store.write({
      favouriteFunctions: withFavourite(withFavourite([], "LTV"), "CAC"),
      recentFunctions: withRecent(withRecent(["LTV"], "CAC", 8), "LTV", 8),
    });
    expect(openSettings(library, undefined).read()).toMatchObject({ favouriteFunctions: ["LTV", "CAC"], recentFunctions: ["LTV", "CAC"] });
    store.write({ favouriteFunctions: withFavourite(store.read().favouriteFunctions, "LTV") });
    expect(openSettings(library, undefined).read().favouriteFunctions).toEqual(["CAC"]);
  });

  it("takes nothing from storage that it does not know", () => {
    new library.Storage<unknown>("opsplan", library.StorageType.LocalStorage).set("settings", {
      language: "fr",
      theme: 7,
      recentTemplates: ["a", 1],
      favouriteFunctions: "LTV",
      recentFunctions: [null],
      other: true,
    });
    expect(openSettings(library, undefined).read()).toEqual({ ...DEFAULT_SETTINGS, recentTemplates: ["a"] });
  });

  it("goes on in memory and says so when storage is full", () => {
    const store = openSettings(library, undefined);
    failWith("QuotaExceededError");
    expect(store.write({ theme: "dark" }).theme).toBe("dark");
    expect(store.read().theme).toBe("dark");
    expect(store.notKept).toBe("full");
  });

  it("says that it keeps again once there is room", () => {
    const store = openSettings(library, undefined);
    failWith("QuotaExceededError");
    store.write({ theme: "dark" });
    jest.restoreAllMocks();
    store.write({ language: "en" });
    expect(store.notKept).toBeUndefined();
    expect(openSettings(library, undefined).read()).toMatchObject({ theme: "dark", language: "en" });
  });

  it("goes on in memory and says so when storage is blocked", () => {
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const store = openSettings(library, undefined);
    expect(store.notKept).toBe("blocked");
    expect(store.write({ theme: "light" }).theme).toBe("light");
  });

  it("forgets everything on reset", () => {
    const store = openSettings(library, undefined);
    store.write({ theme: "dark" });
    expect(store.reset()).toEqual(DEFAULT_SETTINGS);
    expect(openSettings(library, undefined).read()).toEqual(DEFAULT_SETTINGS);
  });
});
