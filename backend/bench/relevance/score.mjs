/** How well lists of goods answer the queries of `queries.json`. */

/** A list that good is right for five of its first five cards at the most: nobody reads further. */
const READ = 5

const wordsOf = (text) =>
  ` ${(
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `
const stands = (phrase, text) => wordsOf(text).includes(wordsOf(phrase))

/** Whether a card is one of those that were expected. */
export function isExpected({ goods, makers, communes }, { name, maker, commune }) {
  const isGood =
    goods === undefined || goods.some((phrases) => [phrases].flat().every((phrase) => stands(phrase, name)))
  const isOfMaker = makers === undefined || makers.some((phrase) => stands(phrase, maker.name))
  const isFrom = communes === undefined || communes.some((phrase) => stands(phrase, commune ?? ""))
  return isGood && isOfMaker && isFrom
}

/** The place of the first card that was expected, from 1; 0 where none is among the cards. */
export const placeOf = (query, cards) => cards.findIndex((card) => isExpected(query, card)) + 1

/** hit@1, hit@5 and the mean reciprocal rank, of each class of queries and of all. */
export function scoresOf(answers) {
  const classes = [...new Set(answers.map(({ query }) => query.class))]
  const rows = [...classes, "all"].map((name) => {
    const places = answers.filter(({ query }) => name === "all" || query.class === name).map(({ place }) => place)
    const share = (isHit) => places.filter(isHit).length / places.length
    return {
      class: name,
      queries: places.length,
      "hit@1": share((place) => place === 1),
      "hit@5": share((place) => place >= 1 && place <= READ),
      MRR: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    }
  })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])))
}

const rounded = (value) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value)

/** What was not found among the first cards, with what stands there instead. */
export function missesOf(answers) {
  return answers
    .filter(({ place }) => place === 0 || place > READ)
    .map(({ query, cards }) => ({ class: query.class, q: query.q, first: cards.slice(0, 3).map(({ name }) => name) }))
}

/** The scores as lines of one width. */
export function tableOf(rows) {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(8))).join("")
  return [columns, ...rows.map((row) => columns.map((name) => String(row[name])))].map(line).join("\n")
}
