import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** To who may resell one's goods, and to what points ask for. */
export function TradeLinks({ handle }: { handle: string }) {
  return (
    <p className="flex flex-wrap gap-x-6">
      <Link to={href(`/kenh-co-so/${handle}/quyen-ban`)} className="inline-flex min-h-11 items-center">
        {m.trade_title()}
      </Link>
      <Link to={href(`/kenh-co-so/${handle}/nhap-hang`)} className="inline-flex min-h-11 items-center">
        {m.restock_title()}
      </Link>
    </p>
  )
}
