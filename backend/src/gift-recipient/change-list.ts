import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isDay, todayInVietnam, formatDay } from "@ocop/shared/day"
import {
  reasonForAll,
  type ChooseGiftDay,
  type DayReason,
  type RecipientRow,
  type RecipientsChanged,
  type RecipientsRemoved,
  type TypedRecipient,
} from "@ocop/shared/gift-recipient"
import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import { notFound, ProblemError } from "../http/problem-error"
import { GIFT_MODULE } from "../modules/gift"
import { changeRecipientsWorkflow } from "../workflows/gift-recipient/change-recipients"
import { chooseGiftDayWorkflow } from "../workflows/gift-recipient/choose-gift-day"
import { restoreRecipientsWorkflow } from "../workflows/gift-recipient/restore-recipients"
import { setRecipientsAsideWorkflow } from "../workflows/gift-recipient/set-recipients-aside"
import { onlyNewPlaceOf } from "./counts"
import { listChanged, tooManyTogether } from "./problems"
import { isGood, readList } from "./read-list"
import type { GiftDraftRow } from "../gift/require-gift"
import { changeList, rowsOf } from "./rows"
import { placesOf } from "./summarize"
import { toRow } from "./to-page"
import { toValues } from "./to-values"

type Key = string | undefined

/** Takes a row as it is typed now, right or not. @throws ProblemError 404, 409 */
export function fixRecipient(
  container: MedusaContainer,
  key: Key,
  id: Key,
  typed: TypedRecipient,
): Promise<RecipientRow> {
  return changeList(container, key, async (draft) => {
    await requireRow(container, draft, id)
    const change = { id: id ?? "", ...toValues(typed, todayInVietnam(new Date())) }
    await changeRecipientsWorkflow(container).run({ input: { changes: [change] } })
    const { rows } = await readList(container, draft)
    const row = rows.find((each) => each.id === id)
    if (!row) throw rowMissing()
    return toRow(row)
  })
}

/** Takes one row out of the list. @throws ProblemError 404, 409 */
export function removeRecipient(container: MedusaContainer, key: Key, id: Key): Promise<RecipientsRemoved> {
  return changeList(container, key, async (draft) => {
    await requireRow(container, draft, id)
    const removal = await setAside(container, [id ?? ""])
    return { ...(await countsAfter(container, draft, 1)), removal }
  })
}

/** @returns what brings the rows back */
async function setAside(container: MedusaContainer, ids: string[]): Promise<string> {
  const removal = randomUUID()
  await setRecipientsAsideWorkflow(container).run({ input: { ids, removal } })
  return removal
}

/**
 * Brings the rows back that were taken out in one go, as they were and where they stood. Those that are back already, or
 * erased, count for nothing.
 *
 * @throws ProblemError 409 when the list would become too long
 */
export function restoreRecipients(container: MedusaContainer, key: Key, removal: string): Promise<RecipientsChanged> {
  return changeList(container, key, async (draft) => {
    const gone = await container
      .resolve(GIFT_MODULE)
      .listGiftRecipients(
        { draft_id: draft.id, removal, deleted_at: { $ne: null } },
        { select: ["id"], take: null, withDeleted: true },
      )
    const before = await rowsOf(container, draft.id)
    if (before.length + gone.length > MAX_RECIPIENTS) throw tooManyTogether(before.length, gone.length)
    const ids = gone.map(({ id }) => id)
    if (ids.length > 0) await restoreRecipientsWorkflow(container).run({ input: { ids } })
    return countsAfter(container, draft, ids.length)
  })
}

/** Takes all rows out of the list that have to be put right, when they are as many as were shown. @throws ProblemError 409 */
export function dropBroken(container: MedusaContainer, key: Key, count: number): Promise<RecipientsRemoved> {
  return changeList(container, key, async (draft) => {
    const { rows } = await readList(container, draft)
    const broken = rows.filter((row) => !isGood(row))
    // Sent twice: they are gone already.
    if (broken.length === 0) return { count: 0, broken: 0, removal: null }
    if (broken.length !== count) throw listChanged()
    const ids = broken.map(({ id }) => id)
    return { count, broken: 0, removal: await setAside(container, ids) }
  })
}

