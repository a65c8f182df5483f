import type { MedusaContainer } from "@medusajs/framework/types"
import { noteFor } from "../notice/note-for"
import type { GroupRow } from "../payment/purchase-money"
import { partsOf } from "./parts"
import { readDirectTransfer } from "./read-transfer"

/** Tells the sellers whose money has not come, once each, that the buyer says to have sent it. */
export async function noteSaid(container: MedusaContainer, group: GroupRow): Promise<void> {
  if (group.status !== "open") return
  const waiting = (await partsOf(container, group)).filter(({ state }) => state === "waiting")
  if (waiting.length === 0) return
  const { parts } = await readDirectTransfer(container, group)
  for (const { order_id, organization_id, part } of waiting) {
    const asked = parts.find(({ code }) => code === `${group.code}-${part}`)
    if (!asked || asked.left === 0) continue
    const data = { code: asked.code, amount: asked.left }
    await noteFor(container, { organization_id, key: `transfer_said:${order_id}`, kind: "transfer_said", data })
  }
}
