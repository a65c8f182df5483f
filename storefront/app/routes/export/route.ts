import { apiContext } from "#app/api/context.ts"
import { readForCustomer } from "#app/session/customer.server.ts"
import type { Route } from "./+types/route.ts"

/** Everything about the customer as a file. Who has to sign in first comes back to the page, not to a file. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const page = new URL("/tai-khoan/du-lieu", url)
  const file = await readForCustomer(request, page, () => context.get(apiContext).exportAccount())
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="cho-ocop-${file.made_at.slice(0, 10)}.json"`,
      "Cache-Control": "no-store",
    },
  })
}
