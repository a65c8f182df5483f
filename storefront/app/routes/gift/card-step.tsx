import { CARDS, LONGEST_GIFT, RIBBONS, WRAPS, type GiftDraftDocument } from "@ocop/shared/gift"
import type { ReactNode } from "react"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { CardArt, RibbonSwatch, WrapSwatch } from "#app/features/gift/card-art.tsx"
import { CardPreview } from "#app/features/gift/card-preview.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { TotalsBar } from "#app/features/gift/totals-bar.tsx"
import { cardName, ribbonName, wrapName } from "#app/features/gift/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field, FieldError, TextArea } from "#app/ui/field.tsx"
import type { TypedCard } from "./act.server.ts"
import { START_IDS } from "./start-page.tsx"

export const CARD_IDS = {
  ...START_IDS,
  contents: "trong-hop",
  wrap: "cach-goi",
  ribbon: "no",
  card: "mau-thiep",
  message: "loi-nhan",
  sender: "nguoi-tang",
}

type CardStepProps = {
  gift: GiftDraftDocument
  /** What was typed into a form that was refused. */
  typed: TypedCard | null
  problems: readonly FormProblem[]
}

/** How the gift is wrapped, and what its card says; beside it the card. */
export function CardStep({ gift, typed, problems }: CardStepProps) {
  const values = typed ?? gift
  const error = (field: string) => problemOf(problems, field) ?? null
  const wraps = gift.box?.wraps ?? WRAPS
  return (
    <div className="mt-4">
      <div className="grid gap-8 lg:grid-cols-[1fr_26rem] lg:items-start">
        <form method="post" action={href(giftPath(gift.key, "card"))} className="space-y-6">
          <input type="hidden" name="version" value={gift.version} />
          <Choices id={CARD_IDS.wrap} legend={m.giftbox_wrap()} error={error("wrap")}>
            {wraps.map((wrap) => (
              <Choice key={wrap} name="wrap" value={wrap} isChosen={values.wrap === wrap} label={wrapName(wrap)}>
                <WrapSwatch wrap={wrap} className="h-8 w-12 shrink-0" />
              </Choice>
            ))}
          </Choices>
          <Choices id={CARD_IDS.ribbon} legend={m.giftbox_ribbon()} error={error("ribbon")}>
            {RIBBONS.map((ribbon) => (
              <Choice
                key={ribbon}
                name="ribbon"
                value={ribbon}
                isChosen={values.ribbon === ribbon}
                label={ribbonName(ribbon)}
              >
                <RibbonSwatch ribbon={ribbon} className="h-8 w-12 shrink-0" />
              </Choice>
            ))}
          </Choices>
          <Choices id={CARD_IDS.card} legend={m.giftbox_card()} error={error("card")}>
            {CARDS.map((card) => (
              <Choice key={card} name="card" value={card} isChosen={values.card === card} label={cardName(card)}>
                <CardArt card={card} className="h-10 w-25 shrink-0 rounded-plaque" />
              </Choice>
            ))}
          </Choices>
          <TextArea
            id={CARD_IDS.message}
            name="message"
            label={m.giftbox_message({ n: LONGEST_GIFT.message })}
            hint={m.giftbox_message_hint()}
            error={error("message")}
            defaultValue={values.message}
            rows={5}
          />
          <Field
            id={CARD_IDS.sender}
            name="sender"
            label={m.giftbox_sender()}
            optional
            error={error("sender")}
            defaultValue={values.sender}
            autoComplete="off"
          />
          <div>
            <label className="flex min-h-11 items-center gap-3 font-semibold">
              <input
                type="checkbox"
                name="hides_prices"
                value="1"
                defaultChecked={values.hides_prices}
                aria-describedby="khong-gia"
              />
              {m.giftbox_hides()}
            </label>
            <p id="khong-gia" className="text-15 text-tro-7">
              {m.giftbox_hides_hint()}
            </p>
          </div>
          {gift.status === "draft" && (
            <div className="flex flex-wrap gap-3">
              <Button name="intent" value="card-next">
                {m.giftbox_save_next()}
              </Button>
              <Button look="outline" name="intent" value="card">
                {m.giftbox_preview()}
              </Button>
            </div>
          )}
        </form>
        <section aria-labelledby="thiep" className="min-w-0">
          <h2 id="thiep" tabIndex={-1} className="text-21">
            {m.giftbox_preview_title()}
          </h2>
          <div className="mt-3">
            <CardPreview gift={gift} />
          </div>
        </section>
      </div>
      <TotalsBar gift={gift} next="recipients" />
    </div>
  )
}

type ChoicesProps = { id: string; legend: string; error: string | null; children: ReactNode }

function Choices({ id, legend, error, children }: ChoicesProps) {
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend className="text-18 font-semibold">{legend}</legend>
      <FieldError id={`${id}-loi`} error={error} />
      <div className="mt-1 grid gap-2 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

type ChoiceProps = { name: string; value: string; isChosen: boolean; label: string; children: ReactNode }

function Choice({ name, value, isChosen, label, children }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-plate border-[1.5px] border-tro-5 p-2 hover:bg-hanh-1 has-checked:border-hanh-7 has-checked:bg-hanh-1">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} />
      {children}
      <span>{label}</span>
    </label>
  )
}
