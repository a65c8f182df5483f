import { SellerRefunds, type MarkReceived, type MarkRefundSent } from "@ocop/shared/direct"
import { ParcelDocument } from "@ocop/shared/parcel"
import { SellerAccountDocument, type SetSellerAccount } from "@ocop/shared/seller-account"
import type { OrderAt } from "./desk-orders.server.ts"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** An organization's own bank account, and what comes and goes on it. Every refusal is an `ApiProblem`. */
export function deskMoneyOf(caller: Caller) {
  const root = (handle: string, rest: string) => `/member/organizations/${segment(handle)}/${rest}`
  return {
    account: (handle: string) =>
      ask(caller, { name: "bank account", path: root(handle, "bank-account"), answer: SellerAccountDocument }),
    setAccount: (handle: string, typed: SetSellerAccount) =>
      change(caller, {
        name: "set bank account",
        path: root(handle, "bank-account"),
        body: typed,
        answer: SellerAccountDocument,
      }),
    markReceived: ({ organization, code }: OrderAt, marked: MarkReceived) =>
      change(caller, {
        name: "mark received",
        path: root(organization, `parcels/${segment(code)}/payment`),
        body: marked,
        answer: ParcelDocument,
      }),
    refunds: (handle: string) =>
      ask(caller, { name: "seller refunds", path: root(handle, "refunds"), answer: SellerRefunds }),
    markRefundSent: (handle: string, id: string, sent: MarkRefundSent) =>
      change(caller, {
        name: "mark refund sent",
        path: root(handle, `refunds/${segment(id)}/sent`),
        body: sent,
        answer: SellerRefunds,
      }),
  }
}
