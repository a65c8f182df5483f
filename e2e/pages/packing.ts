import { expect, type Locator, type Page } from "@playwright/test"

/** Where a point fetches, prints and closes the parcels of gifts: `…/don-qua`. `root`: the address of its gift orders. */
export class PackingPages {
  constructor(
    private readonly page: Page,
    private readonly root: string,
  ) {}

  /** What is fetched for a day, the next one unless another is named. */
  openPickList(day?: string) {
    return this.page.goto(`${this.root}/nhat-hang${day === undefined ? "" : `?ngay=${day}`}`)
  }

  /** The desk where parcels are closed; `code`: what is typed or scanned. */
  openDesk(code?: string) {
    const search = code === undefined ? "" : `?${new URLSearchParams({ ma: code })}`
    return this.page.goto(`${this.root}/dong-goi${search}`)
  }

  get main(): Locator {
    return this.page.getByRole("main")
  }

  get days(): Locator {
    return this.main.getByRole("navigation", { name: "Ngày giao" }).getByRole("link")
  }

  /** The boxes of an order, or a wave of it. */
  part(title: string, code: string): Locator {
    return this.main
      .getByRole("region", { name: title })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name: new RegExp(code) }) })
  }

  /** The parcel that is open. */
  parcel(code: string): Locator {
    return this.main.getByRole("region", { name: code })
  }

  async typeCode(code: string) {
    await this.main.getByLabel("Mã kiện quà").fill(code)
    await this.main.getByRole("button", { name: "Mở kiện" }).click()
  }

  async expectTold(words: string) {
    await expect(this.main.getByRole("status")).toContainText(words)
  }
}
