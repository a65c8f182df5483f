import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/**
 * What a machine can find that keeps somebody out; of the whole page, or of the `part` that a selector names.
 * No page of ours has a frame in it: without the page that axe opens to put frames together, and without a list of all
 * that is well, it takes a third of the time.
 */
export async function expectNoBarrier(page: Page, where: string, part?: string): Promise<void> {
  const reader = readerOf(page)
  await expectNothing(part === undefined ? reader : reader.include(part), where)
}

/** The same of a page whose colours have been read in the other language: to reckon contrasts takes half of the time. */
export async function expectNoBarrierOfWords(page: Page, where: string): Promise<void> {
  await expectNothing(readerOf(page).disableRules(["color-contrast"]), where)
}

function readerOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS)
    .setLegacyMode()
}

async function expectNothing(reader: AxeBuilder, where: string): Promise<void> {
  const { violations } = await reader.analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect.soft(told, where).toEqual([])
}

/** At 320 px, where everything has to fit (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 740 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(excess, `${where} is wider than 320 px`).toBeLessThanOrEqual(0)
}

/**
 * What a finger has to hit in the page's own part is 44 px high and wide, or its label is (`ux.md` asks for it at the
 * desk; WCAG 2.5.5). Links within a sentence are as high as their line.
 */
export async function expectLargeTargets(page: Page, where: string): Promise<void> {
  const small = await page.getByRole("main").evaluate((main) => {
    const least = 44
    const boxesOf = (element: Element) => {
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : []
      return [element, ...labels].map((each) => each.getBoundingClientRect())
    }
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const isInText = (element: Element) => element.tagName === "A" && getComputedStyle(element).display === "inline"
    return [...main.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => isSeen(element) && !isInText(element) && element.ariaHidden !== "true")
      .filter((element) => boxesOf(element).every(({ height, width }) => height < least - 0.5 || width < least - 0.5))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const words = element.getAttribute("aria-label") ?? element.textContent ?? ""
        return `${element.tagName} ${element.id} ${words.trim().slice(0, 40)}: ${Math.round(width)}×${Math.round(height)}`
      })
  })
  expect.soft(small, `too small to hit: ${where}`).toEqual([])
}
