import {
  ListingDocument,
  ListingPage,
  ListingStarted,
  SellerProduct,
  type ChangePrice,
  type ChangeStock,
  type SaveListing,
  type StartListing,
  type TakeBackListing,
} from "@ocop/shared/listing"
import { z } from "zod"
import { TakesCash } from "@ocop/shared/selling"
import { segment } from "./segment.ts"
import { ask, change, remove, type Caller } from "./transport.server.ts"

/** A photo of a phone is made into many files. */
const PHOTO_TIMEOUT_MS = 60_000

const PHOTO_ADDED = z.object({ photo: z.object({ id: z.string() }) })
const PHOTO_REMOVED = z.object({ id: z.string() })
const PRICE = z.object({ price: z.number() })
const SALE = z.object({ on_sale: z.boolean() })
const STOCK = z.object({ available: z.number() })

/** What an organization sells and writes, by its handle. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function deskListingsOf(caller: Caller) {
  const of = (handle: string, path: string) => `/member/organizations/${segment(handle)}${path}`
  const listing = (handle: string, id: string, path = "") => of(handle, `/listings/${segment(id)}${path}`)
  const product = (handle: string, id: string, path = "") => of(handle, `/products/${segment(id)}${path}`)
  return {
    /** `page` and `q` as they stand in the address. */
    list: (handle: string, asked: { view: string; page: string; q: string; filter?: string }) =>
      ask(caller, {
        name: "listings",
        path: of(handle, `/listings?${new URLSearchParams(asked)}`),
        answer: ListingPage,
      }),
    start: (handle: string, form: StartListing) =>
      change(caller, { name: "start listing", path: of(handle, "/listings"), body: form, answer: ListingStarted }),
    listing: (handle: string, id: string) =>
      ask(caller, { name: "listing", path: listing(handle, id), answer: ListingDocument }),
    save: (handle: string, id: string, form: SaveListing) =>
      change(caller, { name: "save listing", path: listing(handle, id), body: form, answer: ListingDocument }),
    submit: (handle: string, id: string) =>
      change(caller, { name: "submit listing", path: listing(handle, id, "/submit"), answer: ListingDocument }),
    takeBack: (handle: string, id: string, to: TakeBackListing["to"]) =>
      change(caller, {
        name: "take back listing",
        path: listing(handle, id, "/take-back"),
        body: { to },
        answer: ListingDocument,
      }),
    addPhoto: (handle: string, id: string, form: FormData) =>
      change(caller, {
        name: "add photo",
        path: listing(handle, id, "/photos"),
        body: form,
        timeoutMs: PHOTO_TIMEOUT_MS,
        answer: PHOTO_ADDED,
      }),
    removePhoto: (handle: string, id: string, photo: string) =>
      remove(caller, {
        name: "remove photo",
        path: listing(handle, id, `/photos/${segment(photo)}`),
        answer: PHOTO_REMOVED,
      }),
    product: (handle: string, id: string) =>
      ask(caller, { name: "seller product", path: product(handle, id), answer: SellerProduct }),
    startChange: (handle: string, id: string) =>
      change(caller, { name: "start change", path: product(handle, id, "/change"), answer: ListingStarted }),
    setSale: (handle: string, id: string, on_sale: boolean) =>
      change(caller, { name: "set sale", path: product(handle, id, "/sale"), body: { on_sale }, answer: SALE }),
    setCash: (handle: string, id: string, takes_cash: boolean) =>
      change(caller, { name: "set cash", path: product(handle, id, "/cash"), body: { takes_cash }, answer: TakesCash }),
    setPrice: (handle: string, id: string, variant: string, form: ChangePrice) =>
      change(caller, {
        name: "set price",
        path: product(handle, id, `/variants/${segment(variant)}/price`),
        body: form,
        answer: PRICE,
      }),
    setStock: (handle: string, id: string, variant: string, form: ChangeStock) =>
      change(caller, {
        name: "set stock",
        path: product(handle, id, `/variants/${segment(variant)}/stock`),
        body: form,
        answer: STOCK,
      }),
  }
}
