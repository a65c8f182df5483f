import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt } from "#app/features/form/refusal.server.ts"
import { purchaseToken } from "#app/session/purchases.server.ts"
import type { Route } from "./+types/route.ts"

/** A photo of what a buyer has reported, for who may open the purchase. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { ma: code, kien, id, anh } = params
  const at = { code, parcel: `${code}-${kien}`, token: await purchaseToken(request, code) }
  const opened = await attempt(() => context.get(apiContext).complaintPhoto(at, id, anh))
  if (opened.ok) return opened.value
  throw errorPage(opened.problem)
}
