import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/**
 * What a machine can find that keeps somebody out; of the whole page, or of the `part` that a selector names.
 * No page of ours has a frame in it: without the page that axe opens to put frames together, and without a list of all
 * that is well, it takes a third of the time.
 */
export async function expectNoBarrier(page: Page, where: string, part?: string): Promise<void> {
  const reader = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS)
    .setLegacyMode()
  const { violations } = await (part === undefined ? reader : reader.include(part)).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect.soft(told, where).toEqual([])
}

/** At 320 px, where everything has to fit (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 740 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(excess, `${where} is wider than 320 px`).toBeLessThanOrEqual(0)
}
