import { RECIPIENT_COLUMNS, RecipientCells, RecipientTable, type RecipientMapping } from "@ocop/shared/gift-recipient"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { attempt, formProblems } from "#app/features/form/refusal.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { listProblems } from "#app/features/gift/recipient-words.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** What the page shows after a form: the table that was read, and what was refused. `text`: what was pasted. */
export type BringAnswer = {
  problems: FormProblem[]
  table: (RecipientTable & { form_token: string; how: string }) | null
  text: string
}

const TABLE_WRONG = { type: "recipient_table_wrong", message: "", field: "file" }

/** Reads a file or what was pasted, or puts the rows of what was read into the list. */
export async function bringList(request: Request, api: Api, key: string) {
  const form = await readForm(request)
  return formText(form, "intent") === "keep" ? keep(form, api, key) : look(form, api, key)
}

async function look(form: FormData, api: Api, key: string) {
  const upload = new FormData()
  const file = form.get("file")
  const text = formText(form, "intent") === "paste" ? formText(form, "text") : ""
  if (text !== "") upload.append("text", text)
  else if (file instanceof File && file.size > 0) upload.append("file", file)
  const read = await attempt(() => api.giftRecipients.table(key, upload))
  if (!read.ok) return refused(read.problem, { table: null, text }, text === "" ? "file" : "text")
  const table = { ...read.value, form_token: crypto.randomUUID(), how: "" }
  return data<BringAnswer>({ problems: [], table, text: "" })
}

async function keep(form: FormData, api: Api, key: string) {
  const table = tableOf(form)
  if (table === null) {
    return data<BringAnswer>({ problems: listProblems([TABLE_WRONG]), table: null, text: "" }, { status: 400 })
  }
  const upload = new FormData()
  upload.append("form_token", table.form_token)
  upload.append("how", table.how)
  upload.append("mapping", JSON.stringify(table.mapping))
  upload.append("cells", JSON.stringify(table.cells))
  const kept = await attempt(() => api.giftRecipients.keep(key, upload))
  if (!kept.ok) return refused(kept.problem, { table, text: "" })
  const { count, broken } = kept.value
  const view = broken > 0 ? "loi=1&" : ""
  return seeOther(`${giftPath(key, "recipients")}?${view}xong=imported&n=${count}#ket-qua`)
}

/** The table as the form carries it, with the columns as they are chosen now. */
function tableOf(form: FormData): BringAnswer["table"] {
  const mapping: RecipientMapping = {}
  for (const column of RECIPIENT_COLUMNS) {
    const place = /^\d{1,2}$/.exec(formText(form, column))?.[0]
    if (place !== undefined) mapping[column] = Number(place)
  }
  const columns = RecipientTable.shape.columns.safeParse(parseJson(form.get("columns")))
  const cells = RecipientCells.safeParse(parseJson(form.get("cells")))
  if (!columns.success || !cells.success) return null
  const [form_token, how] = [formText(form, "form_token"), formText(form, "how")]
  return { columns: columns.data, cells: cells.data, mapping, form_token, how }
}

function refused(problem: ApiProblem, kept: Omit<BringAnswer, "problems">, missing?: string) {
  if (problem.status === 404) throw data(null, { status: 404 })
  const problems = listProblems(formProblems(problem)).map((each) =>
    each.type === "recipients_missing" && missing !== undefined ? { ...each, field: missing } : each,
  )
  const headers: HeadersInit = problem.retryAfterSeconds ? { "Retry-After": String(problem.retryAfterSeconds) } : {}
  return data<BringAnswer>({ problems, ...kept }, { status: problem.status, headers })
}

function parseJson(text: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}
