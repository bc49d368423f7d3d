/** An entry of an event message, as the client's event registration takes it. */
interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const EVENT_CATEGORY = 65536;

/** Which events the add-in listens to, and how they reach it. */
export class HostEvents {
  private readonly subscribed = new Map<string, number>();
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

  /** Tells the add-in, if it listens. */
  emit(type: number, target: string, payload: object): void {
    if (this.subscribed.has(`${type}|${target}`)) this.push(EVENT_CATEGORY, type, target, JSON.stringify(payload));
  }

  /** Tells the add-in in any case. */
  push(category: number, type: number, target: string, message: string): void {
    this.send?.([{ messageCategory: category, messageType: type, targetId: target, message }]);
  }
}
