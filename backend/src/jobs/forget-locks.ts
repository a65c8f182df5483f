import type { MedusaContainer } from "@medusajs/framework/types"
import { TABLE_LOCK_MODULE } from "../modules/table-lock"

export default async function forgetLocks(container: MedusaContainer): Promise<void> {
  await container.resolve(TABLE_LOCK_MODULE).deleteExpired()
}

export const config = { name: "forget-locks", schedule: "40 3 * * *" }
