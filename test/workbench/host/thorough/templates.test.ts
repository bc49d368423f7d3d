import { TEMPLATES } from "../../../../src/templates/registry";
import { insertedAsOpened } from "../inserted-as-opened";

insertedAsOpened(TEMPLATES.map(({ id }) => id));
