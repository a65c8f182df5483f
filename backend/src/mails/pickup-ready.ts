import type { MailLocale } from "@ocop/shared/account"
import { formatWeekday } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

/** `place`: "45 Hai Bà Trưng, Phường Phú Lợi, thành phố Cần Thơ". `due`: whole đồng to pay at the point. */
export type ReadyPickup = {
  name: string
  purchase: string
  code: string
  point: string
  place: string
  phone: string | null
  kept_until: string
  due: number
}

/** The mail that goods lie ready, with the code that they are handed over for. `link` opens the purchase, with the hours. */
export function pickupReady(locale: MailLocale, told: ReadyPickup, link: string): MailContent {
  const { name, purchase, code, point, place, phone, kept_until, due } = told
  const until = formatWeekday(kept_until, locale)
  if (locale === "en") {
    return toLetter({
      locale,
      subject: `Chợ OCOP: order ${purchase} is ready at ${point}`,
      opening: [
        `Dear ${name},`,
        `Your order ${purchase} is ready to be picked up at ${point}, ${place}.`,
        `Pick-up code: ${code}`,
        [
          `Kept for you until the end of ${until}.`,
          ...(due > 0 ? [`To pay at the point: ${formatVnd(due, "en")}.`] : []),
          ...(phone ? [`Phone of the point: ${phone}.`] : []),
        ],
      ],
      action: { label: "See the order and the opening hours", link },
      closing: ["Tell the code to the clerk only. Whoever has it can take the goods."],
    })
  }
  return toLetter({
    locale,
    subject: `Chợ OCOP: đơn ${purchase} đã sẵn sàng ở ${point}`,
    opening: [
      `Chào ${name},`,
      `Đơn ${purchase} đã sẵn sàng, mời bạn đến nhận tại ${point}, ${place}.`,
      `Mã nhận hàng: ${code}`,
      [
        `Hàng được giữ đến hết ${until}.`,
        ...(due > 0 ? [`Trả tại điểm bán: ${formatVnd(due)}.`] : []),
        ...(phone ? [`Điện thoại điểm bán: ${phone}.`] : []),
      ],
    ],
    action: { label: "Xem đơn hàng và giờ mở cửa", link },
    closing: ["Chỉ đọc mã cho người bán hàng: ai có mã đều nhận được hàng."],
  })
}
