import { parseCode } from "../purchase-code/rules.ts"

/**
 * Where the boxes of one recipient stand once they are packed. `resent`: they came back, and another parcel took their
 * place. `unpacked`: what was in them went back onto the shelf, and the recipient waits to be packed again.
 */
export const GIFT_PARCEL_STATES = [
  "packed",
  "handed_over",
  "delivered",
  "returned",
  "closed",
  "resent",
  "unpacked",
] as const
export type GiftParcelState = (typeof GIFT_PARCEL_STATES)[number]

/** States of parcels that are not the recipient's present one any more. */
export const PAST_STATES = ["resent", "unpacked"] as const satisfies readonly GiftParcelState[]

/** Whether a parcel is the one that its recipient gets, or one that was before it. */
export function isPast(state: GiftParcelState): state is (typeof PAST_STATES)[number] {
  return PAST_STATES.some((past) => past === state)
}

/** Where a recipient stands: by the newest parcel, or waiting to be packed. */
export const RECIPIENT_STATES = ["to_pack", "packed", "handed_over", "delivered", "returned", "closed"] as const
export type RecipientState = (typeof RECIPIENT_STATES)[number]

/**
 * What is done to parcels that are packed. `return`: refused, or nobody was there. `close`: what came back is not sent
 * again.
 */
export const GIFT_MOVES = ["hand_over", "deliver", "return", "resend", "close"] as const
export type GiftMove = (typeof GIFT_MOVES)[number]

/** What is written down of the boxes of a recipient. `check`: the desk has closed them. */
export const GIFT_EVENTS = ["pack", "check", "unpack", ...GIFT_MOVES] as const
export type GiftEventKind = (typeof GIFT_EVENTS)[number]

/** The lists of a point. */
export const GIFT_LISTS = ["open", "done"] as const

/** Why boxes come back. */
export const RETURN_REASONS = ["refused", "not_there", "wrong_address", "damaged", "other"] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** Why a parcel that was packed is opened again. */
export const UNPACK_REASONS = ["wrong_contents", "wrong_address", "damaged", "other"] as const
export type UnpackReason = (typeof UNPACK_REASONS)[number]

const MOVES: Readonly<Record<GiftMove, { from: GiftParcelState; to: GiftParcelState }>> = {
  hand_over: { from: "packed", to: "handed_over" },
  deliver: { from: "handed_over", to: "delivered" },
  return: { from: "handed_over", to: "returned" },
  resend: { from: "returned", to: "resent" },
  close: { from: "returned", to: "closed" },
}

/** `done`: it was done before. Null: it cannot be done to a parcel in this state. */
export function moveTo(state: GiftParcelState, move: GiftMove): GiftParcelState | "done" | null {
  const { from, to } = MOVES[move]
  if (state === to) return "done"
  return state === from ? to : null
}

/** What may be done to a recipient's parcel now. */
export function movesFrom(state: RecipientState): GiftMove[] {
  return GIFT_MOVES.filter((move) => MOVES[move].from === state)
}

/** Nothing more is done about it. */
export function isSettled(state: RecipientState): boolean {
  return state === "delivered" || state === "closed"
}

/** One kind of goods in one box. */
export type GiftContent = { variant_id: string; count: number }

/** How many pieces of each kind so many boxes take. */
export function piecesFor<Content extends GiftContent>(contents: readonly Content[], boxes: number) {
  return contents.map((content) => ({ ...content, quantity: content.count * boxes }))
}

/** Boxes of one recipient that were packed together with others. `again`: they had left, and came back. */
export type WaveParcel = { state: GiftParcelState; again: boolean }

/** Whether all boxes of a wave have left the point, whatever became of them since. */
export function hasLeft(parcels: readonly WaveParcel[]): boolean {
  const held = parcels.filter(({ state }) => state !== "unpacked")
  return held.length > 0 && held.every(({ state, again }) => again || state !== "packed")
}

/** Whether the goods of a parcel may go back onto the shelf: they have never left the point. */
export function mayUnpack({ state, again }: WaveParcel): boolean {
  return state === "packed" && !again
}

/** A parcel is closed when somebody at the desk has said so, or when it has left. */
export function isClosed({ state, checked }: { state: GiftParcelState; checked: boolean }): boolean {
  return checked || state !== "packed"
}

/** The order and the position in its list that the code of a parcel names. */
export type GiftParcelName = { code: string; position: number }

/** What stands on labels and slips, and is typed where no camera reads it: "WF7K2M9Q-Q12". */
export function giftParcelCode({ code, position }: GiftParcelName): string {
  return `${code}-Q${position}`
}

/** The same from what was typed or scanned: "wf7k 2m9q q12", or the whole address in a QR. Null for anything else. */
export function parseGiftParcelCode(typed: string): GiftParcelName | null {
  const named = /[?&]ma=([^&#]*)/.exec(typed)?.[1] ?? typed
  const plain = named.replace(/%20/g, "").toUpperCase().replace(/[\s-]/gu, "")
  const [, order = "", position = ""] = /^(.{8})Q?(\d{1,4})$/.exec(plain) ?? []
  const code = parseCode(order)
  return code === null || Number(position) === 0 ? null : { code, position: Number(position) }
}

/**
 * How many pieces of one kind each day is short of, when the days are packed in order and so many lie there.
 *
 * @returns pieces, in the order of the days
 */
export function missingByDay(needs: readonly number[], stocked: number): number[] {
  let left = Math.max(0, stocked)
  return needs.map((need) => {
    const taken = Math.min(left, need)
    left -= taken
    return need - taken
  })
}

/** How many recipients, and boxes of theirs, there are on a day. */
export type DayCount = { day: string; recipients: number; boxes: number }

/** Recipients by their days, in order. */
export function countDays(rows: readonly { day: string; boxes: number }[]): DayCount[] {
  const counts = new Map<string, DayCount>()
  for (const { day, boxes } of rows) {
    const known = counts.get(day) ?? { day, recipients: 0, boxes: 0 }
    counts.set(day, { day, recipients: known.recipients + 1, boxes: known.boxes + boxes })
  }
  return [...counts.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** What of some days is left when some of it is packed; days of which nothing is left are not in it. */
export function daysLeft(all: readonly DayCount[], packed: readonly DayCount[]): DayCount[] {
  return all.flatMap(({ day, recipients, boxes }) => {
    const done = packed.filter((each) => each.day === day)
    const left = {
      day,
      recipients: done.reduce((n, each) => n - each.recipients, recipients),
      boxes: done.reduce((n, each) => n - each.boxes, boxes),
    }
    return left.recipients > 0 ? [left] : []
  })
}

/** The days of several orders together. */
export function sumDays(days: readonly DayCount[]): DayCount[] {
  const sums = new Map<string, DayCount>()
  for (const { day, recipients, boxes } of days) {
    const known = sums.get(day) ?? { day, recipients: 0, boxes: 0 }
    sums.set(day, { day, recipients: known.recipients + recipients, boxes: known.boxes + boxes })
  }
  return [...sums.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
