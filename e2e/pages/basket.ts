import type { Locator, Page } from "@playwright/test"

export class BasketPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page.goto("/gio-hang")
  }

  /** One region a sender. */
  get parcels(): Locator {
    return this.page.getByRole("region", { name: /^Gửi từ / })
  }

  quantityOf(name: string): Locator {
    return this.page.getByRole("textbox", { name: `Số lượng ${name}` })
  }

  updateOf(name: string): Locator {
    return this.page.getByRole("button", { name: `Cập nhật ${name}` })
  }

  removeOf(name: string): Locator {
    return this.page.getByRole("button", { name: `Bỏ ${name}`, exact: true })
  }

  get toCheckout(): Locator {
    return this.page.getByRole("main").getByRole("link", { name: "Đặt hàng", exact: true })
  }

  get errors(): Locator {
    return this.page.getByRole("alert")
  }
}
