import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLocationAddress } from "@ocop/shared/address"
import { gazetteer } from "../../../gazetteer"
import { requirePoint } from "../../../sales-point/require-point"

export type PointPlace = {
  organization_id: string
  name: string
  address: NonNullable<ReturnType<typeof toLocationAddress>> | null
  /** What it sells in and from, once it was opened. */
  sales_channel_id: string | null
  stock_location_id: string | null
  /** By which what is bought there is fetched. */
  shipping_profile_id: string | null
}

/** What a point is called, where it is, and what it sells in. @throws ProblemError 404 */
export const getPointPlaceStep = createStep("get-point-place", async ({ id }: { id: string }, { container }) => {
  const { organization_id, name, province_code, commune_code, street } = await requirePoint(container, { id })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "sales_channel.id", "stock_location.id", "shipping_profile.id"],
    filters: { id },
  })
  const place = province_code === null ? null : { province_code, commune_code, street, name }
  const point: PointPlace = {
    organization_id,
    name,
    address: place && toLocationAddress(place, gazetteer()),
    sales_channel_id: data[0]?.sales_channel?.id ?? null,
    stock_location_id: data[0]?.stock_location?.id ?? null,
    shipping_profile_id: data[0]?.shipping_profile?.id ?? null,
  }
  return new StepResponse(point)
})
