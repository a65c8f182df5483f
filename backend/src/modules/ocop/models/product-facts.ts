import { model } from "@medusajs/framework/utils"
import { PICTURE_ARCHETYPES, TEMPERATURE_CLASSES } from "@ocop/shared/catalogue"

/**
 * What the label says of a product and where it comes from. One row a product. The place of origin is today's unit;
 * the place printed on a certificate stands with the recognition.
 */
const ProductFacts = model
  .define(
    { name: "product_facts", tableName: "ocop_product_facts" },
    {
      id: model.id({ prefix: "facts" }).primaryKey(),
      product_id: model.text(),
      set_no: model.number(),
      /** The kind of drawing that stands in for a photo. */
      picture_archetype: model.enum([...PICTURE_ARCHETYPES]).default("tui"),
      origin_province_code: model.text(),
      origin_commune_code: model.text().nullable(),
      net_quantity: model.text().nullable(),
      ingredients: model.text().nullable(),
      /** "29,5 % vol". */
      alcohol_by_volume: model.text().nullable(),
      usage: model.text().nullable(),
      storage: model.text().nullable(),
      warnings: model.text().nullable(),
      allergens: model.text().nullable(),
      material_origin: model.text().nullable(),
      shelf_life_days: model.number().nullable(),
      temperature_class: model.enum([...TEMPERATURE_CLASSES]).default("ambient"),
      /** From the order to the day on which it is handed over; null for what lies ready. */
      lead_time_days: model.number().nullable(),
      /** Whether a parcel with it may be paid for at the door, where its seller takes cash. */
      takes_cash: model.boolean().default(true),
      declaration_no: model.text().nullable(),
      barcode: model.text().nullable(),
      /** Months of harvest or making, 1–12; empty when it is made all year. */
      season_months: model.array().default([]),
      story: model.text().nullable(),
      /** The same in English, where somebody has translated it; `name_en` says what the product is. */
      name_en: model.text().nullable(),
      ingredients_en: model.text().nullable(),
      usage_en: model.text().nullable(),
      storage_en: model.text().nullable(),
      warnings_en: model.text().nullable(),
      allergens_en: model.text().nullable(),
      material_origin_en: model.text().nullable(),
      story_en: model.text().nullable(),
      /** Price, weight and stock are made up for demonstration. */
      is_demo: model.boolean().default(false),
      source: model.text().nullable(),
    },
  )
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }])

export default ProductFacts
