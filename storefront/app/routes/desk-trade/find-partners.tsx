import { TRADE_VERBS, type TradePartner } from "@ocop/shared/shelf"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { VERB_WORDS } from "#app/features/shelf/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { PartnerPoints } from "./granted.tsx"

type FindPartnersProps = { path: string; q: string; partners: TradePartner[] }

/** Looks for whom to allow something, and allows it. */
export function FindPartners({ path, q, partners }: FindPartnersProps) {
  return (
    <section aria-labelledby="tim-co-so" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="tim-co-so" className="text-21">
        {m.trade_find()}
      </h2>
      <Form method="get" action={href(path)} role="search" aria-labelledby="tim-co-so" className="mt-2 space-y-3">
        <Field name="tim" type="search" label={m.trade_q()} defaultValue={q} maxLength={100} autoComplete="off" />
        <Button type="submit" look="outline">
          {m.trade_search()}
        </Button>
      </Form>
      {q !== "" && partners.length === 0 && (
        <p role="status" className="mt-3 font-semibold">
          {m.trade_none()}
        </p>
      )}
      <ul className="mt-4 space-y-4">
        {partners.map((partner) => (
          <li key={partner.handle} className="rounded-plate border-[1.5px] border-muc p-4">
            <Partner partner={partner} path={path} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Partner({ partner, path }: { partner: TradePartner; path: string }) {
  const { handle, name, granted } = partner
  const isSending = useNavigation().formData?.get("organization") === handle
  const isGranted = (verb: string) => granted.some((each) => each.verb === verb)
  return (
    <Form method="post" action={href(path)} className="space-y-2">
      <input type="hidden" name="organization" value={handle} />
      <fieldset>
        <legend className="text-18 font-bold break-words" lang="vi">
          {name}
        </legend>
        <PartnerPoints partner={partner} />
        {TRADE_VERBS.map((verb) => (
          <label key={verb} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="verbs"
              value={verb}
              defaultChecked={isGranted(verb)}
              disabled={isGranted(verb)}
            />
            {VERB_WORDS[verb]()}
          </label>
        ))}
      </fieldset>
      {granted.length < TRADE_VERBS.length && (
        <SubmitButton name="intent" value="give" pending={isSending} aria-label={m.trade_give_of({ name })}>
          {m.trade_give()}
        </SubmitButton>
      )}
    </Form>
  )
}
