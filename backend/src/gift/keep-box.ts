import type { MedusaContainer } from "@medusajs/framework/types"
import { openPickup } from "../pickup/start-basket"
import { saveBoxTemplateWorkflow } from "../workflows/gift/save-box-template"
import type { KeepBoxTemplateInput } from "../workflows/gift/steps/keep-box-template"

/** Writes a box of a point, or what changes of one, with the product that it is sold as. @returns the box's id */
export async function keepBox(
  container: MedusaContainer,
  point_id: string,
  input: KeepBoxTemplateInput,
): Promise<string> {
  // What is sold at a point is fetched there by its own delivery.
  await openPickup(container, point_id)
  const { result } = await saveBoxTemplateWorkflow(container).run({ input })
  return result.id
}
