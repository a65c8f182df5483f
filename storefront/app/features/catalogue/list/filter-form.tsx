import { useRef } from "react"
import { Form, Link } from "react-router"
import { problemOf } from "#app/features/form/form-problem.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { NearSet } from "./near-set.tsx"
import { OptionBox } from "./option-box.tsx"
import { PlaceOptions } from "./place-options.tsx"
import { SORT_FORM } from "./sort-select.tsx"
import { useAutoSubmit } from "./use-auto-submit.ts"
import { FilterSet } from "./filter-set.tsx"
import type { ListView, ShelfOption } from "./view.ts"

/**
 * The filters, as one plain GET form. On phones a summary opens it; it stands beside the list from 1024 px on. The
 * order of the list belongs to it too, from a select that stands elsewhere on the page.
 */
export function FilterForm({ view }: { view: ListView }) {
  const form = useRef<HTMLFormElement>(null)
  const autoSubmit = useAutoSubmit(form, view)
  return (
    <Form
      ref={form}
      id={SORT_FORM}
      method="get"
      action={href(view.path)}
      {...autoSubmit}
      noValidate
      className="mt-3 space-y-6 lg:mt-0"
    >
      {view.kept.map(({ name, value }) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <FilterSet legend={m.filter_stars()}>
        {view.stars.map((option) => (
          <OptionBox key={option.value} name="sao" option={option} />
        ))}
      </FilterSet>
      {view.shelves.length > 0 && (
        <FilterSet legend={m.filter_shelves()}>
          <ShelfOptions options={view.shelves} />
        </FilterSet>
      )}
      {view.provinces.length > 1 && (
        <FilterSet legend={m.filter_provinces()}>
          <PlaceOptions
            name="tinh"
            options={view.provinces}
            find={m.filter_provinces_find()}
            more={(n) => m.filter_more({ n })}
          />
        </FilterSet>
      )}
      {view.communes.length > 0 && (
        <FilterSet legend={m.filter_communes()}>
          <PlaceOptions
            name="xa"
            options={view.communes}
            find={m.filter_communes_find()}
            more={(n) => m.filter_communes_more({ n })}
          />
        </FilterSet>
      )}
      {view.certifications.length > 0 && (
        <FilterSet legend={m.filter_certifications()}>
          {view.certifications.map((option) => (
            <OptionBox key={option.value} name="cn" option={option} />
          ))}
        </FilterSet>
      )}
      {view.kinds.length > 0 && (
        <FilterSet legend={m.filter_kinds()}>
          {view.kinds.map((option) => (
            <OptionBox key={option.value} name="loai" option={option} />
          ))}
        </FilterSet>
      )}
      <PriceSet view={view} />
      {view.points.length > 0 && (
        <FilterSet legend={m.filter_points()}>
          <PlaceOptions
            name="diem"
            options={view.points}
            find={m.filter_points_find()}
            more={(n) => m.filter_more({ n })}
          />
        </FilterSet>
      )}
      <OptionBox
        name="con_hang"
        option={{ value: "1", label: m.filter_in_stock(), count: view.inStock.count, checked: view.inStock.checked }}
      />
      <NearSet view={view} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" className="button button-primary">
          {m.filter_apply()}
        </button>
        <Link to={view.clear} className="inline-block py-2">
          {m.filter_clear()}
        </Link>
      </div>
    </Form>
  )
}

/** One shelf at a time: the widest ones, and the parts of the chosen one under it. */
function ShelfOptions({ options }: { options: readonly ShelfOption[] }) {
  const isNone = options.every(({ checked }) => !checked)
  return (
    <>
      <OptionBox
        name="nhom"
        type="radio"
        option={{ value: "", label: m.filter_shelves_all(), count: null, checked: isNone }}
      />
      {options.map((option) => (
        <div key={option.value} className={INDENTS[option.depth]}>
          <OptionBox name="nhom" type="radio" option={option} />
        </div>
      ))}
    </>
  )
}

const INDENTS = ["", "pl-5", "pl-10"]

function PriceSet({ view }: { view: ListView }) {
  const input = { type: "text", inputMode: "numeric", autoComplete: "off" } as const
  return (
    <fieldset>
      <legend className="mb-2 w-full border-b-[1.5px] border-muc pb-1 font-bold">{m.filter_price()}</legend>
      <div className="grid grid-cols-2 gap-3">
        <Field
          {...input}
          id="gia-tu"
          name="gia_tu"
          label={m.filter_from()}
          defaultValue={view.typed.from}
          error={problemOf(view.problems, "gia_tu")}
        />
        <Field
          {...input}
          id="gia-den"
          name="gia_den"
          label={m.filter_to()}
          defaultValue={view.typed.to}
          error={problemOf(view.problems, "gia_den")}
        />
      </div>
      <p className="mt-1 text-15 text-tro-7">{m.filter_price_hint()}</p>
    </fieldset>
  )
}

/** The summary on phones, which opens the form that follows it in the page. */
export function FilterSummary({ applied, isOpen }: { applied: number; isOpen: boolean }) {
  return (
    <details className="peer lg:hidden" open={isOpen}>
      <summary className="button button-outline w-full">
        <Icon name="sliders-horizontal" />
        {applied === 0 ? m.filter_open() : m.filter_open_count({ n: applied })}
        <Icon name="chevron-down" className="ml-auto" />
      </summary>
    </details>
  )
}
