import { dataArea } from "../../engine/tables/workbook-table";
import { officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlagOr, aMethod, sortArea, sortFields, type Order } from "./sort-fields";
import { tableOf } from "./table-model";

interface Self {
  readonly id: string;
}

const ORDER_PART = "tableSort";
const UNSORTED: Order = { fields: [], matchCase: false, method: "PinYin" };

const orderOf = ({ id }: Self, host: HostContext): Order => host.engine.parts.get<Order>(ORDER_PART, id) ?? UNSORTED;

async function apply(self: Self, host: HostContext, order: Order): Promise<void> {
  await sortArea(host, dataArea(tableOf(host, self.id)), order);
  host.engine.parts.set(ORDER_PART, self.id, order);
}

/** The order that was last applied stays with the table, to be read and applied again. */
export const tableSortClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableSort",
  get: {
    MatchCase: (self, host) => orderOf(self, host).matchCase,
    Method: (self, host) => orderOf(self, host).method,
    Fields: (self, host) => orderOf(self, host).fields,
  },
  methods: {
    Apply: (self, host, fields: unknown, matchCase: unknown, method: unknown) =>
      apply(self, host, {
        fields: sortFields(fields, tableOf(host, self.id).columns.length),
        matchCase: aFlagOr(matchCase, false),
        method: aMethod(method),
      }),
    Clear: (self, host) => host.engine.parts.set(ORDER_PART, self.id, UNSORTED),
    Reapply: async (self, host) => {
      const order = orderOf(self, host);
      if (order.fields.length > 0) await apply(self, host, order);
    },
  },
});
