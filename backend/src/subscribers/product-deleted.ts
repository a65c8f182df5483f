import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { removePhotosOfProductWorkflow } from "../workflows/photo/remove-photos-of-product"

export default async function removePhotos({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await removePhotosOfProductWorkflow(container).run({ input: { product_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "product.deleted" }
