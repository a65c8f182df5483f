import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { GiftDraftDocument, type GiftBox } from "@ocop/shared/gift"
import { gazetteer } from "../gazetteer"
import { readShown } from "../sales-point/find-points"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import { readList, type RecipientList } from "../gift-recipient/read-list"
import { soonestDay } from "../gift-recipient/soonest-day"
import { countRecipients } from "../gift-recipient/summarize"
import { problemOf } from "./judge-goods"
import { readMissing } from "./read-missing"
import { readPointGoods } from "./read-goods"
import { requireBox, toOwnBox } from "./read-templates"
import { itemsOf, type GiftDraftRow } from "./require-gift"
import { planOf, toGiftDocument, type GiftSources } from "./to-document"

/** A gift as it stands now: live prices, free stock, stars of the days of delivery. */
export async function answerGift(container: MedusaContainer, draft: GiftDraftRow): Promise<GiftDraftDocument> {
  return GiftDraftDocument.parse(toGiftDocument(await readGift(container, draft)))
}

/** Which goods of the point: those in the gift, those and what could take the place of one with a problem, or all. */
type Reach = "inside" | "replaceable" | "everything"

/** Everything that a gift is judged by. `known`: who receives it, where that is read already. */
export async function readGift(
  container: MedusaContainer,
  draft: GiftDraftRow,
  reach: Reach = "replaceable",
  known?: RecipientList,
): Promise<GiftSources> {
  const everything = reach === "everything"
  const today = todayInVietnam(new Date())
  const row = await requirePoint(container, { id: draft.point_id })
  const ids = itemsOf(draft).map(({ variant_id }) => variant_id)
  const [shown, box, list, goods] = await Promise.all([
    readShown(container, row.handle),
    readBox(container, draft),
    known ?? readList(container, draft),
    everything || ids.length > 0 ? readPointGoods(container, row, today, everything ? undefined : ids) : new Map(),
  ])
  const missing = await readMissing(
    container,
    ids.filter((id) => !goods.has(id)),
  )
  const recipients = countRecipients(draft, list)
  const soonest = soonestDay(list)
  const sources = {
    ...{ draft, point: toPoint(row), is_open: shown.length > 0, box, goods, missing, recipients },
    ...{ soonest, today },
  }
  // Only where something has to be replaced the whole shelf of the point is read.
  if (reach !== "replaceable" || !hasProblem(sources)) return sources
  return { ...sources, goods: await readPointGoods(container, row, today) }
}

function hasProblem({ draft, goods, ...sources }: GiftSources): boolean {
  const plan = planOf(sources)
  return itemsOf(draft).some(({ variant_id, count }) => {
    const known = goods.get(variant_id)
    return known === undefined || problemOf(known, count, plan) !== null
  })
}

async function readBox(
  container: MedusaContainer,
  { template_id, point_id }: GiftDraftRow,
): Promise<(GiftBox & { is_offered: boolean }) | null> {
  if (template_id === null) return null
  return { ...toOwnBox(await requireBox(container, { id: template_id, point_id })), ready: [], pickup: null }
}

export function toPoint({ handle, name, commune_code }: SalesPointRow): GiftDraftDocument["point"] {
  const commune = commune_code === null ? null : gazetteer().commune(commune_code)
  return { handle, name, place: commune === null ? "" : `${commune.name}, ${commune.province}` }
}
