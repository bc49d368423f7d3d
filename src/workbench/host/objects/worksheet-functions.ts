import { serialOfTime } from "../../../core/cells/serial-date";
import { nodeOf, officeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";

interface Result {
  readonly value: number;
}

const functionResultClass = officeClass<Result>({
  name: "FunctionResult",
  get: { Value: ({ value }) => value, Error: () => null },
});

/** `workbook.functions`: the worksheet functions that the add-in asks for itself. */
export const functionsClass = officeClass<object>({
  name: "Functions",
  methods: {
    Date: (_self, _host, year: unknown, month: unknown, day: unknown) => {
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") throw new HostError("InvalidArgument");
      return nodeOf(functionResultClass, { value: serialOfTime(Date.UTC(year, month - 1, day)) });
    },
  },
});
