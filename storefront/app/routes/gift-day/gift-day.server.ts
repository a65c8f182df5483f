import type { GiftDays } from "@ocop/shared/gift-recipient"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { giftDayWords, plainDayWords } from "#app/features/gift/day-words.ts"
import { rowProblemWords } from "#app/features/gift/recipient-words.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const REASONS: Readonly<Record<string, () => string>> = {
  sunday: m.giftday_reason_sunday,
  carrier_stop: m.giftday_reason_carrier_stop,
  point_closed: m.giftday_reason_point_closed,
  too_soon: m.giftday_reason_too_soon,
}

/** The days of a gift in words. */
export async function readGiftDay(api: Api, key: string, search: URLSearchParams) {
  const found = await api.giftRecipients.days(key)
  if (found === null) throw data(null, { status: 404 })
  const { days, before_tet, delivery_on, ...rest } = found
  const offered = days.map(({ day, reason }) => ({ day, words: giftDayWords(day), reason: reasonWords(reason) }))
  return {
    ...rest,
    giftKey: key,
    days: offered,
    beforeTet: before_tet && { order: plainDayWords(before_tet.order_by), day: plainDayWords(before_tet.day) },
    /** What was chosen before; `isListed`: it is one of those that are offered. */
    chosen:
      delivery_on === null
        ? null
        : {
            day: delivery_on,
            words: plainDayWords(delivery_on),
            isListed: offered.some(({ day, reason }) => day === delivery_on && reason === null),
          },
    isSaved: search.get("xong") === "1",
  }
}

function reasonWords(reason: GiftDays["days"][number]["reason"]): string | null {
  return reason === null ? null : (REASONS[reason]?.() ?? m.problem_unknown())
}

/** Keeps the day that a form chooses. */
export async function chooseGiftDay(request: Request, api: Api, key: string) {
  const form = await readForm(request)
  const mode = formText(form, "mode") === "own" ? ("own" as const) : ("same" as const)
  const picked = formText(form, "day")
  const other = formText(form, "other_day")
  const day = (picked === "other" ? other : picked).slice(0, 20)
  const saved = await attempt(() => api.giftRecipients.chooseDay(key, { mode, day }))
  if (saved.ok) return seeOther(`${giftPath(key, "days")}?xong=1`)
  if (saved.problem.status === 404) throw data(null, { status: 404 })
  const problems = formProblems(saved.problem).map((each) => ({ ...each, message: wordsOf(each.type, each.message) }))
  return refuse(
    saved.problem.status,
    problems,
    { values: { mode, day: picked, other } },
    saved.problem.retryAfterSeconds,
  )
}

function wordsOf(type: string, message: string): string {
  if (getLocale() === "vi") return message
  if (type === "gift_day_missing") return m.giftday_missing()
  if (type === "gift_day_wrong") return m.giftday_wrong()
  if (type === "gift_placed") return m.recipients_problem_placed()
  return type.startsWith("gift_day_") ? rowProblemWords(type.replace("gift_", "")) : message
}
