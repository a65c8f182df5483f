import type { SavedAddress } from "@ocop/shared/account"
import type { BasketDocument, SetDelivery } from "@ocop/shared/basket"
import { formatPhone } from "@ocop/shared/phone"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { communeChoice, withMatches, type CommuneChoice } from "#app/features/commune/choice.server.ts"
import type { CommuneValue } from "#app/features/commune/commune-field.tsx"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { attempt, formProblems, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { basketCookie, customerCookie, destinationCookie } from "#app/session/cookies.server.ts"
import type { DeliveryValues } from "./delivery-form.tsx"

type Place = Pick<SavedAddress, "commune" | "province" | "commune_code">

/** What is known already, so that it is not asked again. */
export async function knownDelivery(request: Request, api: Api, basket: BasketDocument): Promise<DeliveryValues> {
  const { contact } = basket
  const customer = await customerCookie.read(request)
  const saved = customer === null || contact !== null ? null : await savedAddress(api)
  return {
    name: contact?.name ?? saved?.name ?? "",
    phone: contact ? formatPhone(contact.phone) : (saved?.phone ?? ""),
    email: contact?.email ?? customer?.email ?? "",
    commune: saved ? placeOf(saved) : await knownCommune(request, api, basket),
    street: contact?.street ?? saved?.street ?? "",
    note: contact?.note ?? saved?.note ?? "",
  }
}

/** The customer's default address. Without an answer the form is empty, as it is for everybody else. */
async function savedAddress(api: Api): Promise<SavedAddress | null> {
  const read = await attempt(() => api.addresses())
  return (read.ok && read.value.find(({ is_default }) => is_default)) || null
}

function placeOf({ commune: name, province, commune_code: code }: Place): CommuneValue {
  return { query: communeWords({ name, province }), code, matches: null }
}

async function knownCommune(request: Request, api: Api, { destination }: BasketDocument): Promise<CommuneValue> {
  if (destination !== null) {
    return placeOf(destination)
  }
  const code = await destinationCookie.read(request)
  const commune = code === null ? null : await api.commune(code)
  return { query: commune ? communeWords(commune) : "", code: commune?.code ?? "", matches: null }
}

/** `intent=find` searches for the commune; else the delivery is kept with the basket and the second page follows. */
export async function saveDelivery(request: Request, api: Api) {
  const held = await basketCookie.read(request)
  if (held === null) throw seeOther("/gio-hang")
  const form = await readForm(request)
  const choice = communeChoice(form)

  if (formText(form, "intent") === "find") {
    const found = await attempt(() => withMatches(api, choice.query))
    if (!found.ok) return refuseBy(found.problem, { values: valuesOf(form, asTyped(choice)) })
    return data({ problems: undefined, values: valuesOf(form, found.value) })
  }

  const saved = await attempt(() => api.setDelivery(held.id, deliveryOf(form, choice.code)))
  if (saved.ok) return seeOther("/dat-hang/thanh-toan", await destinationCookie.write(choice.code))
  const { problem } = saved
  if (["not_found", "already_placed", "basket_empty"].includes(problem.type)) throw seeOther("/gio-hang")

  // The place is still open: offer what fits the words beside it, together with whatever else is to be mended.
  const isOpen = problem.problems.some(({ type }) => type.startsWith("commune_"))
  const found = isOpen && choice.query !== "" ? await attempt(() => withMatches(api, choice.query)) : null
  const commune = found?.ok ? found.value : asTyped(choice)
  return refuse(problem.status, formProblems(problem), { values: valuesOf(form, commune) }, problem.retryAfterSeconds)
}

function deliveryOf(form: FormData, communeCode: string): SetDelivery {
  const { name, phone, email, street, note } = valuesOf(form, { query: "", code: "", matches: null })
  const delivery = { name, phone, email: email.trim(), commune_code: communeCode, street, note }
  return form.has("province_code") ? { ...delivery, province_code: formText(form, "province_code") } : delivery
}

function valuesOf(form: FormData, commune: CommuneValue): DeliveryValues {
  const typed = (name: string) => formText(form, name)
  return {
    name: typed("name"),
    phone: typed("phone"),
    email: typed("email"),
    commune,
    street: typed("street"),
    // Browsers send line breaks as CR LF.
    note: typed("note").replaceAll("\r\n", "\n"),
  }
}

function asTyped({ query, code }: CommuneChoice): CommuneValue {
  return { query, code, matches: null }
}
