import { TakesCash } from "@ocop/shared/selling"
import { segment } from "./segment.ts"
import { change, type Caller } from "./transport.server.ts"

/** Whether an organization's parcels may be paid for at the door. How it is now is told with its name, by `desk.me`. */
export function deskCashOf(caller: Caller) {
  return {
    set: (handle: string, takes_cash: boolean) =>
      change(caller, {
        name: "set cash of seller",
        path: `/member/organizations/${segment(handle)}/cash`,
        body: { takes_cash },
        answer: TakesCash,
      }),
  }
}
