import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetWordsAbout } from "../../../complaint/forget-words"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

const BATCH = 100

type Group = { id: string; order_ids: string[] }

/** Goods, prices and the commune stay for the books; name, phone, e-mail, street and note go, with what was written and photographed. */
export const anonymisePurchasesStep = createStep(
  "anonymise-purchases",
  async ({ placed_before }: { placed_before: Date }, { container }) => {
    const groups: Group[] = await container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups(
        { restricted_at: { $ne: null }, phone: { $ne: "" }, created_at: { $lt: placed_before } },
        { select: ["id", "order_ids"], take: BATCH },
      )
    for (const group of groups) await anonymise(container, group)
    return new StepResponse(groups.length)
  },
)

/** The group last: it is by its phone that what is still to be done is found. */
async function anonymise(container: MedusaContainer, { id, order_ids }: Group): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "shipping_address.id", "billing_address.id"],
    filters: { id: order_ids },
  })
  const addresses: string[] = data.flatMap(({ shipping_address, billing_address }) =>
    [shipping_address?.id, billing_address?.id].filter(Boolean),
  )
  await forgetWordsAbout(container, id)
  const nobody = { first_name: "", last_name: "", phone: "", address_1: "", address_2: "" }
  const orders = container.resolve(Modules.ORDER)
  if (addresses.length > 0) await orders.updateOrderAddresses(addresses.map((each) => ({ id: each, ...nobody })))
  await orders.updateOrders(order_ids.map((each) => ({ id: each, email: "" })))
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, customer_id: null, email: null, phone: "" })
}
