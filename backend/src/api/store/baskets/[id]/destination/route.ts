import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { SetDestination } from "@ocop/shared/basket"
import { changeCart } from "../../../../../basket/change-cart"
import { setDestination } from "../../../../../basket/set-address"
import { refusePickup } from "../../../../../pickup/set-pickup"

export async function POST(req: MedusaRequest<z.infer<typeof SetDestination>>, res: MedusaResponse): Promise<void> {
  await changeCart(req, res, async (cart) => {
    await refusePickup(req.scope, cart)
    await setDestination(req.scope, cart, req.validatedBody.commune_code)
    return undefined
  })
}
