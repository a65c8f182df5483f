import {
  FittingAnswer,
  GiftDraftDocument,
  GiftPoints,
  OwnBoxTemplateAnswer,
  OwnBoxTemplates,
  ReadyBoxes,
  type AcceptPrices,
  type ChooseBox,
  type PutIn,
  type SaveBoxTemplate,
  type StartBoxTemplate,
  type StartGift,
  type WriteCard,
} from "@ocop/shared/gift"
import { OfferedDeposit } from "@ocop/shared/gift-order"
import type { GiftSeason } from "@ocop/shared/gift-season"
import { segment } from "./segment.ts"
import { ask, change, read, readKnown, type Caller } from "./transport.server.ts"

/** Gifts, each opened by its key. Every refusal of a change is an `ApiProblem`. */
export function giftsOf(caller: Caller) {
  const answer = GiftDraftDocument
  const one = (key: string, rest = "") => `/store/gifts/${segment(key)}${rest}`
  const post = (name: string, path: string, body: unknown) => change(caller, { name, path, body, answer })
  return {
    giftPoints: () => readKnown(caller, { name: "gift points", path: "/store/gift-points", answer: GiftPoints }),
    /** With which deposit gifts may be ordered. */
    giftDeposit: () => readKnown(caller, { name: "gift deposit", path: "/store/gift-deposit", answer: OfferedDeposit }),
    /** The boxes that points have filled for a season. */
    readyBoxes: (season: GiftSeason) =>
      readKnown(caller, { name: "ready boxes", path: `/store/ready-boxes?season=${season}`, answer: ReadyBoxes }),
    /** Null for a key that none has. */
    gift: (key: string) => read(caller, { name: "gift", path: one(key), answer }),
    /** What still fits into it. Null for a key that none has. */
    fittingGoods: (key: string, search: URLSearchParams) =>
      read(caller, { name: "fitting goods", path: one(key, `/goods?${search}`), answer: FittingAnswer }),
    startGift: (wish: StartGift) => post("start gift", "/store/gifts", wish),
    chooseBox: (key: string, wish: ChooseBox) => post("choose box", one(key, "/box"), wish),
    putIntoGift: (key: string, wish: PutIn) => post("put into gift", one(key, "/contents"), wish),
    acceptPrices: (key: string, wish: AcceptPrices) => post("accept prices", one(key, "/prices"), wish),
    writeCard: (key: string, wish: WriteCard) => post("write card", one(key, "/card"), wish),
  }
}

/** The boxes of a point, by the handles of the organization and of the point. Every refusal is an `ApiProblem`. */
export function deskBoxesOf(caller: Caller) {
  const answer = OwnBoxTemplateAnswer
  const path = (handle: string, point: string, rest = "") =>
    `/member/organizations/${segment(handle)}/points/${segment(point)}/boxes${rest}`
  const one = (handle: string, point: string, id: string, rest = "") => path(handle, point, `/${segment(id)}${rest}`)
  return {
    list: (handle: string, point: string) =>
      ask(caller, { name: "desk boxes", path: path(handle, point), answer: OwnBoxTemplates }),
    one: (handle: string, point: string, id: string) =>
      ask(caller, { name: "desk box", path: one(handle, point, id), answer }),
    start: (handle: string, point: string, typed: StartBoxTemplate) =>
      change(caller, { name: "start box", path: path(handle, point), body: typed, answer }),
    save: (handle: string, point: string, id: string, typed: SaveBoxTemplate) =>
      change(caller, { name: "save box", path: one(handle, point, id), body: typed, answer }),
    offer: (handle: string, point: string, id: string, is_offered: boolean) =>
      change(caller, { name: "offer box", path: one(handle, point, id, "/offered"), body: { is_offered }, answer }),
    fill: (handle: string, point: string, id: string, gift: string) =>
      change(caller, { name: "fill box", path: one(handle, point, id, "/ready"), body: { gift }, answer }),
  }
}
