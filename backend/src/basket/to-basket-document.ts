import type { PrintedAddress } from "@ocop/shared/address"
import type { BasketDocument, BasketGroup, BasketLine } from "@ocop/shared/basket"
import type { DeliveryOffer } from "@ocop/shared/catalogue"
import type { SettlementMode } from "@ocop/shared/ledger"
import { formatVnd } from "@ocop/shared/money"
import { packInEnglish } from "@ocop/shared/pack"
import { formatPhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { LEAD_DAYS } from "@ocop/shared/shipping"
import { toDeliveryLimit } from "../selling/delivery-limit"
import { NO_VOUCHERS, sumOff, type BasketVouchers } from "../voucher/types"
import type { BasketFacts } from "./read-basket"
import { toContents } from "./to-contents"
import { judgeLines, reduceParcels, toParcels, totalsOf, type BasketParcel, type JudgedLine } from "./rules"

export type JudgedBasket = { facts: BasketFacts; parcels: BasketParcel[]; document: BasketDocument }

/** How a basket may be paid. `cod_ceiling`: whole đồng that a carrier collects for one parcel at most. `settlement`: to whom transfers go. */
export type Payable = { cod_ceiling: number; by_transfer: boolean; by_card: boolean; settlement: SettlementMode }

/** The basket as its page shows it. The day is today's. */
export function judgeBasket(
  facts: BasketFacts,
  day: string,
  payable: Payable,
  vouchers: BasketVouchers = NO_VOUCHERS,
): JudgedBasket {
  const lines = judgeLines(facts.lines, facts.stock)
  const parcels = reduceParcels(toParcels(lines, facts.to, day), vouchers)
  const payment_methods = toPaymentMethods(parcels, payable)
  const groups = parcels.map((parcel) => ({
    ...toGroup(parcel, facts.address),
    free_delivery: vouchers.free.get(parcel.seller.id) ?? null,
  }))
  const contact = toContact(facts)
  const document: BasketDocument = {
    id: facts.id,
    item_count: lines.reduce((count, line) => count + line.quantity, 0),
    groups,
    destination: toDestination(facts.address),
    contact,
    totals: totalsOf(parcels),
    voucher: vouchers.entered,
    adults_only: lines.some((line) => line.is_adult_only),
    payment_methods,
    pays_sellers: payable.settlement === "direct",
    ready:
      !facts.is_completed &&
      contact !== null &&
      lines.length > 0 &&
      lines.every((line) => line.problem === null) &&
      groups.every((group) => group.delivery?.kind === "offered") &&
      payment_methods.some(({ problem }) => problem === null),
    pickup: facts.pickup?.place ?? null,
    purchase_code: facts.is_completed && facts.purchase ? facts.purchase.code : null,
  }
  return { facts, parcels, document }
}

function toPaymentMethods(
  parcels: readonly BasketParcel[],
  { cod_ceiling, by_transfer, by_card }: Payable,
): BasketDocument["payment_methods"] {
  const cash = { method: "cod" as const, problem: problemOfCash(parcels, cod_ceiling) }
  return [
    cash,
    ...(by_transfer ? [{ method: "vietqr" as const, problem: null }] : []),
    ...(by_card ? [{ method: "card" as const, problem: null }] : []),
  ]
}

const GIFT_PREPAID = {
  type: "gift_prepaid",
  message: "Đơn quà được trả trước khi gói, không thu tiền của người nhận.",
  field: "payment",
}

/** What its seller wants paid beforehand is not paid at the door, and a carrier collects only so much for one parcel. */
export function problemOfCash(parcels: readonly BasketParcel[], ceiling: number): Problem | null {
  if (parcels.some(({ seller }) => seller.gift)) return GIFT_PREPAID
  const refused = parcels.flatMap(({ lines }) => lines.filter(({ takes_cash }) => !takes_cash))
  if (refused.length > 0) {
    const names = [...new Set(refused.map(({ name }) => name))].join(", ")
    const message = `${names}: cơ sở chỉ nhận tiền trước, không thu tiền khi giao.`
    return { type: "cash_refused", message, field: "payment" }
  }
  const isCollectable = ({ seller, ...parcel }: BasketParcel) =>
    seller.pickup !== null || totalsOf([{ seller, ...parcel }]).total <= ceiling
  if (parcels.every(isCollectable)) return null
  const message = `Trả tiền khi nhận hàng chỉ dùng được cho mỗi kiện đến ${formatVnd(ceiling)}.`
  return { type: "cod_ceiling", message, field: "payment" }
}

function toGroup(parcel: BasketParcel, address: PrintedAddress | null): Omit<BasketGroup, "free_delivery"> {
  const { handle, name, place } = parcel.seller
  return {
    seller: { handle, name, place },
    lines: parcel.lines.map(toLine),
    goods: parcel.goods,
    discount: parcel.discount,
    fee_discount: sumOff(parcel.fee_offs),
    temperature_class: parcel.temperature_class,
    delivery_limit: toDeliveryLimit(parcel.limit, parcel.seller.from),
    delivery: toOffer(parcel, address),
    lead_time_days: parcel.lead_days > LEAD_DAYS ? parcel.lead_days : null,
    closure: parcel.closure,
  }
}

function toOffer({ quote }: BasketParcel, address: PrintedAddress | null): DeliveryOffer | null {
  return quote && address ? { ...quote, place: placeOf(address) } : null
}

function toLine(line: JudgedLine): BasketLine {
  const { id, variant_id, product_handle, name, variant_title, picture, star, price, unit_price, quantity } = line
  const shown = { id, variant_id, product_handle, name, variant_title, picture, star, price, unit_price, quantity }
  return {
    ...shown,
    variant_title_en: variant_title && packInEnglish(variant_title),
    contents: toContents(line.contents ?? []),
    available: line.available,
    total: price * quantity,
    discount: line.off?.amount ?? 0,
    problem: line.problem,
  }
}

function toDestination(address: PrintedAddress | null): BasketDocument["destination"] {
  if (address === null) return null
  const { commune_code, province_code, commune, province } = address
  return { commune_code, province_code, commune, province }
}

/** Without a street the address is only a place to reckon the fee for. */
function toContact({ address, email }: BasketFacts): BasketDocument["contact"] {
  if (address === null || !address.name || !address.phone || !address.street) return null
  return { name: address.name, phone: formatPhone(address.phone), email, street: address.street, note: address.note }
}

export function placeOf({ commune, province }: Pick<PrintedAddress, "commune" | "province">): string {
  return `${commune}, ${province}`
}
