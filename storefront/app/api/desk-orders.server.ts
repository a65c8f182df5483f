import {
  ParcelDocument,
  ParcelPage,
  type BoxDelivered,
  type CancelLines,
  type HandOverBox,
  type PackParcel,
} from "@ocop/shared/parcel"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** An order of an organization: the handle and the order's code, as the address has them. */
export type OrderAt = { organization: string; code: string }

/** The desk's calls about orders. Every refusal is an `ApiProblem`. */
export function deskOrdersOf(caller: Caller) {
  const root = (organization: string) => `/member/organizations/${segment(organization)}/parcels`
  const post = ({ organization, code }: OrderAt, action: string, body: unknown) =>
    change(caller, {
      name: `order ${action}`,
      path: `${root(organization)}/${segment(code)}/${action}`,
      body,
      answer: ParcelDocument,
    })
  return {
    list: (organization: string, search: URLSearchParams) =>
      ask(caller, { name: "orders", path: `${root(organization)}?${search}`, answer: ParcelPage }),
    read: ({ organization, code }: OrderAt) =>
      ask(caller, { name: "order", path: `${root(organization)}/${segment(code)}`, answer: ParcelDocument }),
    confirm: (at: OrderAt) => post(at, "confirm", {}),
    pack: (at: OrderAt, packing: PackParcel) => post(at, "pack", packing),
    handOver: (at: OrderAt, handed: HandOverBox) => post(at, "hand-over", handed),
    delivered: (at: OrderAt, box: BoxDelivered) => post(at, "delivered", box),
    cancel: (at: OrderAt, canceled: CancelLines) => post(at, "cancel", canceled),
  }
}
