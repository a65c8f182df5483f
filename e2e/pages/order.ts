import type { Locator, Page } from "@playwright/test"

export class OrderPage {
  constructor(private readonly page: Page) {}

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1, name: /^Đơn hàng / })
  }

  get parcels(): Locator {
    return this.page.getByRole("region", { name: /^Kiện \d trong \d, gửi từ / })
  }

  /** The sums of the whole purchase. */
  get summary(): Locator {
    return this.page.getByRole("region", { name: "Tổng cộng" })
  }
}
