const { ContainerRegistrationKeys, Modules } = require("@medusajs/framework/utils")
const {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} = require("@medusajs/medusa/core-flows")
const { writeFileSync } = require("node:fs")

/** One channel, one place, one way of delivery and two goods: what one purchase of two lines needs. */
exports.default = async function seed({ container }) {
  const run = async (workflow, input) => (await workflow(container).run({ input })).result
  const [channel] = await run(createSalesChannelsWorkflow, { salesChannelsData: [{ name: "Stock" }] })
  const [region] = await run(createRegionsWorkflow, {
    regions: [{ name: "Việt Nam", currency_code: "vnd", countries: ["vn"], payment_providers: ["pp_system_default"] }],
  })
  const [key] = await run(createApiKeysWorkflow, {
    api_keys: [{ title: "Stock", type: "publishable", created_by: "" }],
  })
  await run(linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [channel.id] })
  const [location] = await run(createStockLocationsWorkflow, { locations: [{ name: "Kho" }] })
  await run(linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] })
  const [profile] = await run(createShippingProfilesWorkflow, { data: [{ name: "Kho", type: "default" }] })
  const zone = await openZone(container, location.id)
  await run(createShippingOptionsWorkflow, [
    {
      name: "Giao",
      price_type: "flat",
      provider_id: "manual_manual",
      service_zone_id: zone.id,
      shipping_profile_id: profile.id,
      type: { label: "Giao", description: "Giao", code: "giao" },
      prices: [{ currency_code: "vnd", amount: 25_000 }],
    },
  ])
  const products = await run(createProductsWorkflow, {
    products: ["Bánh pía", "Lạp xưởng"].map((title, index) => ({
      title,
      handle: `goods-${index}`,
      status: "published",
      shipping_profile_id: profile.id,
      sales_channels: [{ id: channel.id }],
      options: [{ title: "Loại", values: ["Hộp"] }],
      variants: [
        {
          title: "Hộp",
          options: { Loại: "Hộp" },
          manage_inventory: true,
          prices: [{ currency_code: "vnd", amount: 68_000 }],
        },
      ],
    })),
  })
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({})
  await run(createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: location.id,
      stocked_quantity: 1_000_000,
    })),
  })
  const variants = products.map(({ variants: [variant] }) => variant.id)
  writeFileSync(process.env.STOCK_FILE, JSON.stringify({ key: key.token, region_id: region.id, variants }))
}

async function openZone(container, location_id) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: "Giao",
    type: "shipping",
    service_zones: [{ name: "Việt Nam", geo_zones: [{ type: "country", country_code: "vn" }] }],
  })
  const place = { [Modules.STOCK_LOCATION]: { stock_location_id: location_id } }
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  return set.service_zones[0]
}
