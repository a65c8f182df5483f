import { formatDay } from "@ocop/shared/day"
import { DRAFT_KEPT_DAYS, type GiftDraftDocument, type GiftStep } from "@ocop/shared/gift"
import type { ReactNode } from "react"
import { CardPreview } from "#app/features/gift/card-preview.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { restockWords } from "#app/features/gift/restock-words.ts"
import { stepName } from "#app/features/gift/step-name.ts"
import {
  boxProblemWords,
  lineProblemWords,
  placeWords,
  ribbonName,
  weightWords,
  wrapName,
} from "#app/features/gift/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"

/** Everything of a gift once more, each part with the way back to where it is changed. */
export function ReviewStep({ gift }: { gift: GiftDraftDocument }) {
  const { box, recipients, order_until } = gift
  const isLate = gift.steps.some(({ step, state }) => step === "days" && state === "mend") && order_until !== null
  return (
    <div className="mt-4 space-y-4">
      {gift.steps.some(({ step, state }) => step !== "review" && state === "mend") && (
        <Notice tone="warning" title={m.giftbox_review_mend()} />
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <Part gift={gift} step="box">
          {box !== null && (
            <>
              <p className="font-semibold" lang={langOfName()}>
                {box.name}
              </p>
              <p className="text-15 text-tro-7">
                {m.giftbox_slots({ n: box.slots })} ·{" "}
                {m.giftbox_size({ l: box.inner_length, w: box.inner_width, h: box.inner_height })}
              </p>
              {!gift.is_box_offered && <Wrong words={m.giftbox_box_gone()} />}
            </>
          )}
        </Part>
        <Part gift={gift} step="fill">
          <Contents gift={gift} />
        </Part>
        <Part gift={gift} step="card">
          {gift.wrap !== null && (
            <p>
              {wrapName(gift.wrap)} · {ribbonName(gift.ribbon)}
            </p>
          )}
          <p>{gift.hides_prices ? m.giftbox_review_prices_hidden() : m.giftbox_review_prices_shown()}</p>
          {gift.message === "" && <p className="text-15 text-tro-7">{m.giftbox_review_no_message()}</p>}
          <div className="mt-3">
            <CardPreview gift={gift} />
          </div>
        </Part>
        <div className="space-y-4">
          <Part gift={gift} step="recipients">
            {recipients.count > 0 && (
              <p>{m.giftbox_review_recipients({ n: recipients.count, boxes: recipients.boxes })}</p>
            )}
            {recipients.broken > 0 && <Wrong words={m.giftbox_review_broken({ n: recipients.broken })} />}
          </Part>
          <Part gift={gift} step="days">
            {recipients.days.length > 0 && (
              <p>{m.giftbox_review_day({ days: recipients.days.map(formatDay).join(", ") })}</p>
            )}
            {order_until !== null &&
              (isLate ? (
                <Wrong words={m.giftbox_review_order_late({ day: formatDay(order_until) })} />
              ) : (
                <p>{m.giftbox_review_order_until({ day: formatDay(order_until) })}</p>
              ))}
            {recipients.days.length > 0 && recipients.undated > 0 && (
              <Wrong words={m.giftbox_review_undated({ n: recipients.undated })} />
            )}
          </Part>
          <Money gift={gift} />
        </div>
      </div>
      {gift.status === "draft" && (
        <p>
          <a href={href(`/hop-qua/${gift.key}/dat`)} className="button button-primary">
            {m.giftbox_to_order()}
          </a>
        </p>
      )}
      <p className="max-w-prose text-15 text-tro-7">{m.giftbox_keep({ n: DRAFT_KEPT_DAYS })}</p>
    </div>
  )
}

type PartProps = { gift: GiftDraftDocument; step: GiftStep; children: ReactNode }

function Part({ gift, step, children }: PartProps) {
  const state = gift.steps.find((each) => each.step === step)?.state
  return (
    <section aria-labelledby={`phan-${step}`} className="rounded-plate border-[1.5px] border-muc">
      <div className="flex items-center justify-between gap-3 border-b-[1.5px] border-muc bg-nghe-1 px-4">
        <h2 id={`phan-${step}`} className="py-2 font-text text-18 font-semibold">
          {stepName(step)}
        </h2>
        <a
          href={href(giftPath(gift.key, step))}
          aria-label={m.giftbox_edit_of({ step: stepName(step) })}
          className="inline-flex min-h-11 min-w-11 items-center justify-end font-semibold"
        >
          {m.giftbox_edit()}
        </a>
      </div>
      <div className="space-y-1 px-4 py-3">
        {state === "todo" && <p className="text-tro-7">{m.giftbox_not_yet()}</p>}
        {children}
      </div>
    </section>
  )
}

function Wrong({ words }: { words: string }) {
  return <p className="font-semibold text-son-7">{words}</p>
}

function Contents({ gift: { lines, box_problems } }: { gift: GiftDraftDocument }) {
  const lang = langOfName()
  return (
    <>
      {box_problems.map((problem) => (
        <Wrong key={problem.type} words={boxProblemWords(problem)} />
      ))}
      <ul className="space-y-2">
        {lines.map(({ variant_id, places, name, variant_title, count, price, star, restock, problem }) => (
          <li key={variant_id}>
            <span className="text-15 text-tro-7">{placeWords(places)}: </span>
            <span lang={lang}>
              {name}, {variant_title}
            </span>
            {count > 1 && ` × ${count}`} {star !== null && <Plaque stars={star.stars} />}
            <span className="block text-15">{money(price * count)}</span>
            {restock !== null && <span className="block text-15">{restockWords(restock)}</span>}
            {problem !== null && <Wrong words={lineProblemWords(problem)} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Money({ gift: { totals } }: { gift: GiftDraftDocument }) {
  const rows = [
    [m.giftbox_money_goods(), money(totals.goods)],
    [m.giftbox_money_box(), money(totals.box)],
    [m.giftbox_money_one(), money(totals.one)],
    [m.giftbox_money_boxes(), String(totals.boxes)],
    [m.giftbox_money_weight(), weightWords(totals.weight_one)],
    [m.giftbox_money_weight_all(), weightWords(totals.weight_all)],
  ] as const
  return (
    <section aria-labelledby="tien" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="tien" className="font-text text-18 font-semibold">
        {m.giftbox_money()}
      </h2>
      <dl className="mt-2 space-y-1">
        {rows.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-4">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-t-[1.5px] border-muc pt-2 text-18 font-bold">
          <dt>{m.giftbox_money_all({ n: totals.boxes })}</dt>
          <dd>{money(totals.all)}</dd>
        </div>
      </dl>
      <p className="mt-2 text-15 text-tro-7">{m.giftbox_money_fee()}</p>
    </section>
  )
}
