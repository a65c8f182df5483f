import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { requireParcelOf } from "../../../parcel/require-parcel"
import { codeOf, hashOf, makeSeed } from "../../../pickup/code"

/** Two codes of one point are hardly ever the same; then another is made. */
const TRIES = 5

/** Makes the code of what lies ready, once. */
export const keepPickupCodeStep = createStep(
  "keep-pickup-code",
  async ({ order_id }: { order_id: string }, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const { id, pickup_point_id, pickup_seed } = await requireParcelOf(container, order_id)
    if (pickup_point_id === null || pickup_seed !== null) return new StepResponse({ id, is_new: false }, "")
    for (let left = TRIES; left > 0; left -= 1) {
      const seed = makeSeed()
      const pickup_code_hash = hashOf(pickup_point_id, codeOf(seed))
      const [taken] = await parcels.listParcels({ pickup_code_hash }, { select: ["id"], take: 1 })
      if (taken) continue
      await parcels.updateParcels({ id, pickup_seed: seed, pickup_code_hash, ready_at: new Date() })
      return new StepResponse({ id, is_new: true }, id)
    }
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No code was free for parcel ${id}`)
  },
  async (id, { container }) => {
    if (!id) return
    const none = { pickup_seed: null, pickup_code_hash: null, ready_at: null }
    await container.resolve(PARCEL_MODULE).updateParcels({ id, ...none })
  },
)
