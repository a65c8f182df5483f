import type { Page } from "@playwright/test"

/** What Chromium tells of a shift, which TypeScript does not know. */
type Shift = PerformanceEntry & {
  value: number
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** How far things have moved that nobody moved, in the measure of CLS, and which. */
export type Moved = { sum: number; what: string[] }

/**
 * Counts from here on how far things move that nobody moved. Shifts soon after a key or a tap count as well: what pops
 * up must not push anything aside. To be called on a page that has come to rest.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(startWatching)
}

/** The same from the first painting of whatever page is opened next, the coming of its fonts included. */
export async function watchFromTheStart(page: Page): Promise<void> {
  await page.addInitScript(startWatching)
}

function startWatching(): void {
  const moved: Moved = { sum: 0, what: [] }
  Object.assign(globalThis, { moved })
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      moved.sum += value
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const name = node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent)
        moved.what.push(`${name} from ${from.x},${from.y} to ${to.x},${to.y}`)
      }
    }
  }).observe({ type: "layout-shift" })
}

/** All shifts since the watch began. */
export function movedSince(page: Page): Promise<Moved> {
  return page.evaluate(async () => {
    // Entries are handed over after the frame in which they arose.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return Reflect.get(globalThis, "moved") as Moved
  })
}

/** Their sum alone. */
export async function layoutShift(page: Page): Promise<number> {
  return (await movedSince(page)).sum
}
