import type { PackingDocument } from "@ocop/shared/gift-order"
import { lineWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { dressWords } from "./dress-words.ts"

/** The words of a pick list, in the language of the page. No price stands on it. */
export type PickListWords = {
  title: string
  printed: string
  products: string
  /** Heads of the columns: the goods, then the numbers. */
  columns: readonly string[]
  rows: readonly { name: string; numbers: readonly string[] }[]
  boxes: string
  orders: readonly { heading: string; lines: readonly string[]; goods: readonly { number: string; words: string }[] }[]
}

/** What is fetched for a day and what goes into whose boxes. */
export function pickListOf(
  { products, orders }: Pick<PackingDocument, "products" | "orders">,
  { title, printed }: { title: string; printed: string },
): PickListWords {
  return {
    ...{ title, printed },
    products: m.desk_packing_products(),
    columns: [m.desk_gift_goods(), m.desk_packing_need(), m.desk_packing_stocked(), m.desk_packing_missing()],
    rows: products
      .filter(({ quantity }) => quantity > 0)
      .map(({ quantity, stocked, before, missing, ...line }) => ({
        name: lineWords(line),
        numbers: [String(quantity), String(Math.max(0, stocked - before)), missing === 0 ? "" : String(missing)],
      })),
    boxes: m.desk_packing_boxes(),
    orders: orders.map((order) => ({
      heading: `${order.code} · ${m.desk_packing_order(order)}`,
      lines: [
        dressWords(order),
        order.sender === "" ? m.desk_gifts_from_payer(order) : m.desk_gifts_from(order),
        ...(order.hides_prices ? [m.desk_gift_hides_prices()] : []),
      ],
      goods: order.goods.map(({ count, quantity, ...line }) => ({
        number: `${count} ×`,
        words: `${lineWords(line)} (${m.desk_packing_each({ count, quantity })})`,
      })),
    })),
  }
}
