import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMPLAINT_STATES, isDisputed } from "@ocop/shared/complaint"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { parcelNotFound } from "../../../parcel/problems"
import { keptOf, standOf } from "../../../parcel/stand-of"

/** Reckons anew what a parcel keeps of its order, and puts it into the list of the desk in which its complaints say that it stands. */
export const standParcelStep = createStep(
  "stand-parcel",
  async ({ order_id }: { order_id: string }, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const [parcel] = await parcels.listParcels({ order_id }, { take: 1 })
    if (!parcel) throw parcelNotFound()
    const [, disputed] = await container
      .resolve(COMPLAINT_MODULE)
      .listAndCountComplaints({ order_id, state: COMPLAINT_STATES.filter(isDisputed) }, { take: 1 })
    await parcels.updateParcels({ id: parcel.id, ...(await standOf(container, parcel, disputed > 0)) })
    return new StepResponse(parcel.id, keptOf(parcel))
  },
  async (before, { container }) => {
    if (before) await container.resolve(PARCEL_MODULE).updateParcels(before)
  },
)
