import type { MedusaContainer } from "@medusajs/framework/types"
import { writeMarked } from "../search/write-marked"

/**
 * What changed without an event that this process heard: before it was started, in another process, or by a statement.
 * So a change shows in lists within two seconds, whoever made it.
 */
export default async function writeMarkedProducts(container: MedusaContainer): Promise<void> {
  await writeMarked(container)
}

export const config = { name: "write-marked-products", schedule: { interval: 1_000 } }
