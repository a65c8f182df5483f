import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { recordParcel, type NewParcelEvent } from "../../../parcel/record-parcel"

/** Writes down what was done to a parcel, and reckons anew where it stands. */
export const recordParcelStep = createStep(
  "record-parcel",
  async (told: NewParcelEvent, { container }) => {
    const { id, ...made } = await recordParcel(container, told)
    return new StepResponse({ id, kind: told.kind }, made)
  },
  async (made, { container }) => {
    if (!made) return
    const parcels = container.resolve(PARCEL_MODULE)
    await parcels.deleteParcelEvents(made.event_id)
    await parcels.updateParcels(made.before)
  },
)
