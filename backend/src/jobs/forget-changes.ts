import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"

export default async function forgetChanges(container: MedusaContainer): Promise<void> {
  await container.resolve(CATALOGUE_CHANGE_MODULE).deleteOld(new Date())
}

export const config = { name: "forget-changes", schedule: "11 * * * * *" }
