// Univer uses iterator helpers, which Node has only from version 22.
require("core-js/actual/iterator");

// jsdom has no MessageChannel, which Univer's scheduler needs.
if (typeof globalThis.MessageChannel === "undefined") {
  globalThis.MessageChannel = require("node:worker_threads").MessageChannel;
}
