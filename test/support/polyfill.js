// Univer uses iterator helpers, which Node has only from version 22.
require("core-js/actual/iterator");

// Univer's scheduler posts to a MessageChannel. jsdom has none, and a port of Node's keeps the process alive for
// ever once it listens; this one is a task of the event loop and nothing more.
globalThis.MessageChannel = class {
  constructor() {
    const port = () => ({ onmessage: null, start() {}, close() { this.onmessage = null; } });
    this.port1 = port();
    this.port2 = port();
    const connect = (from, to) => {
      from.postMessage = (data) => setTimeout(() => to.onmessage?.({ data }), 0);
    };
    connect(this.port1, this.port2);
    connect(this.port2, this.port1);
  }
};
