import { model } from "@medusajs/framework/utils"

/** An authority's notice that something may not be sold, in force until it is lifted or its last day has passed. */
const SaleStop = model
  .define(
    { name: "sale_stop", tableName: "ocop_sale_stop" },
    {
      id: model.id({ prefix: "stop" }).primaryKey(),
      scope: model.enum(["product", "organization"]),
      product_id: model.text().nullable(),
      organization_id: model.text().nullable(),
      number: model.text(),
      issuer: model.text(),
      from: model.text(),
      until: model.text().nullable(),
      reason: model.text(),
      reason_en: model.text().nullable(),
      internal_note: model.text().nullable(),
      lifted_on: model.text().nullable(),
      lifted_by_notice: model.text().nullable(),
      /** Users of the dashboard. */
      registered_by: model.text().nullable(),
      lifted_by: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["product_id"] },
    { on: ["organization_id"] },
    {
      name: "IDX_ocop_sale_stop_product_id_notice",
      on: ["number", "issuer", "product_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_ocop_sale_stop_organization_id_notice",
      on: ["number", "issuer", "organization_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

export default SaleStop
