import type { FittingAnswer, GiftDraftDocument } from "@ocop/shared/gift"
import { giftPath } from "#app/features/gift/paths.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { SelectField } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"
import { isFiltered, PRICE_LIMITS, type Asked } from "./fitting-search.ts"

type FittingFilterProps = { gift: Pick<GiftDraftDocument, "key">; fitting: FittingAnswer; asked: Asked }

/** Folded up until it filters. */
export function FittingFilter({ gift, fitting, asked }: FittingFilterProps) {
  const path = `${href(giftPath(gift.key, "fill"))}#con-vua`
  return (
    <details open={isFiltered(asked)} className="mt-3 rounded-plate border-[1.5px] border-muc px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{m.giftbox_filter()}</summary>
      <form method="get" action={path} className="space-y-4 pb-4">
        <fieldset>
          <legend className="font-semibold">{m.giftbox_filter_stars()}</legend>
          <div className="flex flex-wrap gap-x-6">
            {[5, 4, 3].map((stars) => (
              <label key={stars} className="flex min-h-11 items-center gap-3">
                <input type="checkbox" name="sao" value={stars} defaultChecked={asked.stars.includes(stars)} />
                {m.giftbox_filter_star({ n: stars })}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            id="gia"
            name="gia_den"
            label={m.giftbox_filter_price()}
            defaultValue={asked.price === null ? "" : String(asked.price)}
          >
            <option value="">{m.giftbox_filter_price_all()}</option>
            {PRICE_LIMITS.map((limit) => (
              <option key={limit} value={limit}>
                {m.giftbox_filter_price_to({ price: money(limit) })}
              </option>
            ))}
          </SelectField>
          <SelectField id="nhom" name="nhom" label={m.giftbox_filter_group()} defaultValue={asked.group}>
            <option value="">{m.giftbox_filter_group_all()}</option>
            {fitting.groups.map(({ slug, name, count }) => (
              <option key={slug} value={slug} lang={langOfName()}>
                {name} ({count})
              </option>
            ))}
          </SelectField>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button>{m.giftbox_filter_apply()}</Button>
          {isFiltered(asked) && (
            <a href={path} className="inline-flex min-h-11 items-center">
              {m.giftbox_fitting_all()}
            </a>
          )}
        </div>
      </form>
    </details>
  )
}
