import type { MedusaContainer } from "@medusajs/framework/types"
import { AbstractEventBusModuleService, Modules } from "@medusajs/framework/utils"
import { CATALOGUE_CHANGE_MODULE } from "../../modules/catalogue-change"
import { SELLER_EVENTS } from "../../search/events"
import { GOODS_EVENTS } from "../../search/product-events"

const EVENTS = new Set([...GOODS_EVENTS, ...SELLER_EVENTS])

/**
 * Lets nothing in this process follow what happens to what is searched, so that thousands of new rows are not indexed one by
 * one. Whoever calls it fills the indexes at the end.
 */
export async function stopIndexing(container: MedusaContainer): Promise<void> {
  await container.resolve(CATALOGUE_CHANGE_MODULE).holdBackMarked()
  const bus: unknown = container.resolve(Modules.EVENT_BUS)
  if (!(bus instanceof AbstractEventBusModuleService)) throw new Error("The event bus is none of Medusa's.")
  for (const event of EVENTS) {
    for (const { id, subscriber } of [...(bus.eventToSubscribersMap.get(event) ?? [])]) {
      bus.unsubscribe(event, subscriber, { subscriberId: id })
    }
  }
}
