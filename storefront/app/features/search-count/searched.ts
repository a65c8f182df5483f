import { countedQuery, isBot } from "@ocop/shared/search-count"

/** The list page in either language, and what a script asks for on its way there. */
const LIST = /^(?:\/en)?\/tim(?:\.data)?$/

/**
 * The words of a new search as they are counted: as the box of the shop sends them, alone. Filters, further pages and
 * “exactly as typed” are looks at a search that was counted. Null when there is nothing to count.
 */
export function searchedWords(params: URLSearchParams): string | null {
  // The router's own parameters begin with a stroke.
  const given = [...params].filter(([name, value]) => value !== "" && !name.startsWith("_"))
  const [first, ...others] = given
  return first?.[0] === "q" && others.length === 0 ? countedQuery(first[1]) : null
}

type Asked = { method: string; path: string; search: URLSearchParams; headers: Record<string, unknown> }

/** What somebody searches for with a request; null when nobody does, or not anew. */
export function newSearch({ method, path, search, headers }: Asked): string | null {
  const agent = headers["user-agent"]
  if (method !== "GET" || !LIST.test(path) || headers["sec-purpose"] !== undefined) return null
  if (isBot(typeof agent === "string" ? agent : undefined)) return null
  const words = searchedWords(search)
  return words === null || wordsBefore(headers["referer"]) === words ? null : words
}

/** What the list was searched by that a request comes from: after something was put in the basket it is read again. */
function wordsBefore(referer: unknown): string | null {
  if (typeof referer !== "string" || !URL.canParse(referer)) return null
  const { pathname, searchParams } = new URL(referer)
  return LIST.test(pathname) ? countedQuery(searchParams.get("q") ?? "") : null
}
