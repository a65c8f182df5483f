import type { SavedAddress } from "@ocop/shared/account"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readForCustomer } from "#app/session/customer.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"

export async function loader({ request, url, context }: Route.LoaderArgs) {
  return { addresses: await readForCustomer(request, url, () => context.get(apiContext).addresses()) }
}

export default function Addresses({ loaderData }: Route.ComponentProps) {
  const { addresses } = loaderData
  return (
    <AccountPage title={m.account_addresses_title()}>
      <SavedNotice isShown />
      <p className="mt-2 max-w-prose">
        {addresses.length === 0 ? m.account_addresses_none() : m.account_addresses_lead()}
      </p>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {addresses.map((address) => (
          <li key={address.id} className="field-ink flex flex-col rounded-plate p-4">
            <AddressWords address={address} />
          </li>
        ))}
      </ul>
      <ButtonLink to={href("/tai-khoan/dia-chi/moi")} className="mt-6">
        {m.account_address_add()}
      </ButtonLink>
    </AccountPage>
  )
}

function AddressWords({ address }: { address: SavedAddress }) {
  const { id, name, phone, street, commune, province, note, is_default } = address
  return (
    <>
      {is_default && <p className="text-15 font-bold text-lua-7">{m.account_address_default()}</p>}
      <p className="font-semibold break-words">{name}</p>
      <p>{phone}</p>
      <p className="break-words" lang="vi">
        {street}
        <br />
        {m.basket_place({ commune, province })}
      </p>
      {note !== "" && <p className="text-15 break-words whitespace-pre-line text-tro-7">{note}</p>}
      <p className="mt-auto pt-2">
        <Link
          to={href(`/tai-khoan/dia-chi/${id}`)}
          aria-label={m.account_address_edit_of({ name, street })}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.account_address_edit()}
        </Link>
      </p>
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
