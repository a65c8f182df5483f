import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import {
  createDefaultsWorkflow,
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { env } from "../../env"
import { CARD_PROVIDER } from "../../purchase/choice"

/** As core composes their names from the provider's and the registration's. */
const PAYMENT_PROVIDERS = ["pp_cod_cod", "pp_vietqr_vietqr", ...(env.STRIPE_API_KEY ? [CARD_PROVIDER] : [])]

export type SeededStore = { sales_channel_id: string; publishable_key: string }

/** The store, its one channel with a publishable key, and Viet Nam: đồng, prices with tax, cash on delivery and transfers. */
export async function seedStore(container: MedusaContainer): Promise<SeededStore> {
  await createDefaultsWorkflow(container).run()
  const [store] = await container.resolve(Modules.STORE).listStores()
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: ApiKeyType.PUBLISHABLE })
  const sales_channel_id = store?.default_sales_channel_id
  if (!store || !key || !sales_channel_id) throw new Error("Core made no store, no channel or no publishable key.")

  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: sales_channel_id }, update: { name: "Chợ OCOP", description: "Cửa hàng trên mạng" } },
  })
  const region_id = await seedRegion(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Chợ OCOP",
        default_region_id: region_id,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
      },
    },
  })
  return { sales_channel_id, publishable_key: key.token }
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" })
  if (known) {
    // Shops of before may be paid in the ways that came since.
    const update = { payment_providers: PAYMENT_PROVIDERS }
    await updateRegionsWorkflow(container).run({ input: { selector: { id: known.id }, update } })
    return known.id
  }

  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          is_tax_inclusive: true,
          payment_providers: PAYMENT_PROVIDERS,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "vn", provider_id: "tp_system" }] })
  const [region] = result
  if (!region) throw new Error("Core made no region.")
  return region.id
}
