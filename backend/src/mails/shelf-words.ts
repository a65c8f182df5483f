import type { MailLocale } from "@ocop/shared/account"
import { formatDay } from "@ocop/shared/day"
import type { NoticeContent, NoticeKind } from "@ocop/shared/notice"
import type { TradeVerb } from "@ocop/shared/shelf"
import type { NoticeWords } from "./notice"

type Of<Kind extends NoticeKind> = Extract<NoticeContent, { kind: Kind }>

const VERBS: Record<TradeVerb, Record<MailLocale, string>> = {
  resell: { vi: "bán tại quầy", en: "sell over the counter" },
  restock: { vi: "xin nhập hàng", en: "ask for goods" },
  box: { vi: "xếp vào hộp quà", en: "put into gift boxes" },
}

type Restock = Of<
  | "restock_asked"
  | "restock_accepted"
  | "restock_declined"
  | "restock_sent"
  | "restock_received"
  | "restock_canceled"
  | "restock_moved"
>

const TITLES: Record<Restock["kind"], (other: string, point: string) => Record<MailLocale, string>> = {
  restock_asked: (other, point) => ({
    vi: `${point} (${other}) xin nhập hàng`,
    en: `${point} (${other}) asks for goods`,
  }),
  restock_accepted: (other) => ({ vi: `${other} nhận giao hàng cho quầy`, en: `${other} will send goods` }),
  restock_declined: (other) => ({ vi: `${other} từ chối yêu cầu nhập hàng`, en: `${other} declined to send goods` }),
  restock_sent: (other) => ({ vi: `${other} đã gửi hàng cho quầy`, en: `${other} has sent goods` }),
  restock_received: (other, point) => ({
    vi: `${point} (${other}) đã nhận hàng`,
    en: `${point} (${other}) has received goods`,
  }),
  restock_canceled: (other) => ({
    vi: `${other} đã hủy yêu cầu nhập hàng`,
    en: `${other} cancelled a request for goods`,
  }),
  restock_moved: (other, point) => ({
    vi: `${point} (${other}) cần hàng vào ngày khác`,
    en: `${point} (${other}) needs goods by another day`,
  }),
}

/** What is told of permissions to resell, and of requests of points for goods. */
export function shelfWords(locale: MailLocale, notice: Restock | Of<"trade_given" | "trade_taken_back">): NoticeWords {
  switch (notice.kind) {
    case "trade_given":
    case "trade_taken_back":
      return tradeWords(locale, notice)
    case "restock_received":
      return restockWords(locale, notice, [
        pieces(locale, notice.data.pieces),
        ...(notice.data.damaged > 0
          ? [locale === "en" ? `${notice.data.damaged} damaged` : `${notice.data.damaged} món hỏng`]
          : []),
        ...(notice.data.short > 0
          ? [locale === "en" ? `${notice.data.short} missing` : `${notice.data.short} món thiếu`]
          : []),
      ])
    case "restock_moved":
      return restockWords(locale, notice, [
        pieces(locale, notice.data.pieces),
        `${locale === "en" ? "by" : "trước ngày"} ${formatDay(notice.data.day)}`,
      ])
    default:
      return restockWords(locale, notice, [pieces(locale, notice.data.pieces)])
  }
}

const pieces = (locale: MailLocale, n: number) => (locale === "en" ? `${n} pieces` : `${n} món`)

function restockWords(locale: MailLocale, { kind, data }: Restock, amounts: string[]): NoticeWords {
  const { other, point, note } = data
  return { title: TITLES[kind](other, point)[locale], facts: [amounts.join(", "), ...(note === "" ? [] : [note])] }
}

function tradeWords(locale: MailLocale, { kind, data }: Of<"trade_given" | "trade_taken_back">): NoticeWords {
  const verbs = data.verbs.map((verb) => VERBS[verb][locale]).join(", ")
  if (kind === "trade_given") {
    return { title: locale === "en" ? `${data.maker} allows you more` : `${data.maker} cho phép cơ sở`, facts: [verbs] }
  }
  const stays =
    locale === "en"
      ? "What lies on your shelves stays there; goods that may no longer be sold are not offered."
      : "Hàng đang có trên quầy vẫn ở đó; món không còn được phép thì không bày bán nữa."
  return {
    title: locale === "en" ? `${data.maker} takes a permission back` : `${data.maker} rút lại quyền đã cho`,
    facts: [verbs, ...(data.verbs.includes("resell") ? [stays] : [])],
  }
}
