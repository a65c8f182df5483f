import type { MedusaContainer } from "@medusajs/framework/types"
import { formatPhone } from "@ocop/shared/phone"
import { RECIPIENTS_PER_PAGE, type RecipientRow, type RecipientsPage } from "@ocop/shared/gift-recipient"
import { gazetteer } from "../gazetteer"
import { notFound } from "../http/problem-error"
import { countRows, sumFees } from "./counts"
import { placeFinder } from "./places"
import { isGood, readList, type ListedRecipient } from "./read-list"
import type { GiftDraftRow } from "../gift/require-gift"

/** Which rows: all, those that have to be put right, or those of recipients who say their addresses. */
export const WANTED_ROWS = ["all", "broken", "invited"] as const
export type Wanted = { page: number; only: (typeof WANTED_ROWS)[number] }

/** A page of the list of a gift, with counts of all of it. @throws ProblemError 404 past the last page */
export async function toPage(container: MedusaContainer, draft: GiftDraftRow, wanted: Wanted): Promise<RecipientsPage> {
  const list = await readList(container, draft)
  const { point, rows } = list
  const among = rows.filter((row) => isWanted(row, wanted.only))
  const page_count = Math.max(1, Math.ceil(among.length / RECIPIENTS_PER_PAGE))
  if (wanted.page > page_count) throw notFound("Không có trang này.")
  const start = (wanted.page - 1) * RECIPIENTS_PER_PAGE
  return {
    is_placed: draft.status === "placed",
    point: { name: point.name, handle: point.handle },
    counts: countRows(rows),
    fees: sumFees(list),
    delivery_on: draft.delivery_on,
    rows: among.slice(start, start + RECIPIENTS_PER_PAGE).map(toRow),
    page: wanted.page,
    page_count,
  }
}

function isWanted(row: ListedRecipient, only: Wanted["only"]): boolean {
  if (only === "invited") return row.invite_key !== null
  return only === "all" || !isGood(row)
}

/** A row as its page shows it. */
export function toRow(row: ListedRecipient): RecipientRow {
  const { id, position, typed, phone, boxes, delivery_on, problems, same_as, fee } = row
  const { invite_key, invite_email, is_answered } = row
  const commune = row.commune_code === null ? null : gazetteer().commune(row.commune_code)
  const asksPlace = problems.some(({ type }) => /^(?:commune|province)_/.test(type))
  return {
    id,
    position,
    typed,
    phone: phone && formatPhone(phone),
    place: commune && { commune: commune.name, province: commune.province },
    boxes,
    delivery_on,
    problems,
    suggestions: asksPlace
      ? placeFinder()
          .suggest(typed)
          .flatMap((code) => gazetteer().match(code) ?? [])
      : [],
    same_as,
    fee,
    invite: invite_key === null ? null : { key: invite_key, email: invite_email ?? "", is_answered },
  }
}
