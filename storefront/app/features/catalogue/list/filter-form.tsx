import { useRef, type ReactNode } from "react"
import { Form, Link } from "react-router"
import { problemOf } from "#app/features/form/form-problem.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { CommuneOptions } from "./commune-options.tsx"
import { OptionBox } from "./option-box.tsx"
import { SORT_FORM } from "./sort-select.tsx"
import { useAutoSubmit } from "./use-auto-submit.ts"
import type { ListView } from "./view.ts"

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
      {view.communes.length > 0 && (
        <FilterSet legend={m.filter_communes()}>
          <CommuneOptions options={view.communes} />
        </FilterSet>
      )}
      {view.certifications.length > 0 && (
        <FilterSet legend={m.filter_certifications()}>
          {view.certifications.map((option) => (
            <OptionBox key={option.value} name="cn" option={option} />
          ))}
        </FilterSet>
      )}
      <PriceSet view={view} />
      <OptionBox
        name="con_hang"
        option={{ value: "1", label: m.filter_in_stock(), count: view.inStock.count, checked: view.inStock.checked }}
      />
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

function FilterSet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 w-full border-b-[1.5px] border-muc pb-1 font-bold">{legend}</legend>
      {children}
    </fieldset>
  )
}

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
