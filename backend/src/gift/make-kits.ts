import type { MedusaContainer } from "@medusajs/framework/types"
import { GIFT_MODULE } from "../modules/gift"
import { keepBox } from "./keep-box"
import { readyItemsOf } from "./read-templates"

/** Makes the products of boxes that points filled before these were sold as products. Done twice it is done once. */
export async function makeKits(container: MedusaContainer): Promise<void> {
  const boxes = await container.resolve(GIFT_MODULE).listBoxTemplates({ variant_id: null }, { take: null })
  for (const box of boxes.filter((each) => readyItemsOf(each).length > 0)) {
    await keepBox(container, box.point_id, { id: box.id, values: {} })
  }
}
