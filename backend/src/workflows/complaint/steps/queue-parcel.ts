import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMPLAINT_STATES, isDisputed } from "@ocop/shared/complaint"
import { queueOf } from "@ocop/shared/parcel"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { parcelNotFound } from "../../../parcel/problems"

/** Puts a parcel into the list of the desk in which its complaints say that it stands. */
export const queueParcelStep = createStep(
  "queue-parcel",
  async ({ order_id }: { order_id: string }, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const [parcel] = await parcels.listParcels({ order_id }, { take: 1 })
    if (!parcel) throw parcelNotFound()
    const [, disputed] = await container
      .resolve(COMPLAINT_MODULE)
      .listAndCountComplaints({ order_id, state: COMPLAINT_STATES.filter(isDisputed) }, { take: 1 })
    const { id, state, queue } = parcel
    await parcels.updateParcels({ id, queue: queueOf(state, disputed > 0) })
    return new StepResponse(id, { id, queue })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PARCEL_MODULE).updateParcels(before)
  },
)
