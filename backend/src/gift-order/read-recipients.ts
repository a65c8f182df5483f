import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import {
  countDays,
  isClosed,
  mayUnpack,
  PAST_STATES,
  isPast,
  RECIPIENT_STATES,
  RECIPIENTS_PER_PAGE,
  type FindGiftRecipients,
  type GiftOrderRecipient,
  type RecipientState,
} from "@ocop/shared/gift-order"
import { formatPhone } from "@ocop/shared/phone"
import { gazetteer } from "../gazetteer"
import { GIFT_MODULE } from "../modules/gift"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import type GiftEventModel from "../modules/gift-order/models/gift-event"
import type GiftParcelModel from "../modules/gift-order/models/gift-parcel"
import type GiftWaveModel from "../modules/gift-order/models/gift-wave"
import type { GiftOrderRow } from "./cart-gift"
import { recipientUntil, type Changeable } from "./changeable"

export type GiftParcelRow = InferTypeOf<typeof GiftParcelModel>
export type GiftWaveRow = InferTypeOf<typeof GiftWaveModel>
type GiftEventRow = InferTypeOf<typeof GiftEventModel>

/** Somebody of the list of an order, with the newest parcel; null while none is packed. */
export type Recipient = {
  id: string
  position: number
  name: string
  phone: string
  street: string
  commune_code: string
  boxes: number
  day: string
  message: string
  parcel: GiftParcelRow | null
}

const FIELDS = ["id", "position", "name", "phone", "street", "commune_code", "boxes", "message", "delivery_on"]

/** Everybody who receives a gift. Of one whose order came to nothing, nobody: its list may be another by now. */
export async function readRecipients(container: MedusaContainer, order: GiftOrderRow): Promise<Recipient[]> {
  const gifts = container.resolve(GIFT_MODULE)
  const [draft] = await gifts.listGiftDrafts({ id: order.draft_id }, { take: 1 })
  if (!draft || draft.order_group_id !== order.group_id) return []
  const [rows, parcels] = await Promise.all([
    gifts.listGiftRecipients({ draft_id: draft.id }, { select: FIELDS, take: null, order: { position: "ASC" } }),
    container
      .resolve(GIFT_ORDER_MODULE)
      .listGiftParcels({ gift_order_id: order.id, state: { $nin: [...PAST_STATES] } }, { take: null }),
  ])
  const parcelOf = new Map(parcels.map((parcel) => [parcel.recipient_id, parcel]))
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    name: row.name ?? "",
    phone: row.phone ?? "",
    street: row.street ?? "",
    commune_code: row.commune_code ?? "",
    boxes: row.boxes ?? 1,
    day: draft.delivery_on ?? row.delivery_on ?? order.last_day,
    message: row.message ?? "",
    parcel: parcelOf.get(row.id) ?? null,
  }))
}

export function stateOf({ parcel }: Pick<Recipient, "parcel">): RecipientState {
  return parcel === null || isPast(parcel.state) ? "to_pack" : parcel.state
}

/** Whether the desk is done with a parcel. */
export function isClosedParcel({ state, checked_at }: GiftParcelRow): boolean {
  return isClosed({ state, checked: checked_at !== null })
}

/** One page of the recipients of an order, and how many of all stand where. `changeable`: for who may change them. */
export async function readRecipientPage(
  container: MedusaContainer,
  order: GiftOrderRow,
  { state, day, wave, page: asked }: FindGiftRecipients,
  changeable?: Changeable,
) {
  const all = await readRecipients(container, order)
  const matching = await ofWhole(container, order, all, { day, wave })
  const found = matching.filter((each) => state === null || stateOf(each) === state)
  const page_count = Math.max(1, Math.ceil(found.length / RECIPIENTS_PER_PAGE))
  const page = Math.min(asked, page_count)
  const listed = found.slice((page - 1) * RECIPIENTS_PER_PAGE, page * RECIPIENTS_PER_PAGE)
  return {
    counts: countStates(all),
    days: countDays(all),
    filter: { state, day, wave },
    matching: countStates(matching),
    listed: await toDocuments(container, order, listed, changeable),
    found: found.length,
    page,
    page_count,
  }
}

/** Those of a day and of a wave; null: of any. */
export async function ofWhole(
  container: MedusaContainer,
  { id: gift_order_id }: Pick<GiftOrderRow, "id">,
  all: readonly Recipient[],
  { day, wave: number }: { day: string | null; wave: number | null },
): Promise<Recipient[]> {
  const waves =
    number === null
      ? null
      : await container.resolve(GIFT_ORDER_MODULE).listGiftWaves({ gift_order_id, number }, { select: ["id"], take: 1 })
  const isIn = ({ parcel }: Recipient) => waves === null || waves.some(({ id }) => id === parcel?.wave_id)
  return all.filter((each) => (day === null || each.day === day) && isIn(each))
}

function countStates(all: readonly Recipient[]): Record<RecipientState, number> {
  const counts = Object.fromEntries(RECIPIENT_STATES.map((state) => [state, 0])) as Record<RecipientState, number>
  for (const each of all) counts[stateOf(each)] += 1
  return counts
}

/** What is told of some recipients. */
export async function toDocuments(
  container: MedusaContainer,
  { id: gift_order_id }: GiftOrderRow,
  listed: readonly Recipient[],
  changeable?: Changeable,
): Promise<GiftOrderRecipient[]> {
  const module = container.resolve(GIFT_ORDER_MODULE)
  const recipient_id = listed.map(({ id }) => id)
  const [parcels, waves] = await Promise.all([
    module.listGiftParcels({ gift_order_id, recipient_id }, { take: null }),
    module.listGiftWaves({ gift_order_id }, { take: null }),
  ])
  const events = await module.listGiftEvents(
    { parcel_id: parcels.map(({ id }) => id) },
    { take: null, order: { created_at: "DESC", id: "DESC" } },
  )
  return listed.map((each) => {
    const own = new Set(parcels.filter((parcel) => parcel.recipient_id === each.id).map(({ id }) => id))
    const { parcel, commune_code, phone, ...rest } = each
    const commune = gazetteer().commune(commune_code)
    return {
      ...rest,
      phone: phone === "" ? "" : formatPhone(phone),
      place: commune === null ? "" : `${commune.name}, ${commune.province}`,
      state: stateOf(each),
      is_closed: parcel !== null && isClosedParcel(parcel),
      may_unpack: parcel !== null && mayUnpack({ state: parcel.state, again: parcel.resends_id !== null }),
      change_until: changeable ? recipientUntil(each, changeable) : null,
      wave: waves.find(({ id }) => id === parcel?.wave_id)?.number ?? null,
      carrier: parcel?.carrier ?? null,
      tracking_number: parcel?.tracking_number ?? "",
      events: events.filter(({ parcel_id }) => own.has(parcel_id)).map(toEvent),
    }
  })
}

function toEvent({ kind, created_at, actor, tracking_number, reason, note, ...row }: GiftEventRow) {
  const at = new Date(created_at).toISOString()
  const carrier = row.carrier as GiftOrderRecipient["events"][number]["carrier"]
  return { kind, at, actor, carrier, tracking_number, reason, note }
}
