import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLocationAddress } from "@ocop/shared/address"
import { gazetteer } from "../../../gazetteer"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** The organization with its place as a stock location's address. */
export const getSellerPlaceStep = createStep(
  "get-seller-place",
  async ({ organization_id }: { organization_id: string }, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const organization = await organizations.retrieveOrganization(organization_id)
    const address = toLocationAddress(organization, gazetteer())
    if (address === null) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${organization.handle} lies in no province of today`)
    }
    return new StepResponse({ id: organization.id, handle: organization.handle, name: organization.name, address })
  },
)
