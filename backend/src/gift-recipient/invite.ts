import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { lastOrderDayOf } from "@ocop/shared/gift"
import { TypedRecipient, type AnswerInvite, type InviteDocument } from "@ocop/shared/gift-recipient"
import { formatPhone } from "@ocop/shared/phone"
import { parseDelivery } from "../basket/parse-delivery"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { GIFT_MODULE } from "../modules/gift"
import { requirePoint } from "../sales-point/require-point"
import { changeRecipientsWorkflow } from "../workflows/gift-recipient/change-recipients"
import { boxTemplateOf } from "./gift-way"
import { inviteClosed, inviteNotFound } from "./problems"
import type { GiftDraftRow } from "../gift/require-gift"
import { changeList, type RecipientRecord } from "./rows"
import { toValues } from "./to-values"

type Key = string | undefined

/** What the page of one recipient shows. @throws ProblemError 404 */
export async function readInvite(container: MedusaContainer, key: Key): Promise<InviteDocument> {
  const { row, draft } = await requireInvite(container, key)
  return toInviteDocument(container, draft, row)
}

/**
 * Takes what a recipient says, as often as it is said until the gift is ordered or it is too late.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 404, 409 invite_closed
 */
export async function answerInvite(container: MedusaContainer, key: Key, typed: AnswerInvite): Promise<InviteDocument> {
  const parsed = parseDelivery({ ...typed, note: "", email: "" }, gazetteer())
  if (!parsed.ok) throw new ProblemError(400, parsed.problems)
  const { name, phone, street, commune_code } = parsed.address
  const known = await requireInvite(container, key)
  if (known.draft.status === "placed") throw inviteClosed()
  return changeList(container, known.draft.key, async (draft) => {
    const { row } = await requireInvite(container, key)
    if (await isLate(container, draft, row)) throw inviteClosed()
    const commune = gazetteer().commune(commune_code)
    const place = { street, commune: commune?.name ?? "", province: commune?.province ?? "", commune_code }
    const now = { ...TypedRecipient.parse(row.typed), name, phone: formatPhone(phone), ...place }
    const change = { id: row.id, ...toValues(now, todayInVietnam(new Date())), is_answered: true }
    await changeRecipientsWorkflow(container).run({ input: { changes: [change] } })
    return toInviteDocument(container, draft, { ...row, typed: now, is_answered: true })
  })
}

/** As long as those that are made; anything else is none. */
const KEY = /^[\w-]{32}$/

async function requireInvite(
  container: MedusaContainer,
  key: Key,
): Promise<{ row: RecipientRecord; draft: GiftDraftRow }> {
  const gifts = container.resolve(GIFT_MODULE)
  const isKey = key !== undefined && KEY.test(key)
  const [row] = isKey ? await gifts.listGiftRecipients({ invite_key: key }, { take: 1 }) : []
  const [draft] = row ? await gifts.listGiftDrafts({ id: row.draft_id }, { take: 1 }) : []
  if (!row || !draft) throw inviteNotFound()
  return { row, draft }
}

async function toInviteDocument(
  container: MedusaContainer,
  draft: GiftDraftRow,
  row: RecipientRecord,
): Promise<InviteDocument> {
  const point = await requirePoint(container, { id: draft.point_id })
  const isOpen = draft.status !== "placed" && !(await isLate(container, draft, row))
  const { name, phone, street, commune_code } = TypedRecipient.parse(row.typed)
  const told = isOpen ? { name, phone, street, commune: gazetteer().match(commune_code) } : NOTHING_TOLD
  return {
    state: isOpen ? "open" : "closed",
    is_answered: row.is_answered,
    sender: draft.sender ?? "",
    point: point.name,
    until: await lastDayOf(container, draft, row),
    ...told,
  }
}

const NOTHING_TOLD = { name: "", phone: "", street: "", commune: null }

async function isLate(container: MedusaContainer, draft: GiftDraftRow, row: RecipientRecord): Promise<boolean> {
  const until = await lastDayOf(container, draft, row)
  return until !== null && until < todayInVietnam(new Date())
}

/** The last day on which the gift of a recipient can be ordered; null while its day, or its box, is not chosen. */
async function lastDayOf(
  container: MedusaContainer,
  draft: GiftDraftRow,
  { delivery_on }: Pick<RecipientRecord, "delivery_on">,
): Promise<string | null> {
  const day = draft.delivery_on ?? delivery_on
  const template = await boxTemplateOf(container, draft)
  return day === null || template === null ? null : lastOrderDayOf(template.cut_off_days, day)
}
