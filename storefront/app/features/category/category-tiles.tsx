import type { GroupTile } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { DrawnPicture } from "#app/ui/picture.tsx"

/** Shelves as pictures with their names and how much is on each. */
export function CategoryTiles({ categories }: { categories: readonly GroupTile[] }) {
  return (
    <ul className="grid grid-cols-3 gap-2 sm:gap-3 md:grid-cols-4 lg:grid-cols-6">
      {categories.map(({ slug, name, count, picture }) => (
        <li key={slug}>
          <Link
            to={href(`/nhom/${slug}`)}
            className="field-ink flex h-full flex-col overflow-hidden rounded-plate text-muc no-underline hover:bg-nghe-1 hover:text-muc"
          >
            <DrawnPicture picture={picture} name={null} size={180} className="border-b-[1.5px] border-muc" />
            <span className="grow p-2 sm:p-2.5">
              <span className="block text-15 leading-snug font-semibold sm:text-16">{name}</span>
              <span className="block text-13 text-tro-7 sm:text-15">{m.product_count({ n: count })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
