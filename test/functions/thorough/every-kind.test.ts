import { answersEveryKind } from "../support/every-kind";

answersEveryKind(3000);
