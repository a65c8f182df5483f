import type { MailLocale } from "@ocop/shared/account"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

/** `is_paid`: money was paid beforehand, and goes back. */
export type ReturnedPickup = { name: string; purchase: string; point: string; phone: string | null; is_paid: boolean }

/** The mail that goods which nobody fetched are back on the shelf. `link` opens the purchase, where they can be bought again. */
export function pickupReturned(locale: MailLocale, told: ReturnedPickup, link: string): MailContent {
  const { name, purchase, point, phone, is_paid } = told
  if (locale === "en") {
    return toLetter({
      locale,
      subject: `Chợ OCOP: order ${purchase} was not picked up`,
      opening: [
        `Dear ${name},`,
        `Nobody picked up your order ${purchase} in time, so ${point} has put the goods back on its shelf.`,
        is_paid
          ? "What you paid goes back to you: the order’s page tells how."
          : "You have paid nothing, and there is nothing to pay.",
      ],
      action: { label: "See the order, or buy the same again", link },
      closing: phone ? [`Questions? Phone of the point: ${phone}.`] : [],
    })
  }
  return toLetter({
    locale,
    subject: `Chợ OCOP: đơn ${purchase} đã quá hạn nhận`,
    opening: [
      `Chào ${name},`,
      `Đơn ${purchase} quá hạn nhận mà chưa có người đến lấy, nên ${point} đã trả hàng về quầy.`,
      is_paid
        ? "Tiền bạn đã trả sẽ được hoàn lại: trang đơn hàng cho biết hoàn thế nào."
        : "Bạn chưa trả tiền nên không phải trả gì.",
    ],
    action: { label: "Xem đơn hàng, hoặc mua lại", link },
    closing: phone ? [`Cần hỏi thêm? Điện thoại điểm bán: ${phone}.`] : [],
  })
}
