import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireOrganization } from "../../../joining/require-organization"
import { noSuchListing } from "../../../listing/problems"
import { requireOwnProduct } from "../../../listing/read-product"
import { OCOP_MODULE } from "../../../modules/ocop"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** `product_id`: of the one product that it is said of; null for all of the organization's. */
export type KeepCashInput = { organization_id: string; product_id: string | null; takes_cash: boolean }

type Kept = { of: "organization" | "facts"; id: string; takes_cash: boolean }

/** @throws ProblemError 404 */
export const keepCashStep = createStep(
  "keep-cash",
  async (input: KeepCashInput, { container }) => {
    const known = await readKept(container, input)
    if (known.takes_cash === input.takes_cash) return new StepResponse({ changed: false }, null)
    await write(container, { ...known, takes_cash: input.takes_cash })
    return new StepResponse({ changed: true }, known)
  },
  async (known, { container }) => {
    if (known) await write(container, known)
  },
)

async function readKept(container: MedusaContainer, { organization_id, product_id }: KeepCashInput): Promise<Kept> {
  if (product_id === null) {
    const { id, takes_cash } = await requireOrganization(container, organization_id)
    return { of: "organization", id, takes_cash }
  }
  await requireOwnProduct(container, { id: product_id, organization_id })
  const [facts] = await container.resolve(OCOP_MODULE).listProductFacts({ product_id }, { take: 1 })
  if (!facts) throw noSuchListing()
  return { of: "facts", id: facts.id, takes_cash: facts.takes_cash }
}

async function write(container: MedusaContainer, { of, id, takes_cash }: Kept): Promise<void> {
  if (of === "facts") await container.resolve(OCOP_MODULE).updateProductFacts({ id, takes_cash })
  else await container.resolve(ORGANIZATION_MODULE).updateOrganizations({ id, takes_cash })
}
