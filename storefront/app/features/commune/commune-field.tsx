import type { CommuneMatch } from "@ocop/shared/address"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { FieldError } from "#app/ui/field.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import { CommuneCombobox } from "./commune-combobox.tsx"

export const COMMUNE_ID = "xa-phuong"

/** `matches` is null until a search was made; `code` is "" until a place was chosen. */
export type CommuneValue = { query: string; code: string; matches: readonly CommuneMatch[] | null }

type CommuneFieldProps = {
  value: CommuneValue
  /** The page's own address: searching without a script comes back to this field. */
  action: string
  error?: string | undefined
}

/**
 * One commune out of 3,321, by its new or its former name. With a script the matches drop down while one types; without
 * one, "Tìm" sends the form (`intent=find`) and the page comes back with up to eight radio buttons.
 */
export function CommuneField({ value, action, error }: CommuneFieldProps) {
  const hydrated = useHydrated()
  const described = [`${COMMUNE_ID}-goi-y`, error && `${COMMUNE_ID}-loi`].filter(Boolean).join(" ")
  const isList = value.matches !== null
  return (
    <div>
      <label htmlFor={COMMUNE_ID} className="block font-semibold">
        {m.place_label()}
      </label>
      <p id={`${COMMUNE_ID}-goi-y`} className="text-15 text-tro-7">
        {m.place_hint()}
      </p>
      <FieldError id={`${COMMUNE_ID}-loi`} error={error ?? null} />
      {hydrated && !isList ? (
        <CommuneCombobox key={value.code} value={value} describedBy={described} isInvalid={error !== undefined} />
      ) : (
        <>
          <div className="mt-1 flex flex-wrap gap-2 sm:flex-nowrap">
            <input
              id={COMMUNE_ID}
              name="commune_query"
              defaultValue={value.query}
              maxLength={100}
              autoComplete="off"
              aria-describedby={described}
              aria-invalid={error ? true : undefined}
              className="input sm:min-w-0 sm:grow"
            />
            <Button
              type="submit"
              look="outline"
              name="intent"
              value="find"
              formAction={`${action}#${COMMUNE_ID}`}
              className="shrink-0"
            >
              {m.place_find()}
            </Button>
          </div>
          <input type="hidden" name="commune_asked" value={value.query} />
          {!isList && <input type="hidden" name="commune_code" value={value.code} />}
        </>
      )}
      {value.matches !== null && <MatchList query={value.query} matches={value.matches} chosen={value.code} />}
    </div>
  )
}

type MatchListProps = { query: string; matches: readonly CommuneMatch[]; chosen: string }

function MatchList({ query, matches, chosen }: MatchListProps) {
  if (query === "") return null
  if (matches.length === 0) return <p className="mt-3">{m.place_none({ query })}</p>
  return (
    <fieldset className="mt-3 rounded-plate border-[1.5px] border-muc px-4 py-3">
      <legend className="px-1 font-semibold">{m.place_choose()}</legend>
      {matches.map((match) => (
        <label key={match.code} className="flex items-start gap-3 py-2">
          <input
            type="radio"
            name="commune_code"
            value={match.code}
            defaultChecked={match.code === chosen}
            className="mt-0.5"
          />
          <MatchWords match={match} />
        </label>
      ))}
    </fieldset>
  )
}

/** The place today, with its province because names repeat, and what it was called when that is how it was found. */
export function MatchWords({ match }: { match: CommuneMatch }) {
  return (
    <span lang="vi">
      {match.name}, {match.province}
      {match.hint !== null && <span className="block text-15 text-tro-7">{match.hint}</span>}
    </span>
  )
}
