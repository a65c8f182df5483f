import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

/** Where an order for many recipients is packed and sent. */
export function GiftLink({ organization, point, code }: { organization: string; point: string; code: string }) {
  return (
    <Notice tone="info">
      <p>{m.desk_gift_order_is_gift()}</p>
      <p>
        <Link
          to={href(`/kenh-co-so/${organization}/diem-ban/${point}/don-qua/${code}`)}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.desk_gift_order_open()}
        </Link>
      </p>
    </Notice>
  )
}
