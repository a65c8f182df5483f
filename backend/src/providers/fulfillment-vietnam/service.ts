import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceContext,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toShippingPlace } from "@ocop/shared/address"
import { TemperatureClass } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { quoteParcel, toParcel, type ParcelLine } from "@ocop/shared/shipping"
import { gazetteer } from "../../gazetteer"

/**
 * Delivery at the fees of our own table, for as long as no carrier is connected. Core tells weights and addresses; what
 * the goods are and how cold they must be kept comes in `product_facts`, by product, from our hook on core's pricing.
 */
export default class VietnamFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "vietnam"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "standard" }]
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /** @throws MedusaError when the parcel cannot be sent there */
  override async calculatePrice(
    _optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: CalculateShippingOptionPriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const from = toShippingPlace(context.from_location?.address, gazetteer())
    const to = toShippingPlace(context.shipping_address, gazetteer())
    if (from === null || to === null) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A parcel's fee depends on the communes at both ends")
    }
    const parcel = toParcel(toLines(context))
    // Only the fee is asked for: the days, and what shifts them, are told by the basket.
    const day = todayInVietnam(new Date())
    const quote = quoteParcel({ from, to, ...parcel, day, closure: null })
    if (quote.kind === "refused") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The parcel cannot be sent: ${quote.reason}`)
    }
    return { calculated_amount: quote.fee, is_calculated_price_tax_inclusive: true }
  }

  /** The seller hands the parcel over; there is no carrier to tell. */
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, never>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}

const ProductFacts = z.object({ set_no: z.number().int(), temperature_class: TemperatureClass })

function toLines({ items, product_facts }: CalculateShippingOptionPriceContext): ParcelLine[] {
  const facts = new Map(Object.entries(product_facts ?? {}))
  return items.map(({ quantity, variant, product_id }) => ({
    quantity: Number(quantity),
    // As above: the fee is the same.
    lead_time_days: null,
    weight: variant.weight,
    length: variant.length,
    width: variant.width,
    height: variant.height,
    ...ProductFacts.catch({ set_no: 0, temperature_class: "ambient" }).parse(facts.get(product_id ?? "")),
  }))
}
