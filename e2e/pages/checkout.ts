import type { Locator, Page } from "@playwright/test"
import { BUYER, PLACE } from "../goods.ts"
import { BasketPage } from "./basket.ts"
import { OrderPage } from "./order.ts"

export type Recipient = { name: string; phone: string; email: string; street: string; note: string }

/** The two pages of the checkout. */
export class CheckoutPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page.goto("/dat-hang")
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name })
  }

  get name(): Locator {
    return this.field("Họ và tên")
  }

  get phone(): Locator {
    return this.field("Số điện thoại")
  }

  get email(): Locator {
    return this.field("E-mail")
  }

  get street(): Locator {
    return this.field("Số nhà, đường, ấp hoặc khóm")
  }

  get note(): Locator {
    return this.field("Ghi chú")
  }

  /** A plain field without a script, a combobox with one. */
  get commune(): Locator {
    return this.page.getByRole("textbox", { name: "Xã hoặc phường" }).or(this.communeBox)
  }

  get communeBox(): Locator {
    return this.page.getByRole("combobox", { name: "Xã hoặc phường" })
  }

  get findCommune(): Locator {
    return this.page.getByRole("button", { name: "Tìm xã, phường" })
  }

  match(name: string | RegExp): Locator {
    return this.page.getByRole("radio", { name })
  }

  get next(): Locator {
    return this.page.getByRole("button", { name: "Tiếp tục" })
  }

  get errors(): Locator {
    return this.page.getByRole("alert")
  }

  get cashOnDelivery(): Locator {
    return this.page.getByRole("radio", { name: "Trả tiền khi nhận hàng" })
  }

  get transfer(): Locator {
    return this.page.getByRole("radio", { name: "Chuyển khoản ngân hàng (VietQR)" })
  }

  get card(): Locator {
    return this.page.getByRole("radio", { name: "Thẻ quốc tế" })
  }

  /** Only for a basket with alcohol. */
  get ofAge(): Locator {
    return this.page.getByRole("checkbox", { name: /đủ 18 tuổi/ })
  }

  /** Says the sum that will be paid. */
  get place(): Locator {
    return this.page.getByRole("button", { name: /^Đặt hàng, / })
  }

  async fill({ name, phone, email, street, note }: Recipient) {
    await this.name.fill(name)
    await this.phone.fill(phone)
    await this.email.fill(email)
    await this.street.fill(street)
    await this.note.fill(note)
  }

  /** What page 1 asks: everything goes to `BUYER` at `PLACE`. */
  async fillWithScript() {
    await this.fill(BUYER)
    await this.communeBox.pressSequentially(PLACE.typed)
    await this.page.getByRole("option", { name: PLACE.name }).click()
    await this.next.click()
  }

  /** What page 1 asks, without a script: everything goes to `BUYER` at `PLACE`. */
  async fillWithoutScript() {
    await this.fill(BUYER)
    await this.commune.fill(PLACE.typed)
    await this.findCommune.click()
    await this.match(PLACE.name).check()
  }

  /** From the basket to the order, without a script; gives the code. */
  async orderWithoutScript(): Promise<string> {
    await new BasketPage(this.page).toCheckout.click()
    await this.fillWithoutScript()
    await this.next.click()
    await this.place.click()
    return (await new OrderPage(this.page).heading.innerText()).replace("Đơn hàng ", "")
  }
}
