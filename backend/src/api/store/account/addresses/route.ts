import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { MAX_ADDRESSES, type SaveAddress, type SavedAddress, type SavedAddresses } from "@ocop/shared/account"
import { createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { parseAddress, readAddresses, requireAddress } from "../../../../account/addresses"
import { tooManyAddresses } from "../../../../account/problems"
import { requireCustomer } from "../../../../account/require-customer"

const TIMEOUT_SECONDS = 10

export async function GET(req: MedusaRequest, res: MedusaResponse<SavedAddresses>): Promise<void> {
  const { id } = await requireCustomer(req)
  res.json({ addresses: await readAddresses(req.scope, id) })
}

/** The first one is the default, whatever was said. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse<SavedAddress>): Promise<void> {
  const { id: customer_id } = await requireCustomer(req)
  const address = parseAddress(req.validatedBody)
  const create = async () => {
    const saved = await readAddresses(req.scope, customer_id)
    if (saved.length >= MAX_ADDRESSES) throw tooManyAddresses()
    const is_default_shipping = req.validatedBody.is_default || saved.length === 0
    const input = { addresses: [{ ...address, customer_id, is_default_shipping }] }
    const { result } = await createCustomerAddressesWorkflow(req.scope).run({ input })
    return result[0]?.id ?? ""
  }
  const locking = req.scope.resolve(Modules.LOCKING)
  const id = await locking.execute(`addresses:${customer_id}`, create, { timeout: TIMEOUT_SECONDS })
  res.status(201).json(await requireAddress(req.scope, customer_id, id))
}
