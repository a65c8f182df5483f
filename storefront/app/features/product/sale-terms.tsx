import { ADULT_AGE } from "@ocop/shared/selling"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
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

type EnquiryNoticeProps = { handle: string; maker: { handle: string; name: string } }

/** In place of the button, for stays and trips: they are agreed with the host. */
export function EnquiryNotice({ handle, maker }: EnquiryNoticeProps) {
  return (
    <Notice tone="info" label={m.state_label()}>
      <p>{m.enquiry_words()}</p>
      <p>
        {m.enquiry_host()}{" "}
        <Link to={href(`/co-so/${maker.handle}`)} className="font-semibold" lang={langOfName()}>
          {maker.name}
        </Link>
      </p>
      <ButtonLink to={href(`/san-pham/${handle}/hoi-dat-cho`)} className="mt-2 w-full">
        {m.enquiry_ask()}
      </ButtonLink>
    </Notice>
  )
}
