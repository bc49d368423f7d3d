import { functionLanguage } from "../excel/function-language";
import { registerFunctions } from "../excel/register-functions";

registerFunctions(functionLanguage);
