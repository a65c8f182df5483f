import { MAX_QUANTITY, type BasketDocument } from "@ocop/shared/basket"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { toPickupProblems } from "#app/features/pickup/words.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { addingAtPoint, heldAt, keepAtPoint } from "#app/session/point-baskets.server.ts"

/** What the forms around the basket of a point ask: `intent` is `add` (variant_id), `change` (line_id, quantity) or `remove` (line_id). */
export async function changePointBasket(request: Request, api: Api, handle: string) {
  const form = await readForm(request)
  const wish = wishOf(request, api, handle, form)
  const done = await attempt(wish)
  if (done.ok) return seeOther(`/diem-ban/${handle}/gio-hang`, await keepAtPoint(request, handle, done.value))
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  const typed = { line_id: formText(form, "line_id"), quantity: formText(form, "quantity") }
  return refuse(problem.status, toPickupProblems(formProblems(problem)), { typed }, problem.retryAfterSeconds)
}

function wishOf(request: Request, api: Api, handle: string, form: FormData): () => Promise<BasketDocument> {
  const line_id = formText(form, "line_id")
  switch (formText(form, "intent")) {
    case "add":
      return () => addAtPoint(request, api, handle, formText(form, "variant_id"))
    case "change":
      return () => changeLine(request, api, handle, { line_id, quantity: quantityOf(formText(form, "quantity")) })
    case "remove":
      return () => changeLine(request, api, handle, { line_id, quantity: 0 })
    default:
      throw data(null, { status: 400 })
  }
}

/** One piece more, in the basket that there is or in a new one. */
async function addAtPoint(request: Request, api: Api, handle: string, variant_id: string): Promise<BasketDocument> {
  const add = await addingAtPoint(request, api, handle)
  return add({ variant_id, quantity: 1 })
}

type Change = { line_id: string; quantity: number }

/** Who has no basket any more, or not that line, sees how it is now. */
async function changeLine(request: Request, api: Api, handle: string, change: Change): Promise<BasketDocument> {
  const held = await heldAt(request, handle)
  const basket = held === null ? null : await api.basket(held.id)
  if (basket === null) throw seeOther(`/diem-ban/${handle}/gio-hang`)
  const isThere = basket.groups.some(({ lines }) => lines.some(({ id }) => id === change.line_id))
  return isThere ? api.changeLine(basket.id, change.line_id, change.quantity) : basket
}

/** What is no number is refused as such by the backend. */
function quantityOf(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : MAX_QUANTITY + 1
}
