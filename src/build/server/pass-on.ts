import { request as plainRequest, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { request as secureRequest } from "node:https";
import { pipeline } from "node:stream";

/** What a question needs; the rest, such as cookies of this host, stays here. */
const SENT = ["authorization", "content-type", "content-length", "accept"] as const;
/** Of this connection, and what would make a browser ask for a password in a window of its own. */
const HELD_BACK: ReadonlySet<string> = new Set(["connection", "keep-alive", "transfer-encoding", "www-authenticate"]);

const kept = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HELD_BACK.has(name)));

/**
 * Passes a question on to the team's database, as the web server that hosts the pane does for a team: the browser asks nobody but the
 * pane's own host. Who leaves is no longer answered.
 */
export const passOn =
  (target: URL): RequestListener =>
  (question, response) => {
    const to = new URL(target);
    to.search = new URL(question.url ?? "/", "http://localhost").search;
    const headers = Object.fromEntries(
      SENT.flatMap((name) => (question.headers[name] === undefined ? [] : [[name, question.headers[name]]])),
    );
    const ask = to.protocol === "https:" ? secureRequest : plainRequest;
    const asked = ask(to, { method: question.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, kept(answer.headers));
      pipeline(answer, response, (broken) => {
        if (broken) response.destroy();
      });
    });
    asked.on("error", (problem) => {
      if (response.headersSent) return void response.destroy();
      response.writeHead(502, { "content-type": "text/plain; charset=utf-8" }).end(`The database does not answer: ${problem.message}`);
    });
    response.on("close", () => asked.destroy());
    question.pipe(asked);
  };
