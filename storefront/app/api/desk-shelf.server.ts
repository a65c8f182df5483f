import {
  RestockAnswer,
  RestockOffer,
  RestockPage,
  ShelfChoices,
  ShelfItemAnswer,
  ShelfItemPage,
  ShelfPage,
  TradePartners,
  TradePermissions,
  type AddToShelf,
  type AskRestock,
  type ChangeShelf,
  type MoveRestock,
  type TradeChoice,
} from "@ocop/shared/shelf"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** Permissions to resell, the shelves of points, and requests for goods. Every refusal is an `ApiProblem`. */
export function deskShelfOf(caller: Caller) {
  const of = (handle: string, rest: string) => `/member/organizations/${segment(handle)}${rest}`
  const at = (handle: string, point: string, rest: string) => of(handle, `/points/${segment(point)}${rest}`)
  const search = (query: Record<string, string>) => `?${new URLSearchParams(query)}`
  return {
    permissions: (handle: string) =>
      ask(caller, { name: "permissions", path: of(handle, "/trade-permissions"), answer: TradePermissions }),
    partners: (handle: string, q: string) =>
      ask(caller, { name: "partners", path: of(handle, `/trade-partners${search({ q })}`), answer: TradePartners }),
    give: (handle: string, body: TradeChoice) =>
      change(caller, { name: "give trade", path: of(handle, "/trade-permissions"), body, answer: TradePermissions }),
    takeBack: (handle: string, body: TradeChoice) =>
      change(caller, {
        name: "take back trade",
        path: of(handle, "/trade-permissions/take-back"),
        body,
        answer: TradePermissions,
      }),
    page: (handle: string, point: string, query: { q: string; page: string }) =>
      ask(caller, { name: "shelf", path: at(handle, point, `/shelf${search(query)}`), answer: ShelfPage }),
    choices: (handle: string, point: string, q: string) =>
      ask(caller, {
        name: "shelf choices",
        path: at(handle, point, `/shelf-choices${search({ q })}`),
        answer: ShelfChoices,
      }),
    add: (handle: string, point: string, body: AddToShelf) =>
      change(caller, { name: "add to shelf", path: at(handle, point, "/shelf"), body, answer: ShelfItemAnswer }),
    item: (handle: string, { point, item }: { point: string; item: string }, page: string) =>
      ask(caller, {
        name: "shelf item",
        path: at(handle, point, `/shelf/${segment(item)}${search({ page })}`),
        answer: ShelfItemPage,
      }),
    change: (handle: string, { point, item }: { point: string; item: string }, body: ChangeShelf) =>
      change(caller, {
        name: "change shelf",
        path: at(handle, point, `/shelf/${segment(item)}`),
        body,
        answer: ShelfItemAnswer,
      }),
    offer: (handle: string, point: string, query: Record<string, string>) =>
      ask(caller, {
        name: "restock offer",
        path: at(handle, point, `/restocks${search(query)}`),
        answer: RestockOffer,
      }),
    ask: (handle: string, point: string, body: AskRestock) =>
      change(caller, { name: "ask restock", path: at(handle, point, "/restocks"), body, answer: RestockAnswer }),
    restocks: (handle: string, query: Record<string, string>) =>
      ask(caller, { name: "restocks", path: of(handle, `/restocks${search(query)}`), answer: RestockPage }),
    restock: (handle: string, id: string) =>
      ask(caller, { name: "restock", path: of(handle, `/restocks/${segment(id)}`), answer: RestockAnswer }),
    move: (handle: string, id: string, body: MoveRestock) =>
      change(caller, {
        name: "move restock",
        path: of(handle, `/restocks/${segment(id)}`),
        body,
        answer: RestockAnswer,
      }),
  }
}
