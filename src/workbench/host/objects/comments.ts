import { RemoveNoteMutation, SheetsNoteModel, SheetUpdateNoteCommand, UpdateNoteMutation } from "@univerjs/sheets-note";
import { pushUndo } from "../../engine/tables/push-undo";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { EVENT, eventsAt, WHOLE_WORKBOOK } from "../event-types";
import { aFlag, aText } from "./check";
import { collectionMembers } from "./collection";
import { commentReplies } from "./comment-replies";
import { aMention, aSaid, contentType, dropThread, putThread, threadOf, type Thread } from "./comment-threads";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";

interface Scope {
  readonly sheetId: string | undefined;
}

interface Self {
  readonly sheetId: string;
  readonly id: string;
}

interface Note {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The grid has notes and no threads: a comment's first text is the note of its cell. Row by row in each sheet. */
function notesOf(host: HostContext, sheetId: string | undefined): Note[] {
  const model = host.engine.injector.get(SheetsNoteModel);
  const sheets = sheetId === undefined ? host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((one) => {
    const found: Note[] = [];
    model.getSheetNotes(host.engine.workbook.getId(), one)?.forEach((note) => {
      found.push({ id: note.id, sheetId: one, row: note.row, column: note.col, text: note.note });
    });
    return found.sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

function noteOf(self: Self, host: HostContext): Note {
  const found = notesOf(host, self.sheetId).find((note) => note.id === self.id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const SIZE = { width: 220, height: 100 } as const;

const target = (host: HostContext, sheetId: string) => ({ unitId: host.engine.workbook.getId(), subUnitId: sheetId });

const location = (self: Self, host: HostContext) => {
  const note = noteOf(self, host);
  return nodeOf(rangeClass, { sheetId: note.sheetId, row: note.row, column: note.column, rows: 1, columns: 1 });
};

const thread = (self: Self, host: HostContext): Thread => threadOf(host, self.sheetId, noteOf(self, host).id);

/** A comment's text is the note's; the grid tells of its changes. Of all else it is told here. */
function changed(self: Self, host: HostContext, changeType: string, ...replyIds: string[]): void {
  const payload = { changeType, commentDetails: [{ commentId: self.id, replyIds }], source: "Local", worksheetId: self.sheetId };
  for (const target of [self.sheetId, WHOLE_WORKBOOK]) host.events.emit(EVENT.commentChanged, target, payload);
}

const replyCollectionClass = commentReplies({ node: (self) => nodeOf(commentClass, self), location, changed });

const commentClass: OfficeClass<Self> = officeClass<Self>({
  name: "Comment",
  identity: (self) => ({ Id: self.id }),
  get: {
    Id: (self) => self.id,
    Content: (self, host) => noteOf(self, host).text,
    RichContent: (self, host) => thread(self, host).richContent ?? noteOf(self, host).text,
    Mentions: (self, host) => thread(self, host).mentions ?? [],
    AuthorName: () => "",
    AuthorEmail: () => "",
    CreationDate: (self, host) => thread(self, host).created ?? null,
    Resolved: (self, host) => thread(self, host).resolved === true,
    ContentType: (self, host) => contentType(thread(self, host)),
  },
  set: {
    Content: (self, value: string, host) => {
      const note = noteOf(self, host);
      const { mentions: _mentions, richContent: _rich, ...rest } = thread(self, host);
      write(host, note.sheetId, note.row, note.column, aText(value), note.id);
      dropThread(host, self.sheetId, self.id);
      putThread(host, self.sheetId, self.id, rest);
    },
    Resolved: (self, value: boolean, host) => {
      noteOf(self, host);
      putThread(host, self.sheetId, self.id, { resolved: aFlag(value) });
      changed(self, host, value ? "CommentResolved" : "CommentReopened");
    },
  },
  navigate: { Replies: (self) => nodeOf(replyCollectionClass, self) },
  methods: {
    GetLocation: location,
    Delete: (self, host) => {
      const note = noteOf(self, host);
      removeNote(host, note);
      dropThread(host, self.sheetId, self.id);
    },
    UpdateMentions: (self, host, given: unknown) => {
      const note = noteOf(self, host);
      const { content, ...said } = aMention(given);
      write(host, note.sheetId, note.row, note.column, content, note.id);
      putThread(host, self.sheetId, self.id, said);
    },
  },
});

/** The library's command deletes the note of the cell that is selected. */
function removeNote(host: HostContext, { id, sheetId, row, column }: Note): void {
  const unitId = host.engine.workbook.getId();
  const note = host.engine.injector.get(SheetsNoteModel).getNote(unitId, sheetId, { noteId: id });
  const params = { unitId, sheetId, row, col: column };
  pushUndo(
    host.engine,
    [{ id: RemoveNoteMutation.id, params: { unitId, sheetId, noteId: id } }],
    [{ id: UpdateNoteMutation.id, params: { ...params, note: { ...note } } }],
  );
}

const write = (host: HostContext, sheetId: string, row: number, column: number, text: string, id: string): void =>
  host.engine.run(SheetUpdateNoteCommand.id, {
    ...target(host, sheetId),
    row,
    col: column,
    note: { id, row, col: column, note: text, show: false, ...SIZE },
  });

const members = collectionMembers<Scope, Note>({
  list: (self, host) => notesOf(host, self.sheetId),
  node: (note) => nodeOf(commentClass, { sheetId: note.sheetId, id: note.id }),
  matches: (note, key) => note.id === key,
  lacks: ["Count"],
});

export const commentCollectionClass: OfficeClass<Scope> = officeClass<Scope>({
  name: "CommentCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, cell: unknown, content: unknown, kind?: unknown) => {
      const { content: text, ...said } = aSaid(content, kind);
      const area = resolveAddress(host, self.sheetId ?? host.engine.workbook.getActiveSheet().getSheetId(), cell);
      if (area.rows !== 1 || area.columns !== 1) throw new HostError("InvalidArgument");
      if (notesOf(host, area.sheetId).some((note) => note.row === area.row && note.column === area.column))
        throw new HostError("InvalidOperation");
      const id = crypto.randomUUID();
      write(host, area.sheetId, area.row, area.column, text, id);
      putThread(host, area.sheetId, id, said);
      return nodeOf(commentClass, { sheetId: area.sheetId, id });
    },
    GetItemByReplyId: (self, host, replyId: unknown) => {
      const note = notesOf(host, self.sheetId).find((one) => threadOf(host, one.sheetId, one.id).replies.some(({ id }) => id === replyId));
      if (!note) throw new HostError("ItemNotFound");
      return nodeOf(commentClass, { sheetId: note.sheetId, id: note.id });
    },
    GetItemByCell: (self, host, cell: unknown) => {
      const area = resolveAddress(host, self.sheetId ?? host.engine.workbook.getActiveSheet().getSheetId(), cell);
      const note = notesOf(host, area.sheetId).find((one) => one.row === area.row && one.column === area.column);
      if (!note) throw new HostError("ItemNotFound");
      return nodeOf(commentClass, { sheetId: note.sheetId, id: note.id });
    },
  },
  events: eventsAt<Scope>(
    { AddedEvent: EVENT.commentAdded, ChangedEvent: EVENT.commentChanged, DeletedEvent: EVENT.commentDeleted },
    (self) => self.sheetId ?? WHOLE_WORKBOOK,
  ),
});
