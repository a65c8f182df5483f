import type { Locator, Page } from "@playwright/test"

/** What the search box in the header suggests. */
export class Suggestions {
  constructor(private readonly page: Page) {}

  /** The search box after the script that suggests has come. */
  get box(): Locator {
    return this.page.getByRole("combobox", { name: "Tìm sản phẩm, xã phường hoặc cơ sở" })
  }

  get list(): Locator {
    return this.page.getByRole("listbox", { name: "Gợi ý tìm kiếm" })
  }

  get options(): Locator {
    return this.list.getByRole("option")
  }

  group(name: string): Locator {
    return this.list.getByRole("group", { name })
  }

  get highlighted(): Locator {
    return this.list.getByRole("option", { selected: true })
  }
}
