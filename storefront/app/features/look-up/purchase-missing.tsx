import { PageTitle } from "#app/features/form/page-title.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { LookUpForm } from "./look-up-form.tsx"

/** No such order, or not for this browser: the same words, and the form that opens it for whom it belongs to. */
export function PurchaseMissing({ code }: { code: string }) {
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={m.purchase_missing_title()} />
      <h1 className="text-27 lg:text-34">{m.purchase_missing_title()}</h1>
      <p className="mt-2 mb-6 max-w-prose">{m.purchase_missing()}</p>
      <LookUpForm values={{ code, phone: "" }} problems={[]} />
    </div>
  )
}
