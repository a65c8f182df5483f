import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import {
  MAX_INVITES,
  NEEDED_RECIPIENT_COLUMNS,
  parseInvites,
  RECIPIENT_TITLES,
  toTyped,
  type AddRecipient,
  type ImportRecipients,
  type Invite,
  type InviteRecipients,
  type RecipientKept,
  type RecipientsChanged,
  type TypedRecipient,
} from "@ocop/shared/gift-recipient"
import { GIFT_MODULE } from "../modules/gift"
import { keepRecipientsWorkflow } from "../workflows/gift-recipient/keep-recipients"
import {
  columnsMissing,
  invitesMissing,
  invitesWrong,
  listChanged,
  listThere,
  tooManyInvites,
  tooManyTogether,
} from "./problems"
import { isGood, readList } from "./read-list"
import type { GiftDraftRow } from "../gift/require-gift"
import { changeList, rowsOf } from "./rows"
import { toValues } from "./to-values"

/**
 * Puts the rows of a table into the list of a gift, or in the place of it. The same form sent twice is kept once.
 *
 * @throws ProblemError 400 and 409 with what has to be said first
 */
export function importList(
  container: MedusaContainer,
  key: string | undefined,
  { form_token, how, mapping, cells }: ImportRecipients,
): Promise<RecipientsChanged> {
  const missing = NEEDED_RECIPIENT_COLUMNS.filter((column) => mapping[column] === undefined)
  if (missing.length > 0) throw columnsMissing(missing.map((column) => RECIPIENT_TITLES[column]))
  return changeList(container, key, async (draft) => {
    const known = await countOfForm(container, draft, form_token)
    if (known !== null) return { count: known, broken: await countBroken(container, draft) }
    const before = await rowsOf(container, draft.id)
    if (before.length > 0 && how === null) throw listThere(before.length)
    const replaced = how === "replace" ? before : []
    const stay = before.length - replaced.length
    if (stay + cells.length > MAX_RECIPIENTS) throw tooManyTogether(stay, cells.length)
    const from = stay === 0 ? 1 : lastPosition(before) + 1
    const typed = cells.map((row) => toTyped(row, mapping))
    await keep(container, draft, { form_token, typed, from, replaced: replaced.map(({ id }) => id) })
    return { count: cells.length, broken: await countBroken(container, draft) }
  })
}

/** Puts one typed recipient at the end of the list, also one that has to be put right. @throws ProblemError 409 */
export function addRecipient(
  container: MedusaContainer,
  key: string | undefined,
  { form_token, typed }: AddRecipient,
): Promise<RecipientKept> {
  return changeList(container, key, async (draft) => {
    const before = await rowsOf(container, draft.id)
    if ((await countOfForm(container, draft, form_token)) === null) {
      if (before.length >= MAX_RECIPIENTS) throw tooManyTogether(before.length, 1)
      await keep(container, draft, { form_token, typed: [typed], from: lastPosition(before) + 1, replaced: [] })
    }
    const added = (await readList(container, draft)).rows.at(-1)
    if (!added) throw listChanged()
    return { id: added.id, position: added.position, broken: !isGood(added) }
  })
}

/**
 * Puts people at the end of the list who are to say their addresses, each under a key of their own. Until they do, their
 * rows have to be put right.
 *
 * @throws ProblemError 400 with every line that is wrong, 409
 */
export function inviteRecipients(
  container: MedusaContainer,
  key: string | undefined,
  { form_token, people }: InviteRecipients,
): Promise<RecipientsChanged> {
  const { invites, problems } = parseInvites(people)
  if (invites.length === 0) throw invitesMissing()
  if (problems.length > 0) throw invitesWrong(problems)
  if (invites.length > MAX_INVITES) throw tooManyInvites(invites.length)
  return changeList(container, key, async (draft) => {
    const known = await countOfForm(container, draft, form_token)
    if (known === null) {
      const before = await rowsOf(container, draft.id)
      if (before.length + invites.length > MAX_RECIPIENTS) throw tooManyTogether(before.length, invites.length)
      const typed = invites.map(({ name, phone }) => ({ ...NOTHING_TYPED, name, phone }))
      await keep(container, draft, { form_token, typed, invites, from: lastPosition(before) + 1, replaced: [] })
    }
    return { count: known ?? invites.length, broken: await countBroken(container, draft) }
  })
}

const NOTHING_TYPED: TypedRecipient = {
  name: "",
  phone: "",
  street: "",
  commune: "",
  province: "",
  boxes: "",
  message: "",
  delivery_on: "",
  commune_code: "",
}

/** 192 bits: a key of a recipient's page is not found by trying. */
const INVITE_KEY_BYTES = 24

const toInvite = ({ email }: Invite) => ({
  invite_key: randomBytes(INVITE_KEY_BYTES).toString("base64url"),
  invite_email: email,
})

type NewRows = {
  form_token: string
  typed: TypedRecipient[]
  /** Who of them says the address, in the same order. */
  invites?: readonly Invite[]
  from: number
  replaced: string[]
}

async function keep(
  container: MedusaContainer,
  { id: draft_id }: GiftDraftRow,
  { form_token, typed, invites = [], from, replaced }: NewRows,
) {
  const today = todayInVietnam(new Date())
  const rows = typed.map((each, index) => {
    const invite = invites[index]
    return { draft_id, position: from + index, ...toValues(each, today), ...(invite && toInvite(invite)) }
  })
  await keepRecipientsWorkflow(container).run({ input: { draft_id, form_token, rows, replaced } })
}

async function countOfForm(container: MedusaContainer, { id: draft_id }: GiftDraftRow, form_token: string) {
  const [form] = await container.resolve(GIFT_MODULE).listRecipientForms({ draft_id, form_token }, { take: 1 })
  return form?.count ?? null
}

async function countBroken(container: MedusaContainer, draft: GiftDraftRow): Promise<number> {
  const { rows } = await readList(container, draft)
  return rows.filter((row) => !isGood(row)).length
}

function lastPosition(rows: readonly { position: number }[]): number {
  return rows.at(-1)?.position ?? 0
}
