import { HostError } from "./host-error";
import type { HostNode } from "./office-class";

/** Objects the client keeps beyond one request. */
export class References {
  private readonly kept = new Map<string, HostNode>();
  private next = 1;

  keep(node: HostNode): void {
    if (node.reference) return;
    node.reference = `ref${this.next++}`;
    this.kept.set(node.reference, node);
  }

  get(reference: string): HostNode {
    const node = this.kept.get(reference);
    if (!node) throw new HostError("InvalidObjectPath");
    return node;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  get size(): number {
    return this.kept.size;
  }
}
