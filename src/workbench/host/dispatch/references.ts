import type { SheetArea } from "../../engine/cells/area";
import type { Structured } from "../../engine/structure/follow-structure";
import { referenceAfterAll } from "../../engine/structure/structural-change";
import { HostError } from "./host-error";
import type { HostNode } from "./office-class";

/** Steps of undo that are remembered: as many as the grid itself keeps, and some. */
const STEPS = 50;

/** Objects the client keeps beyond one request. */
export class References {
  private readonly kept = new Map<string, HostNode>();
  /** By step: where the ranges kept then lay before it. */
  private readonly before = new Map<string, Map<HostNode, SheetArea | null>>();
  private readonly lost = new Set<HostNode>();
  private next = 1;

  keep(node: HostNode): void {
    if (node.reference) return;
    node.reference = `ref${this.next++}`;
    this.kept.set(node.reference, node);
  }

  get(reference: string): HostNode {
    const node = this.kept.get(reference);
    if (!node) throw new HostError("InvalidObjectPath");
    if (this.lost.has(node)) throw new HostError("InvalidReference");
    return node;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  /**
   * Ranges that are kept stay with their cells when rows, columns or cells come, go or change places; one whose cells are gone is invalid.
   * Source: `trackedObjects` in Microsoft's reference, "for automatic adjustment based on surrounding changes in the document".
   */
  follow({ step, changes, back }: Structured): void {
    if (back) {
      for (const [node, area] of this.before.get(step) ?? []) this.place(node, area);
      return;
    }
    const before = new Map<HostNode, SheetArea | null>();
    for (const node of this.kept.values()) {
      if (node.type.name !== "Range") continue;
      const area = this.lost.has(node) ? null : (node.self as SheetArea);
      before.set(node, area);
      if (area) this.place(node, referenceAfterAll(area, changes));
    }
    this.before.set(step, before);
    const [oldest] = this.before.keys();
    if (this.before.size > STEPS && oldest !== undefined) this.before.delete(oldest);
  }

  private place(node: HostNode, area: SheetArea | null): void {
    if (area) {
      this.lost.delete(node);
      (node as { self: unknown }).self = area;
    } else {
      this.lost.add(node);
    }
  }

  get size(): number {
    return this.kept.size;
  }
}
