import { randomUUID } from "node:crypto"
import type { SellerProduct } from "@ocop/shared/listing"
import { formatVnd } from "@ocop/shared/money"
import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { goodsPath, listingPath, productPath } from "#app/features/listing/paths.ts"
import { StatusTag } from "#app/features/listing/status-tag.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { changeProduct } from "./change-product.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, product] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskListings.product(params.co_so, params.id)),
  ])
  return { desk, product, isSaved: url.searchParams.has("da-luu"), copyKey: randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return changeProduct(request, url, context.get(apiContext), params)
}

export default function DeskProduct({
  loaderData: { desk, product, isSaved, copyKey },
  actionData,
}: Route.ComponentProps) {
  const { handle } = desk.organization
  const problems = actionData?.problems ?? []
  const here = href(productPath(handle, product.id))
  const { open_listing, content } = product
  return (
    <DeskPage desk={desk} title={content.name} refused={problems.length > 0}>
      <div className="mt-2 max-w-xl space-y-5">
        <p className="flex flex-wrap items-center gap-x-4">
          <StatusTag status={product.on_sale ? "live" : "archived"} />
          {product.on_sale && (
            <Link to={href(`/san-pham/${product.handle}`)} className="inline-flex min-h-11 items-center">
              {m.listing_see_in_shop()}
            </Link>
          )}
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {isSaved && problems.length === 0 && (
          <Notice tone="good">
            <p>{m.listing_saved_at_once()}</p>
          </Notice>
        )}
        {content.variants.map((variant) => (
          <Variant
            key={variant.id}
            variant={variant}
            action={here}
            problems={actionData?.variant === variant.id ? problems : []}
          />
        ))}
        <section aria-labelledby="sua" className="space-y-3 border-t-[1.5px] border-muc pt-4">
          <h2 id="sua" className="text-21">
            {m.listing_other_facts()}
          </h2>
          <p>{m.listing_change_waits()}</p>
          {open_listing === null ? (
            <Form method="post" action={here}>
              <Button type="submit" name="intent" value="change" look="outline">
                {m.listing_change()}
              </Button>
            </Form>
          ) : (
            <p className="flex flex-wrap items-center gap-3">
              <StatusTag status={open_listing.status} />
              <ButtonLink to={href(listingPath(handle, open_listing.id))} look="outline">
                {m.listing_change_go_on()}
              </ButtonLink>
            </p>
          )}
        </section>
        <Cash takesCash={product.takes_cash} sellerTakesCash={desk.organization.takes_cash} action={here} />
        <Form method="post" action={here} className="flex flex-wrap gap-3 border-t-[1.5px] border-muc pt-4">
          <input type="hidden" name="key" value={copyKey} />
          <Button type="submit" name="intent" value={product.on_sale ? "archive" : "restore"} look="outline">
            {product.on_sale ? m.listing_archive() : m.listing_restore()}
          </Button>
          <Button type="submit" name="intent" value="copy" look="outline">
            {m.listing_copy()}
          </Button>
        </Form>
        <Link to={href(goodsPath(handle))} className="inline-flex min-h-11 items-center">
          {m.listing_all()}
        </Link>
      </div>
    </DeskPage>
  )
}

type CashProps = { takesCash: boolean; sellerTakesCash: boolean; action: string }

/** Whether it may be paid for at the door: what spoils or is dear is better paid beforehand. */
function Cash({ takesCash, sellerTakesCash, action }: CashProps) {
  return (
    <section aria-labelledby="thu-tien" className="space-y-3 border-t-[1.5px] border-muc pt-4">
      <h2 id="thu-tien" className="text-21">
        {m.desk_cash_title()}
      </h2>
      <p>
        {!sellerTakesCash ? m.desk_cash_off_all() : takesCash ? m.desk_cash_on_product() : m.desk_cash_off_product()}
      </p>
      {sellerTakesCash && (
        <Form method="post" action={action}>
          <Button type="submit" name="intent" value={takesCash ? "no_cash" : "cash"} look="outline">
            {takesCash ? m.desk_cash_refuse() : m.desk_cash_take()}
          </Button>
        </Form>
      )}
    </section>
  )
}

type VariantProps = {
  variant: SellerProduct["content"]["variants"][number]
  action: string
  problems: readonly FormProblem[]
}

/** Price and stock of a pack: saved at once, without a review. */
function Variant({ variant: { id, title, price, stock }, action, problems }: VariantProps) {
  return (
    <section aria-label={title} className="field-ink space-y-3 rounded-plate p-4">
      <h2 className="text-18 font-semibold" lang="vi">
        {title}
      </h2>
      <Form method="post" action={action} noValidate className="flex items-end gap-3">
        <input type="hidden" name="variant" value={id ?? ""} />
        <Field
          key={price}
          name="price"
          label={m.listing_price()}
          inputMode="numeric"
          defaultValue={price === null ? "" : formatVnd(price, getLocale()).replace(/\s*₫/u, "")}
          error={problemOf(problems, "price") ?? null}
          maxLength={16}
          autoComplete="off"
          className="min-w-0 grow"
        />
        <Button
          type="submit"
          name="intent"
          value="price"
          look="outline"
          aria-label={m.listing_save_price({ pack: title })}
        >
          {m.listing_save()}
        </Button>
      </Form>
      <Form method="post" action={action} noValidate className="flex items-end gap-3">
        <input type="hidden" name="variant" value={id ?? ""} />
        <Field
          key={stock}
          name="available"
          label={m.listing_available()}
          inputMode="numeric"
          defaultValue={String(stock)}
          error={problemOf(problems, "available") ?? null}
          maxLength={9}
          autoComplete="off"
          className="min-w-0 grow"
        />
        <Button
          type="submit"
          name="intent"
          value="stock"
          look="outline"
          aria-label={m.listing_save_stock({ pack: title })}
        >
          {m.listing_save()}
        </Button>
      </Form>
    </section>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
