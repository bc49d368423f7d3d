import { OTHERS } from "../../../templates/support/representatives";
import { insertedAsOpened } from "../inserted-as-opened";

insertedAsOpened(OTHERS);
