import { connectPane } from "../workbench/seam/connect-pane";

connectPane(window);
