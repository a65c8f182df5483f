import { EMPTY_LISTING, type ListingContent } from "@ocop/shared/listing"
import { toSheet, type SheetCell } from "@ocop/shared/listing-sheet"

/** What fills the template: an example, to be written over. */
const EXAMPLE: ListingContent = {
  ...EMPTY_LISTING,
  name: "Bánh pía đậu xanh (ví dụ, hãy xóa dòng này)",
  set_no: 6,
  variants: [
    { id: null, title: "Hộp 4 cái", price: 65_000, net: { amount: 480, unit: "g" }, weight_g: 550, stock: 20 },
    { id: null, title: "Hộp 8 cái", price: 125_000, net: { amount: 960, unit: "g" }, weight_g: 1080, stock: 10 },
  ],
  lead_time_days: 1,
  facts: {
    ...EMPTY_LISTING.facts,
    ingredients: "Bột mì, đậu xanh, đường, dầu ăn",
    usage: "Ăn liền",
    storage: "Nơi khô mát, tránh nắng",
    shelf_life_days: 30,
    allergens: "Lúa mì, trứng",
  },
}

/** An empty sheet with its head and an example. */
export function templateSheet(): SheetCell[][] {
  return toSheet([EXAMPLE])
}
