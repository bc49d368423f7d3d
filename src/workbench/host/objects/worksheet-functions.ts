import { nodeOf, officeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";

interface Result {
  readonly value: number;
}

const functionResultClass = officeClass<Result>({
  name: "FunctionResult",
  get: { Value: ({ value }) => value, Error: () => null },
});

const DAY = 86_400_000;
/** Day 0 of the 1900 system as Excel counts it from 1 March 1900 on; the engine has no other system. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `workbook.functions`: the worksheet functions that the add-in asks for itself. */
export const functionsClass = officeClass<object>({
  name: "Functions",
  methods: {
    Date: (_self, _host, year: unknown, month: unknown, day: unknown) => {
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") throw new HostError("InvalidArgument");
      return nodeOf(functionResultClass, { value: (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY });
    },
  },
});
