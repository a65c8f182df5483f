import { model } from "@medusajs/framework/utils"

/** Goods that a sales point keeps on its shelf. How many there are is the stock level at the point's location. */
const ShelfItem = model
  .define("shelf_item", {
    id: model.id({ prefix: "shi" }).primaryKey(),
    point_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    /** Whole đồng; null sells at the maker's price. */
    own_price: model.number().nullable(),
    /** `{ laid: UseBy[] }` of shared: what lay there after the last change, by use-by day. */
    use_by: model.json().nullable(),
    /** No longer sold at this point, though some may be left. */
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["point_id", "variant_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id"] },
    { on: ["variant_id"] },
  ])

export default ShelfItem
