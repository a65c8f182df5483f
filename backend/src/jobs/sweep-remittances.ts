import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { REMITTANCE_MODULE } from "../modules/remittance"
import { settleRemittance } from "../remittance/settle-remittance"

/** Longer than a run takes, so that only what a stopped process left is found. */
const OLDEST_MS = 2 * 60_000

/** Finishes statements of carriers that a stopped process has written down and not gone on with. */
export default async function sweepRemittances(container: MedusaContainer): Promise<void> {
  const left = await container
    .resolve(REMITTANCE_MODULE)
    .listCashRemittances(
      { settled_at: null, created_at: { $lte: new Date(Date.now() - OLDEST_MS) } },
      { select: ["id", "carrier"], take: 20 },
    )
  for (const { id, carrier } of left) {
    const job = () => settleRemittance(container, id)
    await container.resolve(Modules.LOCKING).execute([`remittance:${carrier}`], job, { timeout: 30 })
  }
}

export const config = { name: "sweep-remittances", schedule: "51 */5 * * * *" }
