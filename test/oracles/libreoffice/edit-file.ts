import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LIBRARY = '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">';
const LIBRARIES = '<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">';
const MODULE = '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">';

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * Has LibreOffice open a workbook, do what lines of its Basic say to `doc`, and save it under another name, as a colleague does by hand.
 * `form` saves as .xlsx. `folder` keeps its profile.
 */
export function editFile(folder: string, from: string, to: string, lines: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  // A new profile gets libraries of its own on its first start.
  execFileSync("soffice", ["--headless", "--terminate_after_init", profile], { stdio: "ignore", timeout: 600_000 });
  const home = join(folder, "profile", "user", "basic");
  mkdirSync(join(home, "Standard"), { recursive: true });
  const code = `Sub Edit
Dim form(0) As New com.sun.star.beans.PropertyValue
form(0).Name = "FilterName"
form(0).Value = "Calc MS Excel 2007 XML"
Dim how(0) As New com.sun.star.beans.PropertyValue
how(0).Name = "Hidden"
how(0).Value = True
doc = StarDesktop.loadComponentFromURL("file://${from}", "_blank", 0, how())
${lines.join("\n")}
doc.storeToURL("file://${to}", form())
doc.close(True)
End Sub`;
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  writeFileSync(
    join(home, "script.xlc"),
    `${head}${LIBRARIES}\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  writeFileSync(
    join(home, "Standard", "script.xlb"),
    `${head}${LIBRARY}\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`,
  );
  writeFileSync(
    join(home, "Standard", "Edits.xba"),
    `${head}${MODULE}\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${escaped(code)}</script:module>`,
  );
  execFileSync("soffice", ["--headless", "--norestore", profile, "macro:///Standard.Edits.Edit"], { stdio: "ignore", timeout: 600_000 });
}
