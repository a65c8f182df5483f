import type { LowStock } from "@ocop/shared/overview"
import { Form, Link, useNavigation } from "react-router"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

type LowStockListProps = {
  handle: string
  lowStock: LowStock
  /** What was typed and refused. */
  typed: string | undefined
  problems: FormProblem[]
}

/** What runs low, and from how many pieces on that is said. */
export function LowStockList({ handle, lowStock, typed, problems }: LowStockListProps) {
  const isSending = useNavigation().formMethod === "POST"
  const { threshold, count, items } = lowStock
  return (
    <section aria-labelledby="ton-kho" className="mt-8 max-w-2xl">
      <h2 id="ton-kho" className="text-21">
        {m.desk_low()}
      </h2>
      <p className="mt-1">
        {count === 0 ? m.desk_low_none({ n: threshold }) : m.desk_low_some({ count, n: threshold })}
      </p>
      {items.length > 0 && (
        <table className="mt-2 w-full">
          <thead>
            <tr className="border-b-[1.5px] border-muc text-left">
              <th scope="col" className="py-1 pr-3 font-semibold">
                {m.desk_low_product()}
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                {m.desk_low_left()}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ product_handle, product_name, variant_title, left }) => (
              <tr key={`${product_handle} ${variant_title}`} className="border-b border-tro-2">
                <th scope="row" className="py-1 pr-3 text-left font-normal" lang="vi">
                  <Link to={href(`/san-pham/${product_handle}`)} className="inline-flex min-h-11 items-center">
                    {product_name}
                  </Link>
                  {variant_title !== null && <span className="block text-15 text-tro-7">{variant_title}</span>}
                </th>
                <td className="py-1 text-right font-semibold tabular-nums">{left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SavedNotice isShown={problems.length === 0} />
      <Form
        method="post"
        action={href(`/kenh-co-so/${handle}`)}
        noValidate
        className="mt-3 flex flex-wrap items-end gap-3"
      >
        <Field
          id="muc-bao"
          name="threshold"
          label={m.desk_low_threshold()}
          hint={m.desk_low_hint()}
          defaultValue={typed ?? String(threshold)}
          error={problemOf(problems, "threshold") ?? null}
          inputMode="numeric"
          maxLength={6}
        />
        <SubmitButton pending={isSending} look="outline">
          {m.desk_low_save()}
        </SubmitButton>
      </Form>
    </section>
  )
}
