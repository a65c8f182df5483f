import type { Locator, Page } from "@playwright/test"
import { expect } from "./fixtures.ts"

/** A page has fewer stops than this; more means that the thing sought cannot be reached. */
const MOST_STOPS = 200

type Stop = { what: string; hasRing: boolean; isCovered: boolean }

/** The element that has the focus: does one see that it has, and does one see the element itself? */
function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { what: "nothing", hasRing: true, isCovered: false }
    const ringed = [element, element.closest("label")].filter((each) => each !== null)
    const hasRing = ringed.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
    })
    const label = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const own = [element, ...label]
    const isCovered = ![...element.getClientRects()].some((box) => {
      // Of what is larger than the window, the part that is in it.
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      if (left >= right || above >= below) return false
      const top = document.elementFromPoint((left + right) / 2, (above + below) / 2)
      return top !== null && own.some((each) => each.contains(top) || top.contains(each))
    })
    const words = element.getAttribute("aria-label") ?? element.innerText
    return { what: `${element.tagName} ${element.id} ${words}`.trim().slice(0, 80), hasRing, isCovered }
  })
}

async function hasFocus(locator: Locator): Promise<boolean> {
  if ((await locator.count()) === 0) return false
  return locator.first().evaluate((element) => element === document.activeElement)
}

/** Presses Tab until the element has the focus; every stop on the way must show its ring and be seen. */
export async function tabTo(page: Page, locator: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key)
    const { what, hasRing, isCovered } = await currentStop(page)
    if (what.startsWith("BODY")) continue
    expect.soft(hasRing, `no focus ring on ${what}`).toBe(true)
    expect.soft(isCovered, `covered: ${what}`).toBe(false)
    if (await hasFocus(locator)) return
  }
  throw new Error(`the keyboard does not reach ${String(locator)}`)
}

/** Waits until a script has taken the page over, which forms and steppers need. */
export async function scriptRuns(page: Page): Promise<void> {
  await expect(page.locator(".has-script")).toBeAttached()
}

/** Goes to the element with Tab and presses a key on it. */
export async function pressOn(page: Page, locator: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, locator)
  await page.keyboard.press(key)
}

/** Goes to the field with Tab and types into it, in place of what stands there. */
export async function typeInto(page: Page, locator: Locator, words: string): Promise<void> {
  await tabTo(page, locator)
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.type(words)
}

/** What the page marks as reached; of a group of radio buttons the first one that Tab comes to stands for all. */
function stopsLeft(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) => {
    const groupOf = (element: Element) =>
      element instanceof HTMLInputElement && element.type === "radio" ? element.name : ""
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = [
      ...main.querySelectorAll("a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary"),
    ]
    const wanted = all.filter((element) => isSeen(element) && element.getAttribute("tabindex") !== "-1")
    const reached = (element: Element) => element.hasAttribute("data-reached")
    const groups = new Set(wanted.filter(reached).map(groupOf))
    return wanted
      .filter((element) => !reached(element) && !(groupOf(element) !== "" && groups.has(groupOf(element))))
      .map((element) => `${element.tagName} ${element.id} ${element.textContent}`.trim().slice(0, 80))
  })
}

/** Tab alone comes to all that the page's own part offers, each with its ring and seen. */
export async function expectAllReached(page: Page, where: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab")
    const { what, hasRing, isCovered } = await currentStop(page)
    if (stops > 0 && what.startsWith("BODY")) break
    expect.soft(hasRing, `${where}: no focus ring on ${what}`).toBe(true)
    expect.soft(isCovered, `${where}: covered: ${what}`).toBe(false)
    await page.evaluate(() => document.activeElement?.setAttribute("data-reached", ""))
  }
  expect.soft(await stopsLeft(page), `${where}: not reached`).toEqual([])
}
