import type { SaveAddress } from "@ocop/shared/account"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { communeChoice, withMatches } from "#app/features/commune/choice.server.ts"
import type { CommuneValue } from "#app/features/commune/commune-field.tsx"
import { attempt, refuse, refuseBy, formProblems, type Attempt } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { MAX_ADDRESSES } from "@ocop/shared/account"
import type { AddressValues } from "./address-form.tsx"

type Save = (address: SaveAddress) => Promise<Attempt<unknown>>

/** `intent=find` searches for the commune; else the address is saved and the book shown. */
export async function saveAddress(form: FormData, api: Api, save: Save) {
  const choice = communeChoice(form)
  const asTyped: CommuneValue = { ...choice, matches: null }

  if (formText(form, "intent") === "find") {
    const found = await attempt(() => withMatches(api, choice.query))
    if (!found.ok) return refuseBy(found.problem, { values: valuesOf(form, asTyped) })
    return data({ problems: undefined, values: valuesOf(form, found.value) })
  }

  const { isDefault: is_default, commune: _, ...typed } = valuesOf(form, asTyped)
  const saved = await save({ ...typed, commune_code: choice.code, is_default })
  if (saved.ok) return seeOther("/tai-khoan/dia-chi?da-luu=1")

  // The place is still open: offer what fits the words beside it, together with whatever else is to be mended.
  const { problem } = saved
  const isOpen = problem.problems.some(({ type }) => type.startsWith("commune_"))
  const found = isOpen && choice.query !== "" ? await attempt(() => withMatches(api, choice.query)) : null
  const problems = formProblems(problem).map((each) =>
    each.type === "too_many_addresses" ? { ...each, message: m.account_address_limit({ n: MAX_ADDRESSES }) } : each,
  )
  const values = valuesOf(form, found?.ok ? found.value : asTyped)
  return refuse(problem.status, problems, { values }, problem.retryAfterSeconds)
}

function valuesOf(form: FormData, commune: CommuneValue): AddressValues {
  const typed = (name: string) => formText(form, name)
  return {
    name: typed("name"),
    phone: typed("phone"),
    commune,
    street: typed("street"),
    note: typed("note"),
    isDefault: form.has("is_default"),
  }
}
