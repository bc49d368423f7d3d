import { EVERY_PLAN } from "../support/every-plan";
import { showNoErrors } from "../support/show-no-errors";

showNoErrors(EVERY_PLAN.filter(([, lang, unit]) => lang !== "en" && unit !== "wan"));
