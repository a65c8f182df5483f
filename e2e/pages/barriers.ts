import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** What a machine can find that keeps somebody out; of the whole page, or of the `part` that a selector names. */
export async function expectNoBarrier(page: Page, where: string, part?: string): Promise<void> {
  const reader = new AxeBuilder({ page }).withTags(TAGS)
  const { violations } = await (part === undefined ? reader : reader.include(part)).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect.soft(told, where).toEqual([])
}
