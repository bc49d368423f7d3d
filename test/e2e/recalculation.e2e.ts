import { tenThousandFollow } from "./support/watch-recalculation";

test("ten thousand formulas follow one input, and the pane answers meanwhile", () => tenThousandFollow("direct"));
