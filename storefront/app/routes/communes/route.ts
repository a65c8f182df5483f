import { ApiProblem } from "#app/api/problem.server.ts"
import { apiContext } from "#app/api/context.ts"
import type { Route } from "./+types/route.ts"

/** The places that fit `q`, for the field that drops them down. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const query = (url.searchParams.get("q") ?? "").normalize("NFC").trim().slice(0, 100)
  try {
    const matches = query === "" ? [] : await context.get(apiContext).communes(query)
    return Response.json({ matches }, { headers: { "Cache-Control": "private, max-age=300" } })
  } catch (error) {
    if (error instanceof ApiProblem) return Response.json({ matches: [] }, { status: error.status })
    throw error
  }
}
