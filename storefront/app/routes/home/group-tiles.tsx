import type { HomeDocument } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { DrawnPicture } from "#app/ui/picture.tsx"

export function GroupTiles({ groups }: { groups: HomeDocument["groups"] }) {
  return (
    <ul className="grid grid-cols-3 gap-2 sm:gap-3 md:grid-cols-4 lg:grid-cols-6">
      {groups.map(({ slug, name, count, picture }) => (
        <li key={slug}>
          <Link
            to={href(`/tim?${new URLSearchParams({ nhom: slug })}`)}
            className="field-ink flex h-full flex-col overflow-hidden rounded-plate text-muc no-underline hover:bg-nghe-1 hover:text-muc"
          >
            <DrawnPicture picture={picture} name={null} size={180} className="border-b-[1.5px] border-muc" />
            <span className="grow p-2 sm:p-2.5">
              <span className="block text-15 leading-snug font-semibold sm:text-16" lang={langOfName()}>
                {name}
              </span>
              <span className="block text-13 text-tro-7 sm:text-15">{m.product_count({ n: count })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
