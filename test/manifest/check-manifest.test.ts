import { checkManifest } from "../../src/build/manifest/check-manifest";
import { parseManifest } from "../../src/build/manifest/parse-manifest";
import { MANIFEST, changed } from "./read-manifest";

const rulesBrokenBy = (xml: string): string[] => [...new Set(checkManifest(parseManifest(xml)).map(({ rule }) => rule))];

test("the manifest breaks no rule", () => {
  expect(checkManifest(parseManifest(MANIFEST))).toEqual([]);
});

test("text that is not well-formed XML is refused", () => {
  expect(() => parseManifest(changed("</OfficeApp>", ""))).toThrow();
});

describe("the seven errors that a schema cannot see are each found", () => {
  const cases: readonly [string, string, string][] = [
    ["a resid that leads nowhere", changed('<Label resid="Open.Label"', '<Label resid="Open.Lable"'), "dangling resid"],
    ["an address without https", changed('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'), "https only"],
    ["a missing icon size", changed('<bt:Image size="32" resid="Open.32" />', ""), "icon sizes"],
    ["a control id used twice", changed('id="OpsPlan.Chart"', 'id="OpsPlan.Template"'), "unique ids"],
    [
      "an override for the default locale",
      changed(
        '<bt:Override Locale="zh-CN" Value="策划" />',
        '<bt:Override Locale="zh-CN" Value="策划" /><bt:Override Locale="en-US" Value="Plan" />',
      ),
      "overrides",
    ],
    [
      "a TaskpaneId beside a long-lived runtime",
      changed('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>pane</TaskpaneId>'),
      "shared runtime",
    ],
    [
      "a FunctionFile of another page than the runtime's",
      changed('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="LearnMore.Url"'),
      "shared runtime",
    ],
  ];
  test.each(cases)("%s", (_, xml, rule) => {
    expect(rulesBrokenBy(xml)).toContain(rule);
  });
});

describe("the custom functions' page and the pane's page must be the runtime's", () => {
  test("another page for the functions is found", () => {
    expect(rulesBrokenBy(changed('<Page><SourceLocation resid="Taskpane.Url"', '<Page><SourceLocation resid="LearnMore.Url"'))).toContain(
      "shared runtime",
    );
  });
  test("another page for the pane is found", () => {
    expect(
      rulesBrokenBy(
        changed(
          '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"',
          '<Action xsi:type="ShowTaskpane"><SourceLocation resid="LearnMore.Url"',
        ),
      ),
    ).toContain("shared runtime");
  });
  test("a short lifetime is found", () => {
    expect(rulesBrokenBy(changed('lifetime="long"', 'lifetime="short"'))).toContain("shared runtime");
  });
});

describe("each of the eight icon sizes is needed", () => {
  test.each([16, 20, 24, 32, 40, 48, 64, 80])("a command without its %i pixels is found", (size) => {
    expect(rulesBrokenBy(changed(`<bt:Image size="${size}" resid="Help.${size}" />`, ""))).toContain("icon sizes");
  });
});

describe("what else could be wrong is found", () => {
  const long = (length: number): string => "长".repeat(length);
  const cases: readonly [string, string, string][] = [
    ["a label without Chinese", changed('<bt:Override Locale="zh-CN" Value="插入模板" />', ""), "overrides"],
    ["a name without Chinese", changed('<Override Locale="zh-CN" Value="OpsPlan 运营策划" />', ""), "overrides"],
    [
      "functions without Chinese descriptions",
      changed('<bt:Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json" />', ""),
      "overrides",
    ],
    ["a support page without Chinese", changed(/<Override Locale="zh-CN" Value="[^"]*help[^"]*" \/>/, ""), "overrides"],
    ["a language code without its region", changed('Locale="zh-CN"', 'Locale="zh"'), "overrides"],
    [
      "a namespace that differs by language",
      changed(
        'id="Functions.Namespace" DefaultValue="OPS" />',
        'id="Functions.Namespace" DefaultValue="OPS"><bt:Override Locale="zh-CN" Value="YY" /></bt:String>',
      ),
      "overrides",
    ],
    ["a short text of 126 characters", changed('Value="插入模板"', `Value="${long(126)}"`), "lengths"],
    ["a long text of 251 characters", changed(/Value="在表格旁[^"]*"/, `Value="${long(251)}"`), "lengths"],
    ["a name of 126 characters", changed('<DisplayName DefaultValue="OpsPlan"', `<DisplayName DefaultValue="${long(126)}"`), "lengths"],
    ["an empty text", changed('Value="插入模板"', 'Value=""'), "lengths"],
    [
      "a resource that nothing uses",
      changed(
        "<bt:Urls>",
        '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html"><bt:Override Locale="zh-CN" Value="https://localhost:3000/alt.html" /></bt:Url>',
      ),
      "unused resource",
    ],
    ["an image where an address belongs", changed('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="App.16"'), "dangling resid"],
    [
      "a requirement above the floor",
      changed('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.16"'),
      "requirement floor",
    ],
    ["a requirement left out", changed('<Set Name="SharedRuntime" MinVersion="1.1" />', ""), "requirement floor"],
    [
      "a requirement that would hide the add-in",
      changed("</Sets>", '<Set Name="RibbonApi" MinVersion="1.1" /></Sets>'),
      "requirement floor",
    ],
    ["a version with a suffix", changed("<Version>0.1.0.0<", "<Version>0.1.0-beta<"), "store fields"],
    ["an id that is no GUID", changed(/<Id>[^<]+/, "<Id>opsplan"), "store fields"],
    ["a missing support page", changed(/<SupportUrl[\s\S]*<\/SupportUrl>/, ""), "store fields"],
  ];
  test.each(cases)("%s", (_, xml, rule) => {
    expect(rulesBrokenBy(xml)).toContain(rule);
  });
  test("two commands with one icon", () => {
    expect(rulesBrokenBy(MANIFEST.replaceAll('resid="Chart.', 'resid="Template.').replaceAll("Template.Label", "Chart.Label"))).toContain(
      "own icons",
    );
  });
});
