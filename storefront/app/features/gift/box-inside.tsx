import type { BoxContents } from "@ocop/shared/gift"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Plaque } from "#app/ui/stars.tsx"

/** What is in one ready box that is bought as it is, each of its goods with its own star; nothing of other goods. */
export function BoxInside({ contents }: { contents: BoxContents }) {
  if (contents.length === 0) return null
  return (
    <div className="text-15">
      <p>{m.box_inside()}</p>
      <ul className="list-disc space-y-0.5 pl-5">
        {contents.map((each) => (
          <li key={`${each.product_handle} ${each.variant_title}`}>
            {each.count} × <span lang={langOfName()}>{each.name}</span>
            {each.variant_title !== null && (
              <>
                {", "}
                <span {...said(each.variant_title, each.variant_title_en)} />
              </>
            )}{" "}
            {each.stars !== null && <Plaque stars={each.stars} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
