import { apiContext } from "#app/api/context.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { AddressForm } from "#app/features/account/address-form.tsx"
import { saveAddress } from "#app/features/account/save-address.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { readForm } from "#app/http/read-form.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forCustomer, readForCustomer } from "#app/session/customer.server.ts"
import type { Route } from "./+types/route.ts"

/** Most people save their own first: what the account knows of them stands there already. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const read = () => Promise.all([api.account(), api.addresses()])
  const [account, addresses] = await readForCustomer(request, url, read)
  const isFirst = addresses.length === 0
  return { isFirst, name: isFirst ? account.name : "", phone: isFirst ? account.phone : "" }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await readForm(request)
  return saveAddress(form, api, (address) => forCustomer(request, url, () => api.addAddress(address)))
}

export default function AddressNew({ loaderData, actionData }: Route.ComponentProps) {
  const { isFirst, name, phone } = loaderData
  const problems = actionData?.problems ?? []
  const commune = { query: "", code: "", matches: null }
  return (
    <AccountPage title={m.account_address_new_title()} refused={problems.length > 0}>
      <AddressForm
        values={actionData?.values ?? { name, phone, commune, street: "", note: "", isDefault: false }}
        problems={problems}
        action={href("/tai-khoan/dia-chi/moi")}
        canBeDefault={!isFirst}
      />
    </AccountPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
