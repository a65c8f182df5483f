import type { OwnBoxTemplateAnswer } from "@ocop/shared/gift"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems, refuse, type Attempt } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { forMember } from "#app/session/member.server.ts"
import { boxesPath, NEW_BOX } from "./paths.ts"
import type { BoxValues } from "./values.ts"

type Asked = {
  request: Request
  url: URL
  params: { co_so: string; diem: string; hop?: string }
  api: Api
}

/** `intent` says which form of a box's page was sent. */
export async function saveBox({ request, url, params: { co_so, diem, hop }, api }: Asked) {
  if (hop === undefined) throw data(null, { status: 405 })
  const form = await readForm(request)
  const intent = formText(form, "intent")
  const ask = (work: () => Promise<OwnBoxTemplateAnswer>) => forMember(request, url, work)
  const list = boxesPath(co_so, diem)
  if (intent === "offer") {
    const is_offered = formText(form, "is_offered") === "1"
    return answer(await ask(() => api.deskBoxes.offer(co_so, diem, hop, is_offered)), list)
  }
  if (intent === "fill" || intent === "empty") {
    const gift = intent === "empty" ? "" : formText(form, "gift")
    const problem: FormProblem = { type: "gift_missing", message: m.desk_box_wrong_gift(), field: "gift" }
    if (intent === "fill" && gift.trim() === "") return refuse(400, [problem], { values: undefined, gift })
    return answer(await ask(() => api.deskBoxes.fill(co_so, diem, hop, gift)), list, { gift })
  }
  const values = valuesOf(form)
  const form_token = formText(form, "form_token")
  const saved = await ask(() =>
    hop === NEW_BOX
      ? api.deskBoxes.start(co_so, diem, { ...values, form_token })
      : api.deskBoxes.save(co_so, diem, hop, values),
  )
  return answer(saved, list, { values })
}

type Kept = { values?: BoxValues; gift?: string }

function answer(done: Attempt<OwnBoxTemplateAnswer>, list: string, { values, gift = "" }: Kept = {}) {
  if (done.ok) return seeOther(`${list}/${done.value.box.id}?da-luu=1`)
  const { problem } = done
  return refuse(problem.status, boxProblems(problem), { values, gift }, problem.retryAfterSeconds)
}

function valuesOf(form: FormData): BoxValues {
  const text = (name: Exclude<keyof BoxValues, "wraps">) => formText(form, name)
  return {
    name: text("name"),
    slots: text("slots"),
    max_weight: text("max_weight"),
    inner_length: text("inner_length"),
    inner_width: text("inner_width"),
    inner_height: text("inner_height"),
    price: text("price"),
    weight: text("weight"),
    wraps: form.getAll("wraps").flatMap((wrap) => (typeof wrap === "string" ? [wrap] : [])),
    cut_off_days: text("cut_off_days"),
    offered_from: text("offered_from"),
    offered_until: text("offered_until"),
  }
}

const WORDS: Record<string, () => string> = {
  box_name_missing: m.desk_box_wrong_name,
  box_name_long: m.desk_box_wrong_name_long,
  box_claim: m.desk_box_wrong_claim,
  box_slots_wrong: m.desk_box_wrong_slots,
  box_number_wrong: m.desk_box_wrong_number,
  box_wraps_missing: m.desk_box_wrong_wraps,
  box_day_wrong: m.desk_box_wrong_day,
  box_days_backwards: m.desk_box_wrong_backwards,
  too_many_boxes: m.desk_box_wrong_many,
  ready_gift_wrong: m.desk_box_wrong_gift,
  gift_no_room: m.desk_box_wrong_fit,
  gift_too_heavy: m.desk_box_wrong_fit,
  gift_cold_apart: m.desk_box_wrong_fit,
  gift_too_big_for_box: m.desk_box_wrong_fit,
}

/** What a refusal says; the backend's own words, which are Vietnamese, tell the limits. */
function boxProblems(problem: ApiProblem): FormProblem[] {
  const isVietnamese = getLocale() === "vi"
  return formProblems(problem).map((each) => ({
    ...each,
    message: isVietnamese ? each.message : (WORDS[each.type]?.() ?? each.message),
  }))
}
