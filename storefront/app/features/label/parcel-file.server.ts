import type { ParcelDocument } from "@ocop/shared/parcel"
import { data, type RouterContextProvider } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env } from "#app/env.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"

type Asked<Params> = {
  request: Request
  url: URL
  params: Params
  context: Readonly<RouterContextProvider>
}

export type Printed = { parcel: ParcelDocument; link: string }

/** Parcels that nothing is to be sent of, and what is said in the place of their labels. */
const NOT_PRINTED = [
  ["canceled", m.desk_label_canceled],
  ["awaiting_payment", m.desk_label_unpaid],
] as const

/**
 * What is printed of an order at the desk. Who has to sign in first comes back to the order, not to a file.
 *
 * @throws 409 with its words for a canceled order and for one that is not paid yet: nothing of them is sent
 */
export async function readPrinted({
  params: { co_so, ma },
  ...asked
}: Asked<{ co_so: string; ma: string }>): Promise<Printed & { maker: string }> {
  const { printed, maker } = await readAllPrinted({ ...asked, params: { co_so } }, [ma])
  const [only] = printed
  if (only === undefined) throw data(null, { status: 404 })
  return { ...only, maker }
}

/** The same of several orders, in the order of the codes. */
export async function readAllPrinted(
  { request, url, params: { co_so }, context }: Asked<{ co_so: string }>,
  codes: readonly string[],
): Promise<{ printed: Printed[]; maker: string }> {
  const api = context.get(apiContext)
  const page = new URL(url.pathname.replace(/\/[^/]+$/, ""), url)
  const { organization } = await readDesk(request, page, api, co_so)
  const parcels = await Promise.all(
    codes.map((code) => readForMember(request, page, () => api.deskOrders.read({ organization: co_so, code }))),
  )
  const orders = `/kenh-co-so/${organization.handle}/don`
  for (const [state, words] of NOT_PRINTED) {
    const codes = parcels.filter((parcel) => parcel.state === state).map(({ code }) => code)
    if (codes.length === 0) continue
    throw data({ title: m.desk_label_failed(), words: words({ codes: codes.join(", ") }) }, { status: 409 })
  }
  const printed = parcels.map((parcel) => ({
    parcel,
    link: new URL(`${orders}/${parcel.code}`, env.STOREFRONT_URL).href,
  }))
  return { printed, maker: organization.name }
}
