import type { Locator, Page } from "@playwright/test"

/** The page of a bank transfer that an order waits for. */
export class TransferPage {
  constructor(private readonly page: Page) {}

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1, name: /^Chuyển khoản/ })
  }

  get status(): Locator {
    return this.page.getByRole("main").getByRole("status")
  }

  get qr(): Locator {
    return this.page.getByRole("img", { name: /^Mã VietQR: / })
  }

  get saveQr(): Locator {
    return this.page.getByRole("link", { name: "Lưu ảnh mã QR" })
  }

  /** What stands beside a term: "Số tài khoản", "Nội dung". */
  value(term: string): Locator {
    return this.page
      .getByRole("term")
      .filter({ hasText: new RegExp(`^${term}$`) })
      .locator("xpath=following-sibling::dd[1]")
  }

  get check(): Locator {
    return this.page.getByRole("button", { name: "Tôi đã chuyển, kiểm tra lại" })
  }

  get hold(): Locator {
    return this.page.getByRole("button", { name: "Giữ đơn thêm 24 giờ" })
  }

  get otherWay(): Locator {
    return this.page.getByText("Đổi sang trả tiền khi nhận hàng")
  }

  get payCash(): Locator {
    return this.page.getByRole("button", { name: "Trả tiền khi nhận hàng" })
  }

  get toOrder(): Locator {
    return this.page.getByRole("link", { name: "Về trang đơn hàng" })
  }
}
