import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLocationAddress } from "@ocop/shared/address"
import { gazetteer } from "../../../gazetteer"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type SellerPlace = {
  id: string
  handle: string
  name: string
  address: NonNullable<ReturnType<typeof toLocationAddress>>
}

/** The organizations with their places as stock locations' addresses. */
export const getSellerPlacesStep = createStep(
  "get-seller-places",
  async ({ organization_ids }: { organization_ids: string[] }, { container }) => {
    const found = await container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations({ id: organization_ids }, { take: organization_ids.length })
    if (found.length < organization_ids.length) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "An organization that is to sell does not exist")
    }
    return new StepResponse(
      found.map((organization): SellerPlace => {
        const { id, handle, name } = organization
        const address = toLocationAddress(organization, gazetteer())
        if (address === null) {
          throw new MedusaError(MedusaError.Types.INVALID_DATA, `${handle} lies in no province of today`)
        }
        return { id, handle, name, address }
      }),
    )
  },
)
