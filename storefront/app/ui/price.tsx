import { formatVnd } from "@ocop/shared/money"
import type { UnitPrice } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

export function money(amount: number): string {
  return formatVnd(amount, getLocale())
}

/** "320.000 ₫/kg" */
export function unitPriceText({ amount, unit }: UnitPrice): string {
  const words = { kg: m.unit_kg(), lít: m.unit_litre(), cái: m.unit_piece() }
  return m.price_unit({ price: money(amount), unit: words[unit] })
}

/** The price, or from where it begins when the packs differ. */
export function PriceRange({ from, to, className = "" }: { from: number; to: number; className?: string }) {
  return (
    <span className={`font-bold ${className}`}>{from === to ? money(from) : m.price_from({ price: money(from) })}</span>
  )
}
