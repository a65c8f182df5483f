import { formatWeekday } from "@ocop/shared/day"
import { giftParcelCode, type GiftWaveDocument } from "@ocop/shared/gift-order"
import { lineWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { money } from "#app/ui/price.tsx"
import { dressWords } from "./dress-words.ts"

/** The words of one label, in the language of the page. */
export type GiftLabel = {
  /** Of the parcel, as it is typed at the desk. */
  code: string
  wave: string
  from: string
  sender: readonly string[]
  to: string
  recipient: string
  phone: string
  address: readonly string[]
  boxes: string
  day: string
  /** What the QR says: the parcel at the packing desk. It tells nothing of the person. */
  link: string
}

/** The words of one packing slip, which lies in a parcel. */
export type GiftSlip = Pick<GiftLabel, "code" | "wave" | "recipient" | "boxes" | "day" | "link"> & {
  title: string
  giver: string
  /** Box, wrap and ribbon. */
  dress: string
  heading: string
  /** `price` and `total` are "" where the giver hides prices. */
  lines: readonly { number: string; words: string; price: string }[]
  total: string
  message: string
}

/** What is printed for one recipient. */
export type GiftSheets = { label: GiftLabel; slip: GiftSlip; cards: readonly GiftCard[] }

/** The words of one card: who gives, what they say, and what is in the box. */
export type GiftCard = { to: string; message: string; giver: string; heading: string; goods: readonly string[] }

type Recipient = GiftWaveDocument["recipients"][number]

/** Everything that is printed of a wave, recipient by recipient. `desk`: the address of the packing desk. */
export function giftSheets(wave: GiftWaveDocument, desk: string): GiftSheets[] {
  return wave.recipients.map((recipient) => {
    const label = labelOf(wave, recipient, desk)
    return { label, slip: slipOf(wave, recipient, label), cards: cardsOf(wave, recipient) }
  })
}

/** One label, on all boxes of a recipient. */
function labelOf({ code, number, sender }: GiftWaveDocument, recipient: Recipient, desk: string): GiftLabel {
  const { position, name, phone, street, place, boxes, day } = recipient
  const parcel = giftParcelCode({ code, position })
  return {
    code: parcel,
    wave: m.gift_recipients_wave({ n: number }),
    from: m.desk_label_from(),
    sender: [sender.name, sender.phone, sender.address].filter((line) => line !== ""),
    to: m.desk_label_to(),
    recipient: name,
    phone,
    address: [street, place],
    boxes: m.gift_recipients_boxes({ n: boxes }),
    day: m.desk_gift_label_day({ day: formatWeekday(day, getLocale()) }),
    link: `${desk}?ma=${parcel}`,
  }
}

function slipOf(wave: GiftWaveDocument, recipient: Recipient, label: GiftLabel): GiftSlip {
  const { code, recipient: name, boxes, day, link } = label
  const { box, giver, wrap, ribbon } = wave
  const priced = (price: number | null) => (price === null ? "" : money(price))
  const goods = goodsOf(wave, recipient)
  const prices = [box.price, ...goods.map(({ price, count }) => (price === null ? null : price * count))]
  const sum = prices.includes(null) ? null : prices.reduce<number>((total, price) => total + (price ?? 0), 0)
  return {
    ...{ code, recipient: name, boxes, day, link },
    wave: label.wave,
    title: m.desk_gift_slip_title(),
    giver: giver === "" ? "" : m.desk_gift_sender({ sender: giver }),
    dress: dressWords({ box: box.name, wrap, ribbon }),
    heading: recipient.boxes === 1 ? m.desk_gift_card_goods() : m.desk_gift_slip_each({ n: recipient.boxes }),
    lines: goods.map(({ count, price, ...line }) => ({
      number: `${count} ×`,
      words: lineWords(line),
      price: priced(price),
    })),
    total: sum === null ? "" : m.desk_gift_slip_total({ box: priced(box.price), total: money(sum) }),
    message: recipient.message === "" ? "" : m.desk_gift_card({ message: recipient.message }),
  }
}

/** A card for each box. The stars are those in force on the day on which it is delivered. */
function cardsOf(wave: GiftWaveDocument, recipient: Recipient): GiftCard[] {
  const card = {
    to: recipient.name,
    message: recipient.message || wave.message,
    giver: wave.giver,
    heading: m.desk_gift_card_goods(),
    goods: goodsOf(wave, recipient).map(({ count, stars, ...goods }) => {
      const line = m.parcel_piece({ name: lineWords(goods), n: count })
      return stars === null ? line : m.desk_gift_card_stars({ line, n: stars })
    }),
  }
  return Array.from({ length: recipient.boxes }, () => card)
}

function goodsOf({ days }: GiftWaveDocument, recipient: Recipient) {
  return days.find(({ day }) => day === recipient.day)?.goods ?? []
}
