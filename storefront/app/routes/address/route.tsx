import { Form } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { AddressForm } from "#app/features/account/address-form.tsx"
import { saveAddress } from "#app/features/account/save-address.server.ts"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forCustomer, readForCustomer } from "#app/session/customer.server.ts"
import { Button } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  return { address: await readForCustomer(request, url, () => context.get(apiContext).address(params.id)) }
}

/** `intent=delete` takes the address out of the book; everything else is of the form. */
export async function action({ request, url, params, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await readForm(request)
  if (formText(form, "intent") !== "delete") {
    return saveAddress(form, api, (address) => forCustomer(request, url, () => api.changeAddress(params.id, address)))
  }
  const removed = await forCustomer(request, url, () => api.removeAddress(params.id))
  // Pressed twice it is gone all the same.
  if (!removed.ok && removed.problem.status !== 404) throw errorPage(removed.problem)
  throw seeOther("/tai-khoan/dia-chi?da-xoa=1")
}

export default function Address({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, phone, street, note, commune, province, commune_code, is_default } = loaderData.address
  const problems = actionData?.problems ?? []
  const action = href(`/tai-khoan/dia-chi/${id}`)
  const place = { query: communeWords({ name: commune, province }), code: commune_code, matches: null }
  return (
    <AccountPage title={m.account_address_edit_title()} refused={problems.length > 0}>
      <AddressForm
        values={actionData?.values ?? { name, phone, commune: place, street, note, isDefault: is_default }}
        problems={problems}
        action={action}
        canBeDefault={!is_default}
      />
      <Form method="post" action={action} className="mt-8 max-w-xl border-t-[1.5px] border-muc pt-4">
        <h2 className="text-21">{m.account_address_delete_title()}</h2>
        <Button
          type="submit"
          look="outline"
          name="intent"
          value="delete"
          className="mt-3"
          aria-label={m.account_address_delete_of({ name, street })}
        >
          {m.account_address_delete()}
        </Button>
      </Form>
    </AccountPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
