/** An entry of an event message, as the client's event registration takes it. */
interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

type CommonHandler = (event: number, payload: null) => void;

const EVENT_CATEGORY = 65536;

/** Which events the add-in listens to, and how they reach it. */
export class HostEvents {
  private readonly subscribed = new Map<string, number>();
  /** Handlers of the Common API by the number of their event. */
  private readonly common = new Map<number, Set<CommonHandler>>();
  /** What `context.runtime.enableEvents` says. */
  enabled = true;
  private send: ((entries: readonly Entry[]) => void) | undefined;

  /** Where messages go; the last window that connected. */
  connect(send: (message: { type: 3; message: { entries: readonly Entry[] } }) => void): void {
    this.send = (entries) => send({ type: 3, message: { entries } });
  }

  subscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.subscribed.set(key, (this.subscribed.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.subscribed.get(key) ?? 1) - 1;
    if (left > 0) this.subscribed.set(key, left);
    else this.subscribed.delete(key);
  }

  subscribeCommon(type: number, handler: CommonHandler): void {
    const handlers = this.common.get(type) ?? new Set();
    this.common.set(type, handlers.add(handler));
  }

  unsubscribeCommon(type: number): void {
    this.common.delete(type);
  }

  isHeard(type: number, target: string): boolean {
    return this.enabled && this.subscribed.has(`${type}|${target}`);
  }

  /** Tells the add-in, if it listens. */
  emit(type: number, target: string, payload: object): void {
    if (this.isHeard(type, target)) this.push(EVENT_CATEGORY, type, target, JSON.stringify(payload));
  }

  /** The same of events whose listeners the client keeps to itself. */
  emitAlways(type: number, target: string, payload: object): void {
    if (this.enabled) this.push(EVENT_CATEGORY, type, target, JSON.stringify(payload));
  }

  /** Tells of an event of the whole document, which both the Common API and the objects of Excel have and which carries nothing. */
  emitDocument(type: number): void {
    if (!this.enabled) return;
    this.push(EVENT_CATEGORY, type, "", "{}");
    for (const handler of this.common.get(type) ?? []) handler(type, null);
  }

  /** Tells the add-in in any case. */
  push(category: number, type: number, target: string, message: string): void {
    this.send?.([{ messageCategory: category, messageType: type, targetId: target, message }]);
  }
}
