import {
  BuyersGift,
  EditedRecipient,
  GiftCheckout,
  GiftOrderDocument,
  GiftOrderPage,
  GiftParcelDocument,
  GiftWaveDocument,
  GivenAgain,
  PackingDocument,
  type GiftParcelName,
  type ChangeGiftCard,
  type ChangeGiftRecipient,
  type GiveAgain,
  type MoveGifts,
  type PackGifts,
  type PlaceGift,
  type UnpackGifts,
} from "@ocop/shared/gift-order"
import { PlacedPurchase } from "@ocop/shared/purchase"
import { segment } from "./segment.ts"
import type { PurchaseAt } from "./transfer.server.ts"
import { ask, change, read, type Caller } from "./transport.server.ts"

/** A thousand recipients are checked and reserved for in one go. */
const PLACING_TIMEOUT_MS = 30_000

/** Boxes of hundreds leave the shelf together, and wait for whoever packs at the same time. */
const PACKING_TIMEOUT_MS = 30_000

const headersOf = (token: string | null): Record<string, string> =>
  token === null ? {} : { "x-purchase-token": token }

function recipientAt({ code, token }: PurchaseAt, id: string) {
  return { path: `/store/purchases/${segment(code)}/gift/recipients/${segment(id)}`, headers: headersOf(token) }
}

/** What whoever gives asks for: by the key of the gift, and once it is ordered as its purchase is opened. */
export function giftOrdersOf(caller: Caller) {
  const path = (key: string) => `/store/gifts/${segment(key)}/order`
  return {
    giftCheckout: (key: string) => read(caller, { name: "gift checkout", path: path(key), answer: GiftCheckout }),
    /** Every refusal is an `ApiProblem`. */
    placeGift: (key: string, form: PlaceGift) =>
      change(caller, {
        name: "place gift",
        path: path(key),
        body: form,
        answer: PlacedPurchase,
        timeoutMs: PLACING_TIMEOUT_MS,
      }),
    /** Null without the right token, and of a purchase that is no gift. */
    buyersGift: (code: string, token: string | null, search: URLSearchParams) =>
      read(caller, {
        name: "gift recipients",
        path: `/store/purchases/${segment(code)}/gift?${search}`,
        headers: headersOf(token),
        answer: BuyersGift,
      }),
    /** The same. */
    editedRecipient: ({ code, token }: PurchaseAt, id: string) =>
      read(caller, { name: "gift recipient", ...recipientAt({ code, token }, id), answer: EditedRecipient }),
    /** Every refusal is an `ApiProblem`. */
    changeGiftRecipient: (at: PurchaseAt, id: string, form: ChangeGiftRecipient) =>
      change(caller, { name: "change gift recipient", ...recipientAt(at, id), body: form, answer: EditedRecipient }),
    giveAgain: ({ code, token }: PurchaseAt, form: GiveAgain) =>
      change(caller, {
        name: "give again",
        path: `/store/purchases/${segment(code)}/gift/again`,
        headers: headersOf(token),
        body: form,
        answer: GivenAgain,
      }),
    changeGiftCard: ({ code, token }: PurchaseAt, form: ChangeGiftCard) =>
      change(caller, {
        name: "change gift card",
        path: `/store/purchases/${segment(code)}/gift/card`,
        headers: headersOf(token),
        body: form,
        answer: BuyersGift,
      }),
  }
}

/** A point of an organization, by their handles. */
export type PointAt = { organization: string; point: string }

/** The desk's calls about gift orders. Every refusal is an `ApiProblem`. */
export function deskGiftsOf(caller: Caller) {
  const pointAt = ({ organization, point }: PointAt) =>
    `/member/organizations/${segment(organization)}/points/${segment(point)}`
  const root = (at: PointAt) => `${pointAt(at)}/gifts`
  const parcelAt = (at: PointAt, { code, position }: GiftParcelName) =>
    `${root(at)}/${segment(code)}/recipients/${position}`
  const answer = GiftOrderDocument
  return {
    list: (at: PointAt, search: URLSearchParams) =>
      ask(caller, { name: "gift orders", path: `${root(at)}?${search}`, answer: GiftOrderPage }),
    one: (at: PointAt, code: string, search: URLSearchParams) =>
      ask(caller, { name: "gift order", path: `${root(at)}/${segment(code)}?${search}`, answer }),
    wave: (at: PointAt, code: string, number: string) =>
      ask(caller, {
        name: "gift wave",
        path: `${root(at)}/${segment(code)}/waves/${segment(number)}`,
        answer: GiftWaveDocument,
      }),
    pack: (at: PointAt, code: string, form: PackGifts) =>
      change(caller, {
        name: "pack gifts",
        path: `${root(at)}/${segment(code)}/pack`,
        body: form,
        answer,
        timeoutMs: PACKING_TIMEOUT_MS,
      }),
    unpack: (at: PointAt, code: string, form: UnpackGifts) =>
      change(caller, {
        name: "unpack gifts",
        path: `${root(at)}/${segment(code)}/unpack`,
        body: form,
        answer,
        timeoutMs: PACKING_TIMEOUT_MS,
      }),
    /** What is to be packed for a day. */
    packing: (at: PointAt, search: URLSearchParams) =>
      ask(caller, { name: "packing", path: `${pointAt(at)}/packing?${search}`, answer: PackingDocument }),
    /** The parcel that the code on a label names. */
    parcel: (at: PointAt, named: GiftParcelName) =>
      ask(caller, { name: "gift parcel", path: parcelAt(at, named), answer: GiftParcelDocument }),
    check: (at: PointAt, named: GiftParcelName, key: string) =>
      change(caller, {
        name: "check gift",
        path: `${parcelAt(at, named)}/check`,
        body: { key },
        answer: GiftParcelDocument,
        timeoutMs: PACKING_TIMEOUT_MS,
      }),
    move: (at: PointAt, code: string, form: MoveGifts) =>
      change(caller, { name: "move gifts", path: `${root(at)}/${segment(code)}/moves`, body: form, answer }),
  }
}
