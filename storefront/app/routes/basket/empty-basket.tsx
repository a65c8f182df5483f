import type { HomeDocument } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { DrawnPicture } from "#app/ui/picture.tsx"

type EmptyBasketProps = {
  groups: HomeDocument["groups"]
  /** Why the first thing could not be put in. */
  problems: readonly FormProblem[]
}

/** What is missing, and where to go: never a dead end. */
export function EmptyBasket({ groups, problems }: EmptyBasketProps) {
  return (
    <div className="mt-4 space-y-6">
      <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
      <p className="text-18">{m.basket_empty()}</p>
      {groups.length > 0 && (
        <ul className="grid max-w-3xl grid-cols-3 gap-3 md:gap-4">
          {groups.map((group) => (
            <li key={group.slug}>
              <Link
                to={href(`/nhom/${group.slug}`)}
                className="block h-full rounded-plate border-[1.5px] border-muc bg-gao font-semibold text-muc no-underline hover:underline"
              >
                <DrawnPicture picture={group.picture} name={null} size={240} className="rounded-t-[2.5px]" />
                <span className="block px-2 py-2 text-15 sm:px-3 sm:text-16">{group.name}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink to={href("/tim")}>{m.basket_empty_action()}</ButtonLink>
    </div>
  )
}