/** Says yes to the commune of today wherever the old one lies in one alone, and nothing else is wrong. @throws ProblemError 409 */
export function acceptPlaces(container: MedusaContainer, key: Key): Promise<RecipientsChanged> {
  return changeList(container, key, async (draft) => {
    const { rows } = await readList(container, draft)
    const today = todayInVietnam(new Date())
    const changes = rows.flatMap((row) => {
      const commune_code = onlyNewPlaceOf(row)
      return commune_code === null ? [] : [{ id: row.id, ...toValues({ ...row.typed, commune_code }, today) }]
    })
    if (changes.length > 0) await changeRecipientsWorkflow(container).run({ input: { changes } })
    return countsAfter(container, draft, changes.length)
  })
}

/**
 * One day for all, or each recipient's own; the day that is said beside their own is for those who have none.
 *
 * @throws ProblemError 400 `gift_day_…`, 409
 */
export function chooseDay(
  container: MedusaContainer,
  key: Key,
  { mode, day }: ChooseGiftDay,
): Promise<RecipientsChanged> {
  return changeList(container, key, async (draft) => {
    const list = await readList(container, { ...draft, delivery_on: null })
    const without = list.rows.filter(({ delivery_on, problems }) => delivery_on === null && !problems.some(isOfDay))
    const isAsked = mode === "same" || (day !== "" && without.length > 0)
    if (isAsked) {
      if (day === "") throw dayWrong("missing")
      if (!isDay(day)) throw dayWrong("wrong")
      const reason = list.days === null ? "point_closed" : reasonForAll(list.days.delivery, day, placesOf(list))
      if (reason !== null) throw dayWrong(reason)
    }
    const today = todayInVietnam(new Date())
    const changes =
      mode === "own" && isAsked
        ? without.map(({ id, typed }) => ({ id, ...toValues({ ...typed, delivery_on: formatDay(day) }, today) }))
        : []
    const delivery_on = mode === "same" ? day : null
    await chooseGiftDayWorkflow(container).run({ input: { id: draft.id, delivery_on, changes } })
    return countsAfter(container, { ...draft, delivery_on }, changes.length)
  })
}

const isOfDay = ({ field }: { field: string }) => field === "delivery_on"

const DAY_WORDS: Readonly<Record<DayReason | "missing" | "wrong", string>> = {
  missing: "Chọn một ngày giao.",
  wrong: "Chọn một ngày, ví dụ 03/02/2027.",
  past: "Ngày này đã qua.",
  too_soon: "Không kịp giao vào ngày này.",
  too_far: "Ngày này còn quá xa, chưa nhận đặt.",
  sunday: "Không giao vào Chủ nhật.",
  carrier_stop: "Đơn vị vận chuyển nghỉ Tết vào ngày này.",
  point_closed: "Điểm bán nghỉ nên không giao được vào ngày này.",
}

function dayWrong(reason: DayReason | "missing" | "wrong"): ProblemError {
  return new ProblemError(400, { type: `gift_day_${reason}`, message: DAY_WORDS[reason], field: "day" })
}

async function countsAfter(container: MedusaContainer, draft: GiftDraftRow, count: number): Promise<RecipientsChanged> {
  const { rows } = await readList(container, draft)
  return { count, broken: rows.filter((row) => !isGood(row)).length }
}

async function requireRow(container: MedusaContainer, draft: GiftDraftRow, id: Key): Promise<void> {
  const rows = await rowsOf(container, draft.id)
  if (!rows.some((row) => row.id === id)) throw rowMissing()
}

const rowMissing = () => notFound("Không tìm thấy dòng này trong danh sách.")
