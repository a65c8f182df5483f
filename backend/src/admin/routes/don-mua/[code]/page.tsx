import { Heading, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import { parcelNow, PurchaseAnswer, sumsNow, type Parcel, type PurchaseDocument } from "@ocop/shared/purchase"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay, formatMoment } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { ParcelState } from "../parcel-state"
import { PURCHASES } from "../query-key"
import { Goodwill } from "./goodwill"
import { Messages } from "./messages"
import { Refunds, usePaymentFacts } from "./payment"

/** One purchase as its buyer sees it, with the way to each seller's order. */
const PurchaseDetail = () => {
  const { say } = useWords()
  const { code = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: [PURCHASES, "one", code],
    queryFn: () => read(PurchaseAnswer, `/purchases/${encodeURIComponent(code)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  return <Purchase purchase={data.purchase} />
}
export default PurchaseDetail

function Purchase({ purchase }: { purchase: PurchaseDocument }) {
  const { say, locale } = useWords()
  const { code, placed_at, recipient, address, note, payment, parcels, refunds } = purchase
  const paymentFacts = usePaymentFacts(payment)
  const sumFacts = useSumFacts(purchase)
  const isTransferred = payment.method !== "cod" && payment.state === "paid"
  const where = [address.street, address.commune, address.province].filter(Boolean).join(", ")
  return (
    <>
      <Link to="/don-mua" className="txt-compact-small px-1 underline">
        {`← ${say("purchases_back")}`}
      </Link>
      <DeskPage title={say("purchase_title", { code: code })}>
        <Section title={say("purchase_buyer")}>
          <Facts
            facts={[
              [say("purchase_placed_at"), formatMoment(placed_at, locale)],
              [say("purchase_recipient"), <span lang="vi">{recipient.name}</span>],
              [say("organization_phone"), recipient.phone],
              ["E-mail", recipient.email || null],
              [say("organization_street"), <span lang="vi">{where}</span>],
              [say("purchase_note"), note || null],
              ...paymentFacts,
              ...sumFacts,
            ]}
          />
        </Section>
        {parcels.map((parcel) => (
          <ParcelPart key={parcel.order_id} parcel={parcel}>
            {isTransferred && parcel.progress && (
              <Goodwill code={code} parcel={parcel.progress.code} seller={parcel.seller.name} />
            )}
          </ParcelPart>
        ))}
        <Refunds refunds={refunds} />
        <Messages code={code} />
      </DeskPage>
    </>
  )
}

/** What was sold, what of it is not sent any more, and what that leaves. */
function useSumFacts(purchase: PurchaseDocument): [string, ReactNode][] {
  const { say, locale } = useWords()
  const { goods, shipping } = purchase.totals
  const { not_sent, fee_off, total } = sumsNow(purchase)
  return [
    [say("purchase_goods"), formatVnd(goods, locale)],
    [say("purchase_discount"), discountWords(purchase, locale)],
    [say("purchase_fees"), formatVnd(shipping, locale)],
    ...(not_sent > 0 ? [offFact(say("purchase_not_sent"), formatVnd(not_sent, locale))] : []),
    ...(fee_off > 0 ? [offFact(say("purchase_fee_off"), formatVnd(fee_off, locale))] : []),
    [say("purchase_total"), formatVnd(total, locale)],
  ]
}

function offFact(label: string, amount: string): [string, string] {
  return [label, `−${amount}`]
}

/** What was taken off the goods, and by which codes. */
function discountWords({ totals, vouchers }: PurchaseDocument, locale: "vi" | "en"): string {
  return [formatVnd(totals.discount, locale), ...vouchers].join(" · ")
}

/** `children`: what can be decided about it. */
function ParcelPart({ parcel, children }: { parcel: Parcel; children: ReactNode }) {
  const { say, locale } = useWords()
  const { order_id, seller, status, lines, from_day, to_day, progress } = parcel
  const { discount, fee, total } = parcelNow(parcel)
  const canceled = new Map(progress?.lines.map((line) => [line.line_id, line.canceled]))
  return (
    <section className="px-6 py-4">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Heading level="h2" lang="vi">
          {seller.name}
        </Heading>
        <ParcelState status={status} />
        <Link to={`/orders/${order_id}`} className="txt-small underline">
          {say("purchase_order_of", { seller: seller.name })}
        </Link>
        {children}
      </div>
      <ul className="txt-small flex flex-col gap-1">
        {lines.map((line) => (
          <ParcelLine key={line.line_id} line={line} canceled={canceled.get(line.line_id) ?? 0} />
        ))}
        {discount > 0 && (
          <li className="flex flex-wrap justify-between gap-x-4">
            <span>{say("purchase_discount")}</span>
            <span>{`−${formatVnd(discount, locale)}`}</span>
          </li>
        )}
      </ul>
      <Text className="text-ui-fg-subtle mt-2">
        {say("purchase_parcel_sums", {
          fee: formatVnd(fee, locale),
          total: formatVnd(total, locale),
          from: formatDay(from_day, locale),
          to: formatDay(to_day, locale),
        })}
      </Text>
    </section>
  )
}

/** The pieces that were sold, those of them that are not sent, and what is charged for the rest. */
function ParcelLine({ line, canceled }: { line: Parcel["lines"][number]; canceled: number }) {
  const { say, locale } = useWords()
  const { name, variant_title, quantity, price } = line
  return (
    <li className="flex flex-wrap justify-between gap-x-4">
      <span>
        <span lang="vi">{`${quantity} × ${[name, variant_title].filter(Boolean).join(", ")}`}</span>
        {canceled > 0 && (
          <span className="text-ui-fg-error">{` · ${say("purchase_line_not_sent", { n: canceled })}`}</span>
        )}
      </span>
      <span>{formatVnd(price * (quantity - canceled), locale)}</span>
    </li>
  )
}
