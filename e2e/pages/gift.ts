import type { Locator, Page } from "@playwright/test"

/** A gift that is put together, `/hop-qua`. */
export class GiftPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page.goto("/hop-qua")
  }

  box(name: string): Locator {
    return this.main.getByRole("radio", { name: new RegExp(`^${name}`) })
  }

  /** Begins a gift in a box. */
  async begin(name: string) {
    await this.open()
    await this.box(name).check()
    await this.button("Bắt đầu xếp quà").click()
  }

  async putIn(name: string, times = 1) {
    for (let n = 0; n < times; n += 1) await this.button(`Đưa vào hộp: ${name}`).click()
  }

  get main(): Locator {
    return this.page.getByRole("main")
  }

  get lines(): Locator {
    return this.main.getByRole("region", { name: "Trong hộp" }).getByRole("listitem")
  }

  get total(): Locator {
    return this.main.getByRole("region", { name: "Tạm tính" })
  }

  get card(): Locator {
    return this.main.getByRole("figure")
  }

  /** One part of the review. */
  part(name: string): Locator {
    return this.main.getByRole("region", { name })
  }

  step(name: string): Locator {
    return this.main.getByRole("navigation", { name: "Các bước xếp hộp quà" }).getByRole("link", { name })
  }

  button(name: string): Locator {
    return this.main.getByRole("button", { name })
  }
}
