import type { AddLine, BasketDocument } from "@ocop/shared/basket"
import type { Api } from "#app/api/client.server.ts"
import { ApiProblem } from "#app/api/problem.server.ts"
import { basketCookie, destinationCookie } from "./cookies.server.ts"

/** The basket of this browser, or null: none yet, gone, somebody else's, or already bought. */
export async function currentBasket(request: Request, api: Api): Promise<BasketDocument | null> {
  const basket = await basketOf(request, api)
  return basket === null || basket.purchase_code !== null ? null : basket
}

/** Like `currentBasket`, with one that has become a purchase too. */
export async function basketOf(request: Request, api: Api): Promise<BasketDocument | null> {
  const held = await basketCookie.read(request)
  return held === null ? null : api.basket(held.id)
}

/** What filling a basket asks of the backend. */
type Baskets = Pick<Api, "createBasket" | "addLine" | "setDestination">

/** Puts goods in the basket, making one when there is none that still takes goods. */
export async function addToBasket(request: Request, api: Baskets, line: AddLine): Promise<BasketDocument> {
  const add = await adding(request, api)
  return add(line)
}

/** Adds lines one by one, to the basket that is held or else to one that is made once, however many lines are refused. */
async function adding(request: Request, api: Baskets): Promise<(line: AddLine) => Promise<BasketDocument>> {
  const held = await basketCookie.read(request)
  let made: string | null = null
  return async (line) => {
    if (held !== null && made === null) {
      try {
        return await api.addLine(held.id, line)
      } catch (error) {
        if (!(error instanceof ApiProblem) || !["not_found", "already_placed"].includes(error.type)) throw error
      }
    }
    made ??= await makeBasket(request, api)
    return api.addLine(made, line)
  }
}

async function makeBasket(request: Request, api: Baskets): Promise<string> {
  const { id } = await api.createBasket()
  await sendToKnownPlace(request, api, id)
  return id
}

/** What of some goods could be put in the basket, and the basket, where any could. */
export type Filled = { basket: BasketDocument | null; missing: AddLine[] }

/** Puts several goods in the basket, one after the other; what is refused is left out. */
export async function fillBasket(request: Request, api: Baskets, lines: readonly AddLine[]): Promise<Filled> {
  return fillWith(await adding(request, api), lines)
}

/** The same for any basket that lines are added to. */
export async function fillWith(
  add: (line: AddLine) => Promise<BasketDocument>,
  lines: readonly AddLine[],
): Promise<Filled> {
  const filled: Filled = { basket: null, missing: [] }
  for (const line of lines) {
    try {
      filled.basket = await add(line)
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 429) throw error
      filled.missing.push(line)
    }
  }
  return filled
}

/** The `Set-Cookie` line by which the browser keeps this basket. */
export function keepBasket(basket: BasketDocument): Promise<string> {
  return basketCookie.write({ id: basket.id, count: basket.item_count })
}

/** Estimates for the commune that was chosen before there was a basket. A commune that is no more is no obstacle. */
async function sendToKnownPlace(request: Request, api: Baskets, basketId: string): Promise<void> {
  const commune = await destinationCookie.read(request)
  if (commune === null) return
  try {
    await api.setDestination(basketId, commune)
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
  }
}
