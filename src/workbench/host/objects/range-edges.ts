import type { SheetArea } from "../../engine/cells/area";
import type { HostContext } from "../host-context";
import { edgesOf, type Edges } from "../../engine/edges";

/** Where a range lies on its sheet, in points. */
export const edges = (host: HostContext, area: SheetArea): Edges => edgesOf(host.engine, area);
