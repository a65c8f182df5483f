import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ocop/shared/basket"
import type { ShownDeposit } from "@ocop/shared/gift-order"
import type { AgeWording } from "@ocop/shared/selling"
import { ageUnconfirmed, totalChanged } from "../basket/problems"
import { refusePayment } from "../basket/refuse-purchase"
import { fullFeeOf, type BasketParcel } from "../basket/rules"
import type { JudgedBasket } from "../basket/to-basket-document"
import { ProblemError } from "../http/problem-error"
import { sumOff, type Off } from "../voucher/types"
import { deliveryWrong } from "./check-amounts"
import type { CompletionItem, CompletionMethod, OpenCart } from "./read-completion-cart"
import { readTaxLines } from "./tax-lines"

/**
 * What the buyer said when the button was pressed. `shown_total`: whole đồng. `shown_deposit`: the deposit that is paid now,
 * where one was shown and chosen.
 */
export type PurchaseChoice = {
  payment: PaymentMethod
  shown_total: number
  shown_deposit?: ShownDeposit | null
  age_wording: AgeWording | null
}

/** The lines and deliveries of the orders to be, deliveries by the seller's shipping profile. */
export type ChosenGoods = { items: CompletionItem[]; methods: Map<string, CompletionMethod> }

/**
 * Refuses what costs something else than was shown, and what may not be bought or paid for like this.
 *
 * @throws ProblemError 400 age_unconfirmed, payment_not_offered, 409 total_changed, cod_ceiling; MedusaError for a payment that the region does not know
 */
export function checkChoice(choice: PurchaseChoice, judged: JudgedBasket, cart: OpenCart): void {
  const { document } = judged
  if (document.adults_only && choice.age_wording === null) throw ageUnconfirmed()
  const { total } = document.totals
  if (total !== choice.shown_total) throw changed(choice.shown_total, judged)
  refusePayment(judged, choice.payment)
  const provider_id = providerIdOf(choice.payment)
  if (!cart.region.payment_providers.some(({ id }) => id === provider_id)) {
    const message = `Payment provider ${provider_id} is not enabled in region ${cart.region_id}`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
}

/** A code that may not be used any more says so itself. */
function changed(shown: number, { document: { totals, voucher } }: JudgedBasket): ProblemError {
  return voucher?.problem ? new ProblemError(409, voucher.problem) : totalChanged(shown, totals.total)
}

/**
 * Lines at today's prices, the delivery of each parcel at today's fee, what vouchers take off them, and their taxes.
 * Whatever else somebody has put on the cart, as a promotion, is no part of the total that was shown and goes into no
 * order.
 *
 * @throws ProblemError 400 delivery_missing for a seller who delivers nothing
 */
export async function chooseGoods(
  container: MedusaContainer,
  cart: OpenCart,
  parcels: readonly BasketParcel[],
): Promise<ChosenGoods> {
  const options = await readOptions(container, parcels)
  const lines = parcels.flatMap((parcel) => parcel.lines)
  const items = cart.items.flatMap((item) => {
    const line = lines.find(({ id }) => id === item.id)
    if (line === undefined) return []
    const { price: unit_price, is_tax_inclusive } = line
    const adjustments = line.off ? [{ ...toAdjustment(line.off, line.off.amount), is_tax_inclusive: true }] : []
    return [{ ...item, unit_price, raw_unit_price: null, is_tax_inclusive, tax_lines: [], adjustments }]
  })
  const methods = parcels.map((parcel) => {
    const option = options.find((own) => own.shipping_profile_id === parcel.seller.shipping_profile_id)
    if (option === undefined) throw deliveryWrong()
    const name = parcel.seller.gift ? GIFT_DELIVERY : option.name
    return { ...toMethod({ ...option, name }, fullFeeOf(parcel)), shipping_option: option, offs: parcel.fee_offs }
  })
  const taxes = await readTaxLines(container, cart, items, methods)
  return {
    items: items.map((item) => ({ ...item, tax_lines: taxes.ofItem(item.id) })),
    methods: new Map(
      methods.map(({ offs, ...method }) => {
        const tax_lines = taxes.ofOption(method.shipping_option_id)
        return [
          method.shipping_option.shipping_profile_id,
          { ...method, tax_lines, adjustments: offFee(offs, tax_lines) },
        ]
      }),
    ),
  }
}

function toAdjustment({ code, promotion_id, is_automatic }: Off, amount: number | BigNumberValue) {
  return { code, promotion_id, amount, description: is_automatic ? "Miễn phí giao" : `Mã giảm giá ${code}` }
}

type BigNumberValue = ReturnType<typeof MathBN.div>

/**
 * Core keeps one adjustment of a delivery, and takes it for an amount without tax: what is taken off a fee with tax is
 * kept without it, so that the fee comes out whole.
 */
function offFee(offs: readonly Off[], tax_lines: readonly { rate: unknown }[]): CompletionMethod["adjustments"] {
  const [first] = offs
  if (first === undefined) return []
  const rate = tax_lines.reduce((sum, line) => sum + Number(line.rate), 0)
  const taken = sumOff(offs)
  return [toAdjustment(first, rate === 0 ? taken : MathBN.div(taken, 1 + rate / 100))]
}

/** Of one order's part of a payment for several. */
export const SHARE_PROVIDER = "pp_share_share"

export const CARD_PROVIDER = "pp_stripe_stripe"

/** As core composes their names from the provider's and the registration's. */
const PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: "pp_cod_cod",
  vietqr: "pp_vietqr_vietqr",
  card: CARD_PROVIDER,
}

export function providerIdOf(payment: PaymentMethod): string {
  return PROVIDERS[payment]
}

/** A point has one way of handing over what is bought there; gifts leave it all the same. */
const GIFT_DELIVERY = "Giao quà đến từng người nhận"

type Option = { id: string; name: string; shipping_profile_id: string }

async function readOptions(container: MedusaContainer, parcels: readonly BasketParcel[]): Promise<Option[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id"],
    filters: { shipping_profile_id: parcels.map(({ seller }) => seller.shipping_profile_id) },
  })
  return data
}

function toMethod({ id, name }: Option, amount: number): Omit<CompletionMethod, "shipping_option"> {
  const fee = { amount, raw_amount: null, is_tax_inclusive: true }
  return { name, ...fee, shipping_option_id: id, data: {}, tax_lines: [], adjustments: [] }
}
