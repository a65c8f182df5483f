import { BasketDocument } from "@ocop/shared/basket"
import {
  PickupAnswer,
  PickupOffer,
  PickupPage,
  type CancelPickup,
  type HandOverPickup,
  type PreparePickup,
} from "@ocop/shared/pickup"
import {
  OwnSalesPointAnswer,
  OwnSalesPoints,
  SalesPointDocument,
  SalesPointMatches,
  type SaveSalesPoint,
  type StartSalesPoint,
} from "@ocop/shared/sales-point"
import { PointGoods } from "@ocop/shared/shelf"
import { segment } from "./segment.ts"
import { ask, change, read, type Caller } from "./transport.server.ts"

/** The public directory. Bad values of `search` are an `ApiProblem` of 400. */
export function salesPointsOf(caller: Caller) {
  return {
    salesPoints: (search: URLSearchParams) =>
      ask(caller, { name: "sales points", path: `/store/sales-points?${search}`, answer: SalesPointMatches }),
    salesPoint: (handle: string) =>
      read(caller, {
        name: "sales point",
        path: `/store/sales-points/${segment(handle)}`,
        answer: SalesPointDocument,
      }),
    /** What it offers now; null for a point that is not public. */
    pointGoods: (handle: string, page: string) =>
      read(caller, {
        name: "point goods",
        path: `/store/sales-points/${segment(handle)}/goods?${new URLSearchParams({ page })}`,
        answer: PointGoods,
      }),
    /** What can be ordered there now. */
    pickupOffer: (handle: string) =>
      read(caller, {
        name: "pickup offer",
        path: `/store/sales-points/${segment(handle)}/offer`,
        answer: PickupOffer,
      }),
    createPointBasket: (handle: string) =>
      change(caller, {
        name: "create point basket",
        path: `/store/sales-points/${segment(handle)}/baskets`,
        body: {},
        answer: BasketDocument,
      }),
  }
}

/** An order that is fetched at a point: the handles and the order's code, as the address has them. */
export type PickupAt = { organization: string; point: string; code: string }

/** The desk's calls about what is fetched at a point. Every refusal is an `ApiProblem`. */
export function deskPickupsOf(caller: Caller) {
  const root = ({ organization, point }: Omit<PickupAt, "code">) =>
    `/member/organizations/${segment(organization)}/points/${segment(point)}/pickups`
  const post = (at: PickupAt, action: string, body: unknown) =>
    change(caller, {
      name: `pickup ${action}`,
      path: `${root(at)}/${segment(at.code)}/${action}`,
      body,
      answer: PickupAnswer,
    })
  return {
    list: (at: Omit<PickupAt, "code">, search: URLSearchParams) =>
      ask(caller, { name: "pickups", path: `${root(at)}?${search}`, answer: PickupPage }),
    read: (at: PickupAt) =>
      ask(caller, { name: "pickup", path: `${root(at)}/${segment(at.code)}`, answer: PickupAnswer }),
    prepare: (at: PickupAt, asked: PreparePickup) => post(at, "ready", asked),
    handOver: (at: PickupAt, asked: HandOverPickup) => post(at, "hand-over", asked),
    cancel: (at: PickupAt, asked: CancelPickup) => post(at, "cancel", asked),
  }
}

/** The points of an organization, by its handle and theirs. Every refusal is an `ApiProblem`. */
export function deskPointsOf(caller: Caller) {
  const path = (handle: string, rest = "") => `/member/organizations/${segment(handle)}/points${rest}`
  const one = (handle: string, point: string, rest = "") => path(handle, `/${segment(point)}${rest}`)
  const answer = OwnSalesPointAnswer
  return {
    list: (handle: string) => ask(caller, { name: "desk points", path: path(handle), answer: OwnSalesPoints }),
    one: (handle: string, point: string) => ask(caller, { name: "desk point", path: one(handle, point), answer }),
    start: (handle: string, typed: StartSalesPoint) =>
      change(caller, { name: "start point", path: path(handle), body: typed, answer }),
    save: (handle: string, point: string, typed: SaveSalesPoint) =>
      change(caller, { name: "save point", path: one(handle, point), body: typed, answer }),
    takeBack: (handle: string, point: string) =>
      change(caller, { name: "take back point", path: one(handle, point, "/take-back"), body: {}, answer }),
  }
}
