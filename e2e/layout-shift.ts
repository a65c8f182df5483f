import type { Page } from "@playwright/test"

/**
 * Counts from here on how far things move that nobody moved. Shifts soon after a key or a tap count as well: what pops
 * up must not push anything aside. To be called on a page that has come to rest.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const moved = { sum: 0 }
    Object.assign(globalThis, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += "value" in entry ? Number(entry.value) : 0
    }).observe({ type: "layout-shift" })
  })
}

/** The sum of all shifts since `watchLayoutShift`, in the measure of CLS. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Entries are handed over after the frame in which they arose.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return (Reflect.get(globalThis, "moved") as { sum: number }).sum
  })
}
