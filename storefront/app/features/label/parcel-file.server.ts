import type { ParcelDocument } from "@ocop/shared/parcel"
import { data, type RouterContextProvider } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env } from "#app/env.server.ts"
import { readDesk, readForMember } from "#app/session/member.server.ts"

type Asked = {
  request: Request
  url: URL
  params: { co_so: string; ma: string }
  context: Readonly<RouterContextProvider>
}

export type Printed = { parcel: ParcelDocument; maker: string; link: string }

/**
 * What is printed of an order at the desk. Who has to sign in first comes back to the order, not to a file. Nothing is
 * printed of a canceled order.
 */
export async function readPrinted({ request, url, params, context }: Asked): Promise<Printed> {
  const api = context.get(apiContext)
  const page = new URL(url.pathname.replace(/\/[^/]+$/, ""), url)
  const at = { organization: params.co_so, code: params.ma }
  const { organization } = await readDesk(request, page, api, params.co_so)
  const parcel = await readForMember(request, page, () => api.deskOrders.read(at))
  if (parcel.state === "canceled") throw data(null, { status: 404 })
  const link = new URL(`/kenh-co-so/${organization.handle}/don/${parcel.code}`, env.STOREFRONT_URL).href
  return { parcel, maker: organization.name, link }
}

/** Shown in the browser, kept by nobody on the way. */
export function pdfResponse(bytes: Buffer, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  })
}
