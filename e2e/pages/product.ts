import type { Locator, Page } from "@playwright/test"

export class ProductPage {
  constructor(private readonly page: Page) {}

  open(handle: string) {
    return this.page.goto(`/san-pham/${handle}`)
  }

  /** The link that says why the star can be believed. */
  get decision(): Locator {
    return this.page.getByRole("main").getByRole("link", { name: "Xem quyết định" })
  }

  get quantity(): Locator {
    return this.page.getByRole("spinbutton", { name: "Số lượng" })
  }

  get add(): Locator {
    return this.page.locator("#mua").getByRole("button", { name: /^Thêm vào giỏ/ })
  }

  /** What search engines read. */
  async structuredData(): Promise<string> {
    return (await this.page.locator('script[type="application/ld+json"]').allTextContents()).join("\n")
  }
}
