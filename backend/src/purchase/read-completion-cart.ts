import type {
  CreateOrderAdjustmentDTO,
  CreateOrderLineItemTaxLineDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Amount = { value: string; precision: number }

export type CompletionItem = Record<string, unknown> & {
  id: string
  title: string
  quantity: number
  unit_price: number
  raw_unit_price: Amount | null
  tax_lines: CreateOrderLineItemTaxLineDTO[]
  adjustments: CreateOrderAdjustmentDTO[]
}

export type CompletionMethod = {
  id: string
  name: string
  amount: number
  raw_amount: Amount | null
  is_tax_inclusive: boolean
  shipping_option_id: string
  data: Record<string, unknown> | null
  tax_lines: CreateOrderLineItemTaxLineDTO[]
  adjustments: CreateOrderAdjustmentDTO[]
  shipping_option: { shipping_profile_id: string } | null
}

/** The cart with everything that goes into orders. */
export type CompletionCart = {
  id: string
  email: string | null
  locale: string | null
  customer_id: string | null
  region_id: string
  sales_channel_id: string
  currency_code: string
  total: number
  shipping_address: Record<string, unknown> & { id: string; phone: string }
  items: CompletionItem[]
  shipping_methods: CompletionMethod[]
  payment_collection: {
    id: string
    payment_sessions: { id: string; provider_id: string; status: string; amount: number }[]
  } | null
}

const FIELDS = [
  "id",
  "email",
  "locale",
  "customer_id",
  "region_id",
  "sales_channel_id",
  "currency_code",
  "total",
  "shipping_address.*",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.amount",
]

export async function readCompletionCart(container: MedusaContainer, id: string): Promise<CompletionCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  return data[0] ?? null
}
