import type { Locator, Page } from "@playwright/test"

/** The form that asks for a stay or a trip. */
export class EnquiryPage {
  constructor(private readonly page: Page) {}

  open(handle: string) {
    return this.page.goto(`/san-pham/${handle}/hoi-dat-cho`)
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name })
  }

  /** Date fields have no role of their own. */
  get arrival(): Locator {
    return this.page.getByLabel("Ngày đến")
  }

  get departure(): Locator {
    return this.page.getByLabel("Ngày về")
  }

  get guests(): Locator {
    return this.page.getByRole("spinbutton", { name: "Số người" })
  }

  get send(): Locator {
    return this.page.getByRole("button", { name: "Gửi câu hỏi" })
  }

  get errors(): Locator {
    return this.page.getByRole("alert")
  }
}
