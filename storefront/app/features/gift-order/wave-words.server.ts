import { formatWeekday } from "@ocop/shared/day"
import type { GiftWaveDocument } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** The words of one label, in the language of the page. */
export type GiftLabel = {
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
  /** What the QR says: the order at the desk. It tells nothing of the person. */
  link: string
}

/** The words of one card: who gives, what they say, and what is in the box. */
export type GiftCard = { to: string; message: string; giver: string; heading: string; goods: readonly string[] }

/** A label for each recipient of a wave, on all boxes of theirs. */
export function giftLabels(wave: GiftWaveDocument, link: string): GiftLabel[] {
  const { code, number, sender, recipients } = wave
  return recipients.map(({ name, phone, street, place, boxes, day }) => ({
    code,
    wave: m.gift_recipients_wave({ n: number }),
    from: m.desk_label_from(),
    sender: [sender.name, sender.address, sender.phone].filter((line) => line !== ""),
    to: m.desk_label_to(),
    recipient: name,
    phone,
    address: [street, place],
    boxes: m.gift_recipients_boxes({ n: boxes }),
    day: m.desk_gift_label_day({ day: formatWeekday(day, getLocale()) }),
    link,
  }))
}

/** A card for each box of a wave. The stars are those in force on the day on which it is delivered. */
export function giftCards({ recipients, days, giver, message }: GiftWaveDocument): GiftCard[] {
  return recipients.flatMap((recipient) => {
    const goods = days.find(({ day }) => day === recipient.day)?.goods ?? []
    const card = {
      to: recipient.name,
      message: recipient.message || message,
      giver,
      heading: m.desk_gift_card_goods(),
      goods: goods.map(({ name, variant_title, count, stars }) => {
        const words = [name, variant_title].filter((part) => part !== "").join(", ")
        const line = m.parcel_piece({ name: words, n: count })
        return stars === null ? line : m.desk_gift_card_stars({ line, n: stars })
      }),
    }
    return Array.from({ length: recipient.boxes }, () => card)
  })
}
