import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteCustomerAddressesWorkflow, updateCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import type { SaveAddress, SavedAddress } from "@ocop/shared/account"
import { parseAddress, requireAddress } from "../../../../../account/addresses"
import { requireCustomer } from "../../../../../account/require-customer"

export async function GET(req: MedusaRequest, res: MedusaResponse<SavedAddress>): Promise<void> {
  const { id } = await requireCustomer(req)
  res.json(await requireAddress(req.scope, id, req.params["id"] ?? ""))
}

/** The default one stays the default until another takes its place. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse<SavedAddress>): Promise<void> {
  const { id: customer_id } = await requireCustomer(req)
  const { id, is_default } = await requireAddress(req.scope, customer_id, req.params["id"] ?? "")
  const address = parseAddress(req.validatedBody)
  const is_default_shipping = is_default || req.validatedBody.is_default
  await updateCustomerAddressesWorkflow(req.scope).run({
    input: { selector: { id, customer_id }, update: { ...address, is_default_shipping } },
  })
  res.json(await requireAddress(req.scope, customer_id, id))
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: customer_id } = await requireCustomer(req)
  const { id } = await requireAddress(req.scope, customer_id, req.params["id"] ?? "")
  await deleteCustomerAddressesWorkflow(req.scope).run({ input: { ids: [id] } })
  res.json({ id })
}
