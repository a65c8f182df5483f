import type { MailLocale } from "@ocop/shared/account"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

const IGNORE: Record<MailLocale, string> = {
  vi: "Nếu không phải bạn yêu cầu, bỏ qua thư này: không có gì thay đổi.",
  en: "If you did not ask for this, ignore this mail: nothing has changed.",
}

/** The link that opens an account. */
export function openAccountMail(locale: MailLocale, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: "Chợ OCOP: open your account",
      opening: ["Somebody asked to open an account at Chợ OCOP with this e-mail address."],
      action: { label: "Confirm and choose a password", link },
      closing: ["The link works for 24 hours.", IGNORE.en],
    })
  }
  return toLetter({
    locale,
    subject: "Chợ OCOP: tạo tài khoản",
    opening: ["Có yêu cầu tạo tài khoản Chợ OCOP bằng địa chỉ e-mail này."],
    action: { label: "Xác nhận và chọn mật khẩu", link },
    closing: ["Đường dẫn dùng được trong 24 giờ.", IGNORE.vi],
  })
}

/** The link that opens the desk to somebody who will act for a producer. */
export function openDeskMail(locale: MailLocale, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: "Chợ OCOP: open your seller desk",
      opening: ["Somebody asked to sell at Chợ OCOP with this e-mail address."],
      action: { label: "Confirm and go on", link },
      closing: ["The link works for 24 hours.", IGNORE.en],
    })
  }
  return toLetter({
    locale,
    subject: "Chợ OCOP: mở kênh cơ sở",
    opening: ["Có yêu cầu mở kênh cơ sở để bán hàng ở Chợ OCOP bằng địa chỉ e-mail này."],
    action: { label: "Xác nhận và làm tiếp", link },
    closing: ["Đường dẫn dùng được trong 24 giờ.", IGNORE.vi],
  })
}

/** To somebody who asks for an account and has one: only the inbox tells. */
export function alreadyOpenMail(locale: MailLocale, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: "Chợ OCOP: you already have an account",
      opening: [
        "Somebody asked to open an account at Chợ OCOP with this e-mail address. There already is one: sign in with it. If you forgot the password, choose a new one on the same page.",
      ],
      action: { label: "Sign in", link },
      closing: [IGNORE.en],
    })
  }
  return toLetter({
    locale,
    subject: "Chợ OCOP: bạn đã có tài khoản",
    opening: [
      "Có yêu cầu tạo tài khoản Chợ OCOP bằng địa chỉ e-mail này. Địa chỉ này đã có tài khoản: hãy đăng nhập. Nếu quên mật khẩu, đặt mật khẩu mới ngay ở trang đó.",
    ],
    action: { label: "Đăng nhập", link },
    closing: [IGNORE.vi],
  })
}

/** The link to a new password. Core makes its token good for 15 minutes. */
export function resetPasswordMail(locale: MailLocale, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: "Chợ OCOP: choose a new password",
      opening: ["Somebody asked for a new password for your account at Chợ OCOP."],
      action: { label: "Choose a new password", link },
      closing: ["The link works once, for 15 minutes.", IGNORE.en],
    })
  }
  return toLetter({
    locale,
    subject: "Chợ OCOP: đặt mật khẩu mới",
    opening: ["Có yêu cầu đặt mật khẩu mới cho tài khoản Chợ OCOP của bạn."],
    action: { label: "Đặt mật khẩu mới", link },
    closing: ["Đường dẫn dùng được một lần, trong 15 phút.", IGNORE.vi],
  })
}

/** To somebody who works at the desk, whose sign-in has become weaker. */
export function twoFactorEndedMail(locale: MailLocale, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: "Chợ OCOP: two-factor sign-in was switched off",
      opening: ["Two-factor sign-in of your account at Chợ OCOP was switched off: the password alone signs in now."],
      action: { label: "Switch it on again", link },
      closing: ["If neither you nor an operator did this, choose another password at once and tell the operators."],
    })
  }
  return toLetter({
    locale,
    subject: "Chợ OCOP: xác thực hai yếu tố đã tắt",
    opening: ["Xác thực hai yếu tố của tài khoản Chợ OCOP này đã tắt: giờ chỉ cần mật khẩu là đăng nhập được."],
    action: { label: "Bật lại", link },
    closing: ["Nếu không phải bạn hay người điều hành làm việc này, hãy đổi mật khẩu ngay và báo người điều hành."],
  })
}

/** The one mail that somebody waited for. `product` is the Vietnamese name in both languages. */
export function backInStockMail(locale: MailLocale, product: string, link: string): MailContent {
  if (locale === "en") {
    return toLetter({
      locale,
      subject: `Chợ OCOP: ${product} is back`,
      opening: [`${product} can be ordered again.`],
      action: { label: "See the product", link },
      closing: ["You asked for this mail. It is the only one: your address has been removed from the list."],
    })
  }
  return toLetter({
    locale,
    subject: `Chợ OCOP: ${product} đã có hàng`,
    opening: [`${product} đã đặt mua được trở lại.`],
    action: { label: "Xem sản phẩm", link },
    closing: ["Bạn đã yêu cầu thư này. Đây là thư duy nhất: địa chỉ của bạn đã được xóa khỏi danh sách."],
  })
}
