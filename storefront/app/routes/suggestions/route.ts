import { MAX_QUERY_LENGTH, type Suggestion, type Suggestions } from "@ocop/shared/catalogue"
import { apiContext } from "#app/api/context.ts"
import { ApiProblem } from "#app/api/problem.server.ts"
import { categoryName } from "#app/features/category/names.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { ShownSuggestion, ShownSuggestions } from "#app/ui/shell/suggestions/suggestion.ts"
import type { Route } from "./+types/route.ts"

/** What fits the words typed so far into the search box, in groups and with the addresses that they lead to. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const typed = (url.searchParams.get("q") ?? "").normalize("NFC").trim().slice(0, MAX_QUERY_LENGTH)
  try {
    const found = typed === "" ? NOTHING : await context.get(apiContext).suggestions(typed)
    return answer(found, { headers: { "Cache-Control": "private, max-age=300" } })
  } catch (error) {
    if (error instanceof ApiProblem) return answer(NOTHING, { status: error.status })
    throw error
  }
}

const NOTHING: Suggestions = { suggestions: [], corrected: null }

function answer({ suggestions, corrected }: Suggestions, init: ResponseInit) {
  const shown: ShownSuggestions = {
    suggestions: suggestions.map(toShown),
    corrected: corrected === null ? null : m.search_corrected({ words: corrected }),
  }
  return Response.json(shown, init)
}

function toShown({ kind, key, name, detail, count }: Suggestion): ShownSuggestion {
  return {
    group: groupNames[kind](),
    to: href(addressOf(kind, key)),
    name: kind === "shelf" ? categoryName(key, name) : name,
    detail,
    lang: kind === "shelf" ? undefined : langOfName(),
    count: count === null ? null : m.list_count({ n: count }),
  }
}

const groupNames: Record<Suggestion["kind"], () => string> = {
  product: m.search_in_products,
  commune: m.search_in_communes,
  maker: m.search_in_makers,
  point: m.search_in_points,
  shelf: m.search_in_shelves,
}

function addressOf(kind: Suggestion["kind"], key: string): string {
  switch (kind) {
    case "product":
      return `/san-pham/${key}`
    case "commune":
      return `/xa/${key}`
    case "maker":
      return `/co-so/${key}`
    case "point":
      return `/diem-ban/${key}`
    case "shelf":
      return `/nhom/${key}`
  }
}
