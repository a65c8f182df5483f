import type { Locator } from "@playwright/test"
import { parseVnd } from "@ocop/shared/money"

/** The amount beside a term ("Tổng tiền") in a list of sums, in đồng. */
export async function amountOf(within: Locator, term: string): Promise<number> {
  const row = within.locator("dl > div", { hasText: term })
  return dong(await row.locator("dd").innerText())
}

/** "1.285.000 ₫" → 1285000 */
export function dong(text: string): number {
  const amount = parseVnd(text.replace(/[^\d.]/g, ""))
  if (amount === null) throw new Error(`no amount in "${text}"`)
  return amount
}
