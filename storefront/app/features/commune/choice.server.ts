import type { CommuneMatch } from "@ocop/shared/address"
import type { Api } from "#app/api/client.server.ts"
import { formText } from "#app/http/form-text.ts"
import type { CommuneValue } from "./commune-field.tsx"

/** What a form said of its commune: one that was chosen, or words to search by. */
export type CommuneChoice = { code: string; query: string }

/**
 * `commune_code` counts only while the words beside it are those it was offered for (`commune_asked`): who typed another
 * name and went on without a script must not get the goods sent to the former place.
 */
export function communeChoice(form: FormData): CommuneChoice {
  const query = formText(form, "commune_query").trim()
  const isCurrent = query === formText(form, "commune_asked").trim()
  return { query, code: isCurrent ? formText(form, "commune_code") : "" }
}

/** The field with the places that fit what was typed. Every refusal is an `ApiProblem`. */
export async function withMatches(api: Api, query: string): Promise<CommuneValue> {
  const matches: CommuneMatch[] = query === "" ? [] : await api.communes(query)
  return { query, code: matches.length === 1 ? (matches[0]?.code ?? "") : "", matches }
}
