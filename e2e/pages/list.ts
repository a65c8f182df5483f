import type { Locator, Page } from "@playwright/test"

/** The list of products, and the search box that leads to it from every page. */
export class ListPage {
  constructor(private readonly page: Page) {}

  open(query = "") {
    return this.page.goto(`/tim${query}`)
  }

  /** A search box, and a combobox once it suggests. */
  get searchBox(): Locator {
    return this.page.getByRole("search").getByLabel("Tìm sản phẩm, xã phường hoặc cơ sở")
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 })
  }

  get cards(): Locator {
    return this.page.getByRole("region", { name: "Sản phẩm tìm thấy" }).getByRole("article")
  }

  card(handle: string): Locator {
    return this.page.locator(`article[data-product="${handle}"]`)
  }

  linkTo(name: string): Locator {
    return this.cards.getByRole("link", { name, exact: true })
  }

  get filterSummary(): Locator {
    return this.page.locator("summary", { hasText: "Lọc" })
  }

  stars(stars: number): Locator {
    return this.page.getByRole("group", { name: "Hạng sao" }).getByRole("checkbox", { name: `${stars} sao` })
  }

  get apply(): Locator {
    return this.page.getByRole("button", { name: "Áp dụng" })
  }

  async search(words: string) {
    await this.searchBox.fill(words)
    await this.page.getByRole("button", { name: "Tìm", exact: true }).click()
  }
}
