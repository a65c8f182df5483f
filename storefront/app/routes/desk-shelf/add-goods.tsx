import type { ShelfChoice } from "@ocop/shared/shelf"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"

type Choice = ShelfChoice & { token: string }

type AddGoodsProps = {
  here: string
  q: string
  /** Null before anything was looked for. */
  found: Choice[] | null
  problems: FormProblem[]
  /** Which of them was refused. */
  refused: string | null
}

/** Looks for goods that may be put on the shelf, and puts them there. */
export function AddGoods({ here, q, found, problems, refused }: AddGoodsProps) {
  return (
    <section aria-labelledby="them" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="them" className="text-21">
        {m.shelf_add()}
      </h2>
      <p>{m.shelf_add_lead()}</p>
      <Form
        method="get"
        action={href(here)}
        role="search"
        aria-labelledby="them"
        className="mt-2 flex flex-wrap items-end gap-3"
      >
        <Field
          name="them"
          type="search"
          label={m.shelf_add_q()}
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          className="min-w-48 grow"
        />
        <Button type="submit" look="outline">
          {m.shelf_find_do()}
        </Button>
      </Form>
      {found?.length === 0 && (
        <p role="status" className="mt-3 font-semibold">
          {m.shelf_add_none()}
        </p>
      )}
      <ul className="mt-4 space-y-4">
        {found?.map((choice) => (
          <li key={choice.variant_id} className="rounded-plate border-[1.5px] border-muc p-4">
            <Add choice={choice} problems={refused === choice.variant_id ? problems : []} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Add({ choice, problems }: { choice: Choice; problems: FormProblem[] }) {
  const { variant_id, name, variant_title, maker, price, here, token } = choice
  const isSending = useNavigation().formData?.get("variant_id") === variant_id
  const facts = [
    m.shelf_maker({ name: maker.name }),
    ...(price === null ? [] : [money(price)]),
    ...(here === null ? [] : [m.shelf_add_here({ n: here })]),
  ]
  return (
    <Form method="post" noValidate className="space-y-3">
      <input type="hidden" name="form_token" value={token} />
      <input type="hidden" name="variant_id" value={variant_id} />
      <p className="font-bold break-words" lang="vi">
        {name} · {variant_title}
        <span className="block text-15 font-normal text-tro-7">{facts.join(" · ")}</span>
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          name="quantity"
          inputMode="numeric"
          maxLength={5}
          label={m.shelf_add_pieces()}
          defaultValue="0"
          error={problemOf(problems, "quantity") ?? null}
        />
        <Field
          name="use_by"
          type="date"
          label={m.shelf_use_by()}
          optional
          error={problemOf(problems, "use_by") ?? null}
        />
      </div>
      <SubmitButton look="outline" pending={isSending} aria-label={m.shelf_add_do_of({ name })}>
        {m.shelf_add_do()}
      </SubmitButton>
    </Form>
  )
}
