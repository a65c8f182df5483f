import { expect, type APIRequestContext } from "@playwright/test"
import type { PaymentMethod } from "@ocop/shared/basket"
import { BUYER } from "./goods.ts"

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }

export type Bought = { code: string; /** Opens the order's page. */ token: string; /** Whole đồng. */ total: number }

/** Buys one piece of each of these goods in one go, paid on delivery; gives the code. */
export async function buy(request: APIRequestContext, goods: readonly { handle: string }[]): Promise<string> {
  const { code } = await place(request, goods, "cod")
  return code
}

/** The same, to be paid by a bank transfer. */
export function buyByTransfer(request: APIRequestContext, goods: readonly { handle: string }[]): Promise<Bought> {
  return place(request, goods, "vietqr")
}

/** The same by an international card. */
export function buyByCard(request: APIRequestContext, goods: readonly { handle: string }[]): Promise<Bought> {
  return place(request, goods, "card")
}

/** The buyer cancels its first parcel. */
export async function cancelFirst(request: APIRequestContext, { code, token }: Bought): Promise<void> {
  const answer = await request.post(`${BACKEND}/store/purchases/${code}/parcels/${code}-1/cancel`, {
    headers: { ...SHOP, "x-purchase-token": token },
    data: { reason: "changed_mind" },
  })
  expect(answer.status()).toBe(200)
}

async function place(
  request: APIRequestContext,
  goods: readonly { handle: string }[],
  payment: PaymentMethod,
): Promise<Bought> {
  const post = async (path: string, data: object) =>
    (await request.post(`${BACKEND}/store${path}`, { headers: SHOP, data })).json()
  const { id } = await post("/baskets", {})
  for (const { handle } of goods) {
    const { variants } = await (await request.get(`${BACKEND}/store/goods/${handle}`, { headers: SHOP })).json()
    await post(`/baskets/${id}/lines`, { variant_id: variants[0].id, quantity: 1 })
  }
  const { name, phone, street } = BUYER
  const delivery = { name, phone, email: "", commune_code: "31510", street, note: "" }
  const { totals } = await post(`/baskets/${id}/delivery`, delivery)
  const { code, token } = await post(`/baskets/${id}/purchase`, { payment, shown_total: totals.total })
  return { code, token, total: totals.total }
}
