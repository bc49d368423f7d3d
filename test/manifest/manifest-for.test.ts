import { ENVIRONMENTS } from "../../src/build/environments";
import type { EnvironmentName } from "../../src/build/environments";
import { checkManifest } from "../../src/build/manifest/check-manifest";
import { manifestFor } from "../../src/build/manifest/manifest-for";
import { parseManifest } from "../../src/build/manifest/parse-manifest";
import { MANIFEST, changed } from "./read-manifest";

const URL = "https://cdn.example.org/opsplan";
const names = Object.keys(ENVIRONMENTS) as EnvironmentName[];
const of = (name: EnvironmentName): string => manifestFor(MANIFEST, name, URL);
const first = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? "";

describe.each(names)("%s", (name) => {
  test("its manifest breaks no rule", () => {
    expect(checkManifest(parseManifest(of(name)))).toEqual([]);
  });
  test("every address is under the one given, and the address's origin is the add-in's domain", () => {
    expect(of(name)).not.toContain("localhost");
    expect([...of(name).matchAll(/"(https:[^"]+)"/g)].filter(([, address]) => !address!.startsWith(`${URL}/`))).toEqual([]);
    expect(of(name)).toContain("<AppDomain>https://cdn.example.org</AppDomain>");
  });
  test("its text tells users to type its own namespace", () => {
    expect(of(name)).toContain(`type =${ENVIRONMENTS[name].namespace}. in a cell`);
    expect(of(name)).toContain(`输入 =${ENVIRONMENTS[name].namespace}. 直接计算`);
  });
});

test("no two environments share an id, a name, a tab or a namespace, in either language", () => {
  const tellApart = [
    /<Id>([^<]+)/,
    /<DisplayName DefaultValue="([^"]+)/,
    /<DisplayName[^>]*>\s*<Override[^>]*Value="([^"]+)/,
    /"Tab\.Label" DefaultValue="([^"]+)/,
    /"Tab\.Label"[^>]*>\s*<bt:Override[^>]*Value="([^"]+)/,
    /"Functions\.Namespace" DefaultValue="([^"]+)/,
  ];
  for (const pattern of tellApart) {
    const values = names.map((name) => first(of(name), pattern));
    expect(values).not.toContain("");
    expect(new Set(values).size).toBe(names.length);
  }
});

test("production is the manifest in the repository at another address", () => {
  const bare = MANIFEST.replace(/<!--.*?-->\n/s, "")
    .replaceAll("https://localhost:3000/", `${URL}/`)
    .replace("https://localhost:3000", "https://cdn.example.org");
  expect(of("production")).toBe(bare);
});

test.each(["http://opsplan.example", "https://opsplan.example/", "opsplan.example", "https://"])(
  "%s is refused as an address",
  (address) => {
    expect(() => manifestFor(MANIFEST, "production", address)).toThrow("must be https");
  },
);

test("a manifest without what has to be exchanged is refused", () => {
  expect(() => manifestFor(changed('<bt:String id="Functions.Namespace"', '<bt:String id="Functions.Name"'), "staging", URL)).toThrow(
    "Functions.Namespace",
  );
});
