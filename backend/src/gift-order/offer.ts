import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import type { SalesPointRow } from "../sales-point/require-point"
import { requirePoint } from "../sales-point/require-point"
import { readGoodsRows } from "../basket/goods-rows"
import { payable } from "../basket/payable"
import { readGoods } from "../basket/read-basket"
import { judgeBasket, type JudgedBasket } from "../basket/to-basket-document"
import { openedChannel } from "../pickup/start-basket"
import { readCartGiftOf, type CartGift } from "./cart-gift"
import type { GiftDraftRow } from "../gift/require-gift"
import { toCartItems } from "./gift-lines"

export type GiftOffer = { point: SalesPointRow; sales_channel_id: string; gift: CartGift; judged: JudgedBasket }

/** A gift judged as its order would be, before there is a cart. */
export async function readGiftOffer(container: MedusaContainer, draft: GiftDraftRow): Promise<GiftOffer> {
  const day = todayInVietnam(new Date())
  const [gift, point, sales_channel_id, [region]] = await Promise.all([
    readCartGiftOf(container, draft),
    requirePoint(container, { id: draft.point_id }),
    openedChannel(container, draft.point_id),
    container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 }),
  ])
  const cart = {
    ...{ id: "", sales_channel_id, email: null, completed_at: null, customer_id: null, shipping_address: null },
    currency_code: region?.currency_code ?? "vnd",
    region_id: region?.id ?? "",
    items: toCartItems(gift),
  }
  const rows = await readGoodsRows(container, cart, cart.items, day)
  const facts = await readGoods(container, cart, rows, gift)
  return { point, sales_channel_id, gift, judged: judgeBasket(facts, day, await payable(container, facts)) }
}
