import {
  boxProblems,
  CARDS,
  daysAhead,
  giftTotals,
  isOfferedOn,
  lastOrderDayOf,
  placePieces,
  RIBBONS,
  roomLeft,
  slotsOf,
  WRAPS,
  type GiftBox,
  type GiftDraftDocument,
  type GiftLine,
} from "@ocop/shared/gift"
import { starOn } from "@ocop/shared/stars"
import type { RecipientCount } from "../gift-recipient/summarize"
import { fittingGoods, type FilledBox } from "./fitting"
import { problemOf, restockOf, toGoodsCard, type GiftPlan } from "./judge-goods"
import type { MissingGoods } from "./read-missing"
import type { PointGoods } from "./read-goods"
import { itemsOf, type GiftDraftRow, type GiftItem } from "./require-gift"
import { stepsOf } from "./steps"

/** What is read of a gift. */
export type GiftSources = {
  draft: GiftDraftRow
  point: GiftDraftDocument["point"]
  /** Whether the point, and its organization, still sell. */
  is_open: boolean
  box: (GiftBox & { is_offered: boolean }) | null
  /** By the variant: what is in the gift, and where something of it has a problem, all of the point. */
  goods: ReadonlyMap<string, PointGoods>
  missing: ReadonlyMap<string, MissingGoods>
  recipients: RecipientCount
  /** The first day on which something can come to all of them; null where none can. */
  soonest: string | null
  today: string
}

/** What is in no box of a gift: three are enough to choose from. */
const MOST_REPLACEMENTS = 3

/** When and how many: the same plan decides what is offered, what is told of a gift, and what is ordered. */
export function planOf({
  box,
  recipients,
  soonest,
  today,
}: Pick<GiftSources, "box" | "recipients" | "soonest" | "today">): GiftPlan {
  const { days, boxes } = recipients
  const cut_off_days = Math.max(box?.cut_off_days ?? 0, soonest === null ? 0 : daysAhead(today, soonest))
  return { today, days, cut_off_days, boxes: Math.max(1, boxes) }
}

/** A gift as its pages show it. */
export function toGiftDocument(sources: GiftSources): GiftDraftDocument {
  const { draft, point, is_open, box, recipients, today } = sources
  const plan = planOf(sources)
  const items = itemsOf(draft)
  const filled = filledBoxOf(sources)
  const lines = toLines(sources, items, plan, filled)
  const is_box_offered = box !== null && is_open && isOfferedOn(box, today)
  const first = plan.days[0]
  const known = {
    key: draft.key,
    version: draft.version,
    status: draft.status,
    point,
    box: box && withoutOffer(box),
    is_box_offered,
    lines,
    room: box && roomLeft(box, filled.items),
    box_problems: box ? boxProblems(box, filled.items) : [],
    temperature_class: filled.items[0]?.temperature_class ?? "ambient",
    wrap: WRAPS.find((wrap) => wrap === draft.wrap) ?? null,
    ribbon: RIBBONS.find((ribbon) => ribbon === draft.ribbon) ?? "none",
    card: CARDS.find((card) => card === draft.card) ?? CARDS[0],
    message: draft.message ?? "",
    sender: draft.sender ?? "",
    hides_prices: draft.hides_prices,
    recipients,
    order_until: box && first ? lastOrderDayOf(box.cut_off_days, first) : null,
    totals: giftTotals(box, lines, plan.boxes),
  }
  return { ...known, steps: stepsOf(known, today) }
}

/** The goods of a gift as the rules of boxes see them. */
export function filledBoxOf({ draft, box, goods, missing }: GiftSources): FilledBox {
  const classOf = (variant_id: string) => goods.get(variant_id)?.source.facts.temperature_class
  // What is gone has to leave the box anyway: how it was kept is no quarrel with the rest.
  const usual = itemsOf(draft).flatMap(({ variant_id }) => classOf(variant_id) ?? [])[0] ?? "ambient"
  const items = itemsOf(draft).map(({ variant_id, count }) => {
    const pack = goods.get(variant_id)?.pack ?? missing.get(variant_id)?.pack ?? UNKNOWN_PACK
    return { variant_id, count, pack, temperature_class: classOf(variant_id) ?? usual }
  })
  return { room: box ?? NO_BOX, items }
}

const UNKNOWN_PACK = { weight: null, length: null, width: null, height: null }
const NO_BOX = { slots: 0, max_weight: 0, inner_length: 0, inner_width: 0, inner_height: 0 }

function toLines(sources: GiftSources, items: readonly GiftItem[], plan: GiftPlan, filled: FilledBox): GiftLine[] {
  const pieces = placePieces(
    filled.items.map(({ variant_id, count, pack }) => ({ variant_id, count, slots: slotsOf(pack) })),
    filled.room.slots,
  )
  return items.map(({ variant_id, count, price: told }) => {
    const goods = sources.goods.get(variant_id)
    const problem = judge(sources, goods, count, plan)
    const card = goods ? toGoodsCard(goods, plan) : toMissingCard(variant_id, told, sources.missing.get(variant_id))
    const has_star = goods !== undefined && starOn(goods.source.recognitions, plan.today) !== null
    return {
      ...card,
      count,
      price_before: told === card.price ? null : told,
      places: pieces.filter(({ item }) => item.variant_id === variant_id).map(({ from, to }) => ({ from, to })),
      problem,
      restock: goods === undefined || problem !== null ? null : restockOf(goods, count, plan),
      star_ends: has_star && card.star === null,
      replacements: problem === null ? [] : replacementsOf(sources, variant_id, plan, filled),
    }
  })
}

function judge({ is_open }: GiftSources, goods: PointGoods | undefined, count: number, plan: GiftPlan) {
  if (!is_open || goods === undefined) return { type: "gone" as const, available: null }
  return problemOf(goods, count, plan)
}

/** What fits where these goods are now, of the same shelf of the shop first. */
function replacementsOf(sources: GiftSources, variant_id: string, plan: GiftPlan, { room, items }: FilledBox) {
  if (!sources.is_open || sources.box === null) return []
  const others = items.filter((item) => item.variant_id !== variant_id)
  const shelf = sources.goods.get(variant_id)
  const set_no = shelf?.source.facts.set_no
  const free = [...sources.goods.values()].filter(({ variant_id: id }) => !items.some((item) => item.variant_id === id))
  const isAlike = (id: string) => sources.goods.get(id)?.source.facts.set_no === set_no
  return fittingGoods(free, { room, items: others }, plan)
    .toSorted((a, b) => Number(isAlike(b.variant_id)) - Number(isAlike(a.variant_id)))
    .slice(0, MOST_REPLACEMENTS)
    .map(({ group: _, ...goods }) => goods)
}

function toMissingCard(variant_id: string, price: number, missing: MissingGoods | undefined) {
  const pack = missing?.pack ?? UNKNOWN_PACK
  return {
    variant_id,
    product_handle: missing?.handle ?? "",
    name: missing?.name ?? "Hàng không còn bán",
    name_en: missing ? null : "No longer sold",
    variant_title: missing?.variant_title ?? "",
    variant_title_en: null,
    maker: { handle: "", name: "" },
    picture: { archetype: "tui" as const, seed: missing?.handle ?? variant_id },
    star: null,
    price,
    unit_price: null,
    slots: slotsOf(pack) ?? 0,
    weight: pack.weight ?? 0,
    demo: false,
  }
}

function withoutOffer({ is_offered: _, ...box }: GiftBox & { is_offered: boolean }): GiftBox {
  return box
}
