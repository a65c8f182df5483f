import { addDays, isDay, isSunday } from "../day/rules.ts"
import { carrierStopOn } from "../gift-season/rules.ts"
import { isClosedOn, type ClosureDays } from "../closure/rules.ts"
import { spansOn, type Hours } from "../sales-point/open.ts"
import { ratesOn, zoneBetween, type ShippingPlace } from "../shipping/rules.ts"
import { DAYS_AHEAD, SHOWN_DAYS, type DayReason } from "./kinds.ts"

/** What decides when a gift may come. `hours` null: the point has not told its hours. */
export type GiftWay = {
  from: ShippingPlace
  today: string
  cut_off_days: number
  hours: Hours | null
  /** Days on which the organization of the point sends nothing. */
  closure: ClosureDays | null
}

export type DeliveryDays = {
  /** Why nothing arrives on a day at a place; null when it can. */
  reasonOn(day: string, to: ShippingPlace): DayReason | null
}

/**
 * On which days gifts can arrive. They leave the point on a day on which it is open, the day after the order at the
 * earliest, and travel as long as the rate table says, Sundays and the carriers' stop around Tết not counted. A day that
 * is asked for is promised when it lies not before the last day on which the first of them may arrive.
 */
export function createDeliveryDays(way: GiftWay): DeliveryDays {
  const kinds = new Map<string, { first: string; windows: readonly (readonly [string, string])[] }>()
  // A list asks of the same days for each of a thousand places.
  const plain = new Map<string, DayReason | null>()
  const plainReason = (day: string) => {
    const known = plain.get(day)
    if (known !== undefined) return known
    const reason = reasonAnywhere(way, day)
    plain.set(day, reason)
    return reason
  }
  const moving = movingDays(way.today)
  const soonest = addDays(way.today, way.cut_off_days)
  const windowsOf = (to: ShippingPlace) => {
    const key = `${zoneBetween(way.from, to)} ${way.from.is_island || to.is_island}`
    const known = kinds.get(key) ?? travel(way, to, moving)
    kinds.set(key, known)
    return known
  }
  return {
    reasonOn: (day, to) => {
      const reason = plainReason(day)
      if (reason !== null) return reason
      const { first, windows } = windowsOf(to)
      if (day < soonest || day < first) return "too_soon"
      return windows.some(([from, until]) => from <= day && day <= until) ? null : "point_closed"
    },
  }
}

/** Why nothing arrives on a day, wherever it goes. */
function reasonAnywhere({ today }: GiftWay, day: string): DayReason | null {
  if (!isDay(day) || day < today) return "past"
  if (day > addDays(today, DAYS_AHEAD)) return "too_far"
  if (isSunday(day)) return "sunday"
  return carrierStopOn(day) === null ? null : "carrier_stop"
}

/** Gifts that leave on each day on which the point sends: from when until when they arrive. */
function travel(way: GiftWay, to: ShippingPlace, moving: readonly string[]) {
  const rates = ratesOn(way.today)
  const extra = way.from.is_island || to.is_island ? rates.island.days : 0
  const [least, most] = rates.zones[zoneBetween(way.from, to)].days
  const last = addDays(way.today, DAYS_AHEAD)
  const windows: [string, string][] = []
  for (const [index, day] of moving.entries()) {
    const [from, until] = [moving[index + least + extra], moving[index + most + extra]]
    if (day <= last && from !== undefined && until !== undefined && isSending(way, day)) windows.push([from, until])
  }
  return { first: windows[0]?.[1] ?? addDays(last, 1), windows }
}

/** Farther than any way there is, the carriers' stop included. */
const LONGEST_TRAVEL_DAYS = 60

/** The days on which parcels move, after today and until the last gift that may be ordered has come. */
function movingDays(today: string): string[] {
  const days = Array.from({ length: DAYS_AHEAD + LONGEST_TRAVEL_DAYS }, (_, index) => addDays(today, index + 1))
  return days.filter((day) => !isSunday(day) && carrierStopOn(day) === null)
}

function isSending({ hours, closure }: GiftWay, day: string): boolean {
  return !isClosedOn(closure, day) && (hours === null || spansOn(hours, day).length > 0)
}

export type OfferedDay = { day: string; reason: DayReason | null }

/** How far the next days are looked for. */
const LOOK_AHEAD = 60

/**
 * The next days on which gifts can arrive at all these places, at most so many as are shown at once, with the days between
 * them on which they cannot. Before the first one there are none.
 */
export function nextDays(days: DeliveryDays, today: string, places: readonly ShippingPlace[]): OfferedDay[] {
  const offered: OfferedDay[] = []
  let possible = 0
  for (let ahead = 1; ahead <= LOOK_AHEAD && possible < SHOWN_DAYS; ahead++) {
    const day = addDays(today, ahead)
    const reason = reasonForAll(days, day, places)
    if (reason === null) possible += 1
    if (reason !== "too_soon" && reason !== "past") offered.push({ day, reason })
  }
  const first = offered.findIndex(
    ({ reason }) => reason === null || reason === "carrier_stop" || reason === "point_closed",
  )
  const last = offered.findLastIndex(({ reason }) => reason === null)
  return first === -1 || last === -1 ? [] : offered.slice(first, last + 1)
}

/** Why nothing arrives on a day at one of these places; null when it can at all of them. */
export function reasonForAll(days: DeliveryDays, day: string, places: readonly ShippingPlace[]): DayReason | null {
  for (const place of places) {
    const reason = days.reasonOn(day, place)
    if (reason !== null) return reason
  }
  return null
}

/** How far back the last day to order is looked for. */
const LONGEST_WAY_DAYS = 30

/** The last day on which one still orders for gifts to arrive on some day; null when that is over, too. */
export function lastOrderDayFor(way: GiftWay, day: string, places: readonly ShippingPlace[]): string | null {
  for (let before = 1; before <= LONGEST_WAY_DAYS; before++) {
    const today = addDays(day, -before)
    if (today < way.today) return null
    if (reasonForAll(createDeliveryDays({ ...way, today }), day, places) === null) return today
  }
  return null
}
