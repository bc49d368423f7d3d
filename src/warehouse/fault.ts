export type WarehouseFaultKey =
  // What was asked is no question; `part` says where.
  | "unknown-part"
  | "no-choice"
  | "no-day"
  | "no-whole-number"
  | "no-texts"
  | "no-operand"
  | "amount-missing"
  | "end-before-start"
  // The source cannot answer it.
  | "no-text-field"
  | "no-amount-field"
  | "no-users"
  | "no-time"
  | "no-column"
  | "no-zone"
  | "too-many-names"
  | "too-many-customers"
  | "out-of-memory"
  | "file-changed"
  | "open-quote"
  | "not-a-list"
  | "blanks-mean-more"
  | "days-without-year"
  | "several-currencies"
  | "steps-repeat"
  // A database cannot be reached, or refuses.
  | "database-unreachable"
  | "database-slow"
  | "database-not-passed-on"
  | "database-login"
  | "database-no-right"
  | "database-read-only"
  | "database-gone"
  | "database-rows"
  | "database-time"
  | "database-memory"
  | "database-result"
  | "database-quota"
  | "database-shard"
  | "database-stopped"
  | "database-cut-off"
  | "database-skips-shards"
  | "database-users-split"
  | "database-no-tables"
  | "database-other";

/** A question that cannot be answered, as a key: the words beside it say why, and what to do. */
export class WarehouseFault extends Error {
  constructor(
    readonly key: WarehouseFaultKey,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(detail)}`, options);
    this.name = "WarehouseFault";
  }
}
