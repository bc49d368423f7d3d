import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const MENTIONED = { mentions: [{ email: "ann@example.com", id: 0, name: "Ann" }], richContent: '<at id="0">Ann</at>, is this right?' };

test("a comment has replies, is resolved and opened again, and goes with all of it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const comment = sheet.comments.add("B2", "Why so much?");
    const reply = comment.replies.add("The fair.");
    comment.replies.add("Last year too.");
    reply.content = "The fair in May.";
    comment.resolved = true;
    comment.load("resolved, content, replies/items/content");
    await context.sync();
    expect([comment.resolved, comment.content, comment.replies.items.map(({ content }) => content)]).toEqual([
      true,
      "Why so much?",
      ["The fair in May.", "Last year too."],
    ]);
    comment.replies.items[1]?.delete();
    comment.resolved = false;
    comment.load("resolved, replies/items/content");
    await context.sync();
    expect([comment.resolved, comment.replies.items.length]).toEqual([false, 1]);
    comment.delete();
    sheet.comments.load("items");
    await context.sync();
    expect(sheet.comments.items).toEqual([]);
  });
});

test("who is mentioned is kept, and must be in the text", async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getActiveWorksheet();
    const comment = comments.add("C3", MENTIONED, "Mention");
    comment.load("content, contentType, richContent, mentions");
    await context.sync();
    expect([comment.content, comment.contentType, comment.richContent]).toEqual(["Ann, is this right?", "Mention", MENTIONED.richContent]);
    expect(comment.mentions).toEqual(MENTIONED.mentions);
    comments.add("C4", { ...MENTIONED, richContent: "Nobody" }, "Mention" as Excel.ContentType.mention);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("comments that come, change and go are told of", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getActiveWorksheet();
    const tell = (event: { readonly type: string; readonly changeType?: string }) => {
      told.push(event.changeType ?? event.type);
      return Promise.resolve();
    };
    comments.onAdded.add(tell);
    comments.onChanged.add(tell);
    comments.onDeleted.add(tell);
    await context.sync();
    const comment = comments.add("D4", "One");
    comment.replies.add("Two");
    comment.content = "Three";
    comment.delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["CommentAdded", "ReplyAdded", "CommentEdited", "CommentDeleted"]);
});
