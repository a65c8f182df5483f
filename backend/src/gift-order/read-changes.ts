import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { formatDay } from "@ocop/shared/day"
import { GIFT_CHANGE_FIELDS, type GiftChangeDocument } from "@ocop/shared/gift-order"
import { formatPhone } from "@ocop/shared/phone"
import { gazetteer } from "../gazetteer"
import { GIFT_MODULE } from "../modules/gift"
import type { GiftOrderRow } from "./cart-gift"
import { readRecipients } from "./read-recipients"

const Values = z.record(z.string(), z.string())

/** What the buyer has changed since it was ordered, the newest first. */
export async function readGiftChanges(container: MedusaContainer, order: GiftOrderRow): Promise<GiftChangeDocument[]> {
  const rows = await container
    .resolve(GIFT_MODULE)
    .listGiftChanges({ draft_id: order.draft_id }, { take: null, order: { created_at: "DESC", id: "DESC" } })
  if (rows.length === 0) return []
  const recipients = await readRecipients(container, order)
  return rows.map((row) => {
    const [before, after] = [Values.parse(row.before), Values.parse(row.after)]
    const recipient = recipients.find(({ id }) => id === row.recipient_id)
    return {
      at: new Date(row.created_at).toISOString(),
      recipient: recipient ? { position: recipient.position, name: recipient.name } : null,
      fields: GIFT_CHANGE_FIELDS.filter((field) => field in after).map((field) => ({
        field,
        before: shown(field, before[field] ?? ""),
        after: shown(field, after[field] ?? ""),
      })),
    }
  })
}

function shown(field: (typeof GIFT_CHANGE_FIELDS)[number], value: string): string {
  if (value === "") return ""
  if (field === "phone") return formatPhone(value)
  if (field === "day") return formatDay(value)
  if (field !== "commune_code") return value
  const commune = gazetteer().commune(value)
  return commune === null ? value : `${commune.name}, ${commune.province}`
}
