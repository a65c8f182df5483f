import { formatDay } from "@ocop/shared/day"
import type { GiftDraftDocument } from "@ocop/shared/gift"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Plaque } from "#app/ui/stars.tsx"
import { CardArt } from "./card-art.tsx"

/** The card as it will be printed, with the stars that are in force when the gift arrives. */
export function CardPreview({ gift }: { gift: GiftDraftDocument }) {
  const { card, message, sender, lines, point, recipients } = gift
  const lang = langOfName()
  const days = recipients.days.map(formatDay).join(", ")
  return (
    <figure className="max-w-md overflow-hidden rounded-plate border-[1.5px] border-muc bg-gao">
      <CardArt card={card} className="block h-auto w-full border-b-[1.5px] border-muc" />
      <div className="space-y-3 p-4">
        {message === "" ? (
          <p className="text-tro-7">{m.giftbox_preview_empty()}</p>
        ) : (
          <p className="font-display text-18 break-words whitespace-pre-line" lang="vi">
            {message}
          </p>
        )}
        {sender !== "" && (
          <p className="font-semibold break-words">
            <span lang="vi">{m.giftbox_preview_from({ sender })}</span>
          </p>
        )}
        {lines.length > 0 && (
          <div className="border-t border-tro-2 pt-3">
            <p className="text-15 font-semibold">{m.giftbox_preview_goods()}</p>
            <ul className="mt-1 space-y-1">
              {lines.map(({ variant_id, name, variant_title, count, star }) => (
                <li key={variant_id} className="flex flex-wrap items-center gap-x-2 text-15">
                  <span lang={lang}>
                    {name}, {variant_title}
                    {count > 1 && ` × ${count}`}
                  </span>
                  {star !== null && <Plaque stars={star.stars} />}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="text-13 text-tro-7">
          <span lang={lang}>{m.giftbox_preview_packed({ name: point.name })}</span>
        </p>
      </div>
      <figcaption className="border-t-[1.5px] border-muc bg-cam px-4 py-2 text-13 text-tro-7">
        {days === "" ? m.giftbox_star_today() : m.giftbox_star_on({ days })}
      </figcaption>
    </figure>
  )
}
