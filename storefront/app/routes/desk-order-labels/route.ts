import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env } from "#app/env.server.ts"
import { drawLabels } from "#app/features/label/draw.server.ts"
import { labelsOf } from "#app/features/label/words.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

/** The A6 labels of an order's boxes; a canceled order has none. Who has to sign in first comes back to the order, not to a file. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = new URL(url.pathname.replace(/\/[^/]+$/, ""), url)
  const at = { organization: params.co_so, code: params.ma }
  const { organization } = await readDesk(request, page, api, params.co_so)
  const parcel = await readForMember(request, page, () => api.deskOrders.read(at))
  if (parcel.state === "canceled") throw data(null, { status: 404 })
  const link = new URL(`/kenh-co-so/${organization.handle}/don/${parcel.code}`, env.STOREFRONT_URL).href
  const labels = labelsOf(parcel, organization.name, link)
  const bytes = await drawLabels(labels, m.desk_label_title({ code: parcel.code }))
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="tem-${parcel.code}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  })
}
