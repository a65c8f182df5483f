import { formatWeekday } from "@ocop/shared/day"
import type { PackingDocument } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { lineWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Notice } from "#app/ui/notice.tsx"

type RestockProps = Pick<PackingDocument, "restock"> & { organization: string; point: string }

/** What does not lie there for the days to come, and the form that asks for it, filled in. */
export function Restock({ restock, organization, point }: RestockProps) {
  if (restock.length === 0) return null
  const asking = (each: PackingDocument["restock"][number], maker: string) =>
    `/kenh-co-so/${organization}/diem-ban/${point}/nhap-hang?${new URLSearchParams({
      "co-so": maker,
      tim: each.name,
      [`pieces_${each.variant_id}`]: String(each.missing),
      wished_on: each.day,
    })}`
  return (
    <Notice tone="warning" label={m.desk_packing_restock()} title={m.desk_packing_restock()}>
      <p>{m.desk_packing_restock_lead()}</p>
      <ul>
        {restock.map((each) => (
          <li key={each.variant_id} className="border-t border-tro-2 py-2">
            <p className="font-semibold" lang="vi">
              {m.desk_packing_restock_of({
                name: lineWords(each),
                n: each.missing,
                day: formatWeekday(each.day, getLocale()),
              })}
            </p>
            {each.coming > 0 && <p>{m.desk_packing_restock_coming({ n: each.coming })}</p>}
            {each.maker === null ? (
              <p>
                {m.desk_packing_restock_nobody()}{" "}
                <Link
                  to={href(`/kenh-co-so/${organization}/quyen-ban`)}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {m.desk_packing_restock_asks()}
                </Link>
              </p>
            ) : (
              <Link to={href(asking(each, each.maker))} className="inline-flex min-h-11 items-center font-semibold">
                {m.desk_packing_restock_do({ n: each.missing, name: each.name })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
