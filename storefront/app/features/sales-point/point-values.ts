import { formatSpans, toTypedWeek, type OwnSalesPoint } from "@ocop/shared/sales-point"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { PointValues, TypedException } from "./point-form.tsx"

/** Rows that are offered beside those that are filled in. */
const EMPTY_ROWS = 2

export const EMPTY_EXCEPTION: TypedException = { from: "", until: "", hours: "", words: "" }

export const EMPTY_POINT: PointValues = {
  name: "",
  kind: "",
  commune: { query: "", code: "", matches: null },
  street: "",
  phone: "",
  hours_all: "",
  hours_days: ["", "", "", "", "", "", ""],
  takes_pickup: false,
  exceptions: [EMPTY_EXCEPTION, EMPTY_EXCEPTION],
}

/** What the form shows of a point: its change, where there is one. */
export function valuesOfPoint(point: OwnSalesPoint): PointValues {
  const { name, kind, street, commune_code, commune, province } = point.change ?? point
  const query = commune === null || province === null ? "" : communeWords({ name: commune, province })
  const week = point.hours === null ? null : toTypedWeek(point.hours, m.desk_point_closed())
  return {
    name,
    kind: kind ?? "",
    commune: { query, code: commune_code ?? "", matches: null },
    street: street ?? "",
    phone: point.phone ?? "",
    hours_all: week?.all ?? "",
    hours_days: week?.days ?? EMPTY_POINT.hours_days,
    takes_pickup: point.takes_pickup,
    exceptions: [
      ...point.exceptions.map(({ from, until, spans, words }) => ({ from, until, hours: formatSpans(spans), words })),
      ...Array.from({ length: EMPTY_ROWS }, () => EMPTY_EXCEPTION),
    ],
  }
}
