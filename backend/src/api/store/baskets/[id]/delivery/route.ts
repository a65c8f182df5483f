import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetDelivery } from "@ocop/shared/basket"
import { changeCart } from "../../../../../basket/change-cart"
import { parseDelivery } from "../../../../../basket/parse-delivery"
import { setAddress } from "../../../../../basket/set-address"
import { gazetteer } from "../../../../../gazetteer"
import { ProblemError } from "../../../../../http/problem-error"
import { refusePickup } from "../../../../../pickup/set-pickup"

export async function POST(req: MedusaRequest<SetDelivery>, res: MedusaResponse): Promise<void> {
  await changeCart(req, res, async (cart) => {
    await refusePickup(req.scope, cart)
    const parsed = parseDelivery(req.validatedBody, gazetteer())
    if (!parsed.ok) throw new ProblemError(400, parsed.problems)
    await setAddress(req.scope, cart, parsed.address, parsed.email)
    return undefined
  })
}
