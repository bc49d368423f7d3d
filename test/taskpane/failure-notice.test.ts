import { describe, expect, it } from "@jest/globals";
import { WorkbookError } from "../../src/excel/workbook-port";
import { failureNotice } from "../../src/taskpane/state/failure-notice";

describe("what the pane says about a failure", () => {
  it("names the step, says that the workbook is as it was, and what to do", () => {
    const notice = failureNotice(new WorkbookError("tables", "AccessDenied", true, "raw message"), "en");
    expect(notice).toMatchObject({ intent: "error", title: "Could not make the tables." });
    expect(notice.body).toBe(
      "Your workbook is as it was. The sheet or the workbook is protected. Lift the protection in Review, then try again.",
    );
    expect(notice.details).toContain("raw message");
  });

  it("does not claim that the workbook was restored when it was not", () => {
    expect(failureNotice(new WorkbookError("writeCells", "GeneralException", false, "x"), "zh-CN").body).toBe(
      "可能有一部分已写入工作簿，可按 Ctrl+Z 撤销。",
    );
  });

  it("says nothing about restoring after a step that only looks", () => {
    expect(failureNotice(new WorkbookError("read", "GeneralException", true, "x"), "en").body).toBe("");
  });

  it("keeps the trace of anything unexpected for support, folded away", () => {
    const notice = failureNotice(new TypeError("boom"), "en");
    expect(notice.title).not.toContain("boom");
    expect(notice.details).toContain("TypeError: boom");
  });
});
