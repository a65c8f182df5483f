import { ADULT_AGE } from "@ocop/shared/selling"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

/** Above the button that puts alcohol in the basket. */
export function AdultNotice() {
  return (
    <Notice tone="info" title={m.adult_only({ age: ADULT_AGE })}>
      <p>{m.adult_only_words({ age: ADULT_AGE })}</p>
    </Notice>
  )
}

/** In place of price and button, where the shop shows goods and does not sell them. */
export function NotSoldNotice() {
  return (
    <Notice tone="info" label={m.state_label()} title={m.not_sold()}>
      <p>{m.not_sold_words()}</p>
    </Notice>
  )
}

/** In place of the button, for stays and trips: they are agreed with the host. */
export function BookDirectlyNotice({ maker }: { maker: { handle: string; name: string } }) {
  return (
    <Notice tone="info" label={m.state_label()} title={m.book_directly()}>
      <p>{m.book_directly_words()}</p>
      <p className="mt-2">
        <Link to={href(`/co-so/${maker.handle}`)} className="font-semibold" lang="vi">
          {maker.name}
        </Link>
      </p>
    </Notice>
  )
}
