import { ChosenResult, countedQuery, isBot } from "@ocop/shared/search-count"
import { countChoice } from "#app/features/search-count/count-searches.server.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { requestContext } from "#app/http/request.ts"
import type { Route } from "./+types/route.ts"

/** A result of a search was opened. Whoever opened it is on the way to another page, and reads no answer. */
export async function action({ request, context }: Route.ActionArgs) {
  const chosen = ChosenResult.safeParse(Object.fromEntries(await readForm(request)))
  if (!chosen.success) return new Response(null, { status: 400 })
  const { q, ...choice } = chosen.data
  const words = countedQuery(q)
  const isCounted = words !== null && !isBot(request.headers.get("user-agent") ?? undefined)
  if (isCounted) countChoice(context.get(requestContext).address, words, choice)
  return new Response(null, { status: 204 })
}
