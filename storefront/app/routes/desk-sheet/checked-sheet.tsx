import type { SheetListing, SheetProblem } from "@ocop/shared/listing-sheet"
import { formatVnd } from "@ocop/shared/money"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Notice } from "#app/ui/notice.tsx"
import type { SheetAnswer } from "./sheet.server.ts"
import { sheetProblemWords } from "./words.ts"

type CheckedSheetProps = { checked: NonNullable<SheetAnswer["checked"]>; action: string }

/** What a sheet tells of: what can be kept, to be chosen, and what has to be mended, row by row. */
export function CheckedSheet({ checked, action }: CheckedSheetProps) {
  const { formMethod } = useNavigation()
  const { key, listings, problems } = checked
  const good = listings.filter((listing) => listing.problems.length === 0)
  const bad = listings.filter((listing) => listing.problems.length > 0)
  return (
    <section aria-labelledby="ket-qua" className="mt-8 space-y-5">
      <h2 id="ket-qua" className="text-21">
        {m.sheet_result({ good: good.length, bad: bad.length })}
      </h2>
      {problems.length > 0 && <SheetProblems problems={problems} />}
      {bad.length > 0 && (
        <Notice tone="warning" title={m.sheet_to_mend()}>
          <SheetProblems problems={bad.flatMap((listing) => listing.problems)} />
          <p>{m.sheet_mend_words()}</p>
        </Notice>
      )}
      {good.length > 0 && (
        <Form method="post" action={action} encType="multipart/form-data" className="space-y-4">
          <input type="hidden" name="key" value={key} />
          <fieldset>
            <legend className="font-semibold">{m.sheet_choose()}</legend>
            <ul className="divide-y-[1.5px] divide-tro-2">
              {good.map((listing, place) => (
                <Choice key={listing.rows.join("-")} listing={listing} place={place} />
              ))}
            </ul>
          </fieldset>
          <SubmitButton name="intent" value="keep" pending={formMethod === "POST"}>
            {m.sheet_keep()}
          </SubmitButton>
        </Form>
      )}
    </section>
  )
}

function Choice({ listing: { rows, content }, place }: { listing: SheetListing; place: number }) {
  const id = `quy-cach-${place}`
  return (
    <li className="py-2">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          name="chon"
          value={place}
          defaultChecked
          aria-describedby={id}
          className="size-5 shrink-0"
        />
        <span className="min-w-0 break-words" lang="vi">
          {content.name}
        </span>
      </label>
      <p id={id} className="pl-8 text-15 text-tro-7">
        {m.sheet_rows({ rows: rows.join(", ") })}
        {" · "}
        <span lang="vi">
          {content.variants
            .map(({ title, price }) => (price === null ? title : `${title}: ${formatVnd(price, getLocale())}`))
            .join("; ")}
        </span>
      </p>
      <input type="hidden" name={`san_pham_${place}`} value={JSON.stringify(content)} />
    </li>
  )
}

function SheetProblems({ problems }: { problems: SheetProblem[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {problems.map((problem) => (
        <li key={`${problem.row} ${problem.column} ${problem.type}`}>
          <strong className="font-semibold">
            {problem.column === null ? (
              m.sheet_row({ row: problem.row })
            ) : (
              <>
                {m.sheet_row_column({ row: problem.row })} <span lang="vi">{problem.column}</span>:
              </>
            )}
          </strong>{" "}
          {sheetProblemWords(problem)}
        </li>
      ))}
    </ul>
  )
}
