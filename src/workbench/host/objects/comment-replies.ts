import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText } from "./check";
import { collectionMembers } from "./collection";
import { aMention, aSaid, contentType, putThread, threadOf, type Reply } from "./comment-threads";

interface CommentSelf {
  readonly sheetId: string;
  readonly id: string;
}

interface Self {
  readonly comment: CommentSelf;
  readonly id: string;
}

/** How replies reach the comment they are made to. */
interface ParentComment {
  readonly node: (self: CommentSelf) => HostNode;
  readonly location: (self: CommentSelf, host: HostContext) => HostNode;
  /** The comment changed: a reply came, went or was written again. */
  readonly changed: (self: CommentSelf, host: HostContext, change: string, replyId: string) => void;
}

const repliesOf = ({ sheetId, id }: CommentSelf, host: HostContext): readonly Reply[] => threadOf(host, sheetId, id).replies;

function replyOf(self: Self, host: HostContext): Reply {
  const found = repliesOf(self.comment, host).find(({ id }) => id === self.id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export function commentReplies(parent: ParentComment): OfficeClass<CommentSelf> {
  const put = (self: Self, host: HostContext, change: (reply: Reply) => Reply): void => {
    const changed = change(replyOf(self, host));
    const replies = repliesOf(self.comment, host).map((one) => (one.id === self.id ? changed : one));
    putThread(host, self.comment.sheetId, self.comment.id, { replies });
    parent.changed(self.comment, host, "ReplyEdited", self.id);
  };
  const replyClass: OfficeClass<Self> = officeClass<Self>({
    name: "CommentReply",
    identity: (self) => ({ Id: self.id }),
    get: {
      Id: (self) => self.id,
      Content: (self, host) => replyOf(self, host).content,
      RichContent: (self, host) => replyOf(self, host).richContent ?? replyOf(self, host).content,
      Mentions: (self, host) => replyOf(self, host).mentions ?? [],
      ContentType: (self, host) => contentType(replyOf(self, host)),
      CreationDate: (self, host) => replyOf(self, host).created,
      Resolved: (self, host) => threadOf(host, self.comment.sheetId, self.comment.id).resolved === true,
      AuthorName: () => "",
      AuthorEmail: () => "",
    },
    set: {
      Content: (self, value: string, host) => put(self, host, ({ id, created }) => ({ id, created, content: aText(value) })),
    },
    methods: {
      Delete: (self, host) => {
        replyOf(self, host);
        const replies = repliesOf(self.comment, host).filter(({ id }) => id !== self.id);
        putThread(host, self.comment.sheetId, self.comment.id, { replies });
        parent.changed(self.comment, host, "ReplyDeleted", self.id);
      },
      GetLocation: (self, host) => parent.location(self.comment, host),
      GetParentComment: (self) => parent.node(self.comment),
      UpdateMentions: (self, host, content: unknown) => put(self, host, ({ id, created }) => ({ id, created, ...aMention(content) })),
    },
  });
  const members = collectionMembers<CommentSelf, Reply>({
    list: repliesOf,
    node: ({ id }, comment) => nodeOf(replyClass, { comment, id }),
    matches: ({ id }, key) => id === key,
    lacks: ["Count"],
  });
  return officeClass<CommentSelf>({
    name: "CommentReplyCollection",
    ...members,
    methods: {
      ...members.methods,
      Add: (self, host, content: unknown, kind?: unknown) => {
        const reply: Reply = { id: crypto.randomUUID(), ...aSaid(content, kind) };
        putThread(host, self.sheetId, self.id, { replies: [...repliesOf(self, host), reply] });
        parent.changed(self, host, "ReplyAdded", reply.id);
        return nodeOf(replyClass, { comment: self, id: reply.id });
      },
    },
  });
}
