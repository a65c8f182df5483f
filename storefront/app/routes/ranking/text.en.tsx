import { MARKS_BONUS } from "@ocop/shared/search"
import { LegalTable } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { orderRows, textRows, type RankingWords } from "./rules.ts"

export const WORDS: RankingWords = {
  texts: {
    name: "The product’s name, with its accents",
    name_folded: "The product’s name, whatever the accents",
    about: "Maker, commune, province, group, ingredients, certificates: with accents",
    places: "Former districts, communes and provinces: with accents",
    about_folded: "Maker, commune, province, group and related words, ingredients, certificates: whatever the accents",
    places_folded: "Former districts, communes and provinces: whatever the accents",
    name_english: "The product’s name in English",
  },
  keys: {
    "-stock_rank": "in stock first, sold out last",
    "-_score": "best match first",
    shuffle: "a fixed shuffle, so that no maker always leads",
    "-star_from": "first day of the star in force, newest first; goods without a star come last",
    "-star_rank":
      "5, 4, 3 stars, then goods without one; a star kept valid while being re-assessed does not lift a product",
    price_from: "the price of the cheapest pack, lowest first",
    unit_price: "the price of 1 kg, 1 litre or 1 piece, by the cheapest pack, lowest first",
    handle: "the letters of the page’s address",
  },
  sorts: {
    "phu-hop": "Best match",
    moi: "Newly recognised",
    sao: "Most stars first",
    gia: "Lowest price first",
    "gia-don-vi": "Lowest price per kg first",
    gan: "Nearest first",
  },
  byDistance: "distance as the crow flies between the commune you typed and the one the goods come from",
  then: "; then ",
}

export const en: LegalText = {
  title: "How products are ranked",
  description: "Why one product stands before another, and what does not change the order.",
  sections: [
    {
      id: "khong-ban-cho",
      heading: "Positions are not for sale",
      Body: () => (
        <p>
          No seller pays to come first. The order depends neither on what a seller pays the shop, nor on who you are,
          nor on what you looked at: two people who search the same words with the same filters see the same order.
          Should there ever be paid places, they will carry the word “Advertisement”.
        </p>
      ),
    },
    {
      id: "phu-hop",
      heading: "Best match, when you search for words",
      Body: () => (
        <>
          <p>A word that you type counts by where it is found, the heaviest first:</p>
          <LegalTable
            caption="What a word counts by where it is found"
            head={["Found in", "Counts"]}
            rows={textRows(WORDS, String)}
          />
          <p>
            A word typed with accents that match exactly counts {MARKS_BONUS} times more; words that stand close
            together count more.
          </p>
          <p>
            Accents that you type are respected: “bò” does not find “bơ”, unless nothing matches. Without accents both
            are found.
          </p>
          <p>
            Words of another region are searched along (“lạc” finds peanuts called “đậu phộng” too), and so are common
            words in English (“rice” finds “gạo”), former districts and provinces. Only when nothing matches does the
            page guess at a slip, at joined words or at a keyboard that was off; it says which words it searched, and
            lets you search exactly what you typed.
          </p>
        </>
      ),
    },
    {
      id: "cach-khac",
      heading: "Orders",
      Body: () => (
        <LegalTable
          caption="What each order goes by, what decides first comes first"
          head={["Order", "When you search for words", "When you just browse"]}
          rows={orderRows(WORDS)}
        />
      ),
    },
    {
      id: "khong-hien",
      heading: "What is not listed",
      Body: () => (
        <p>
          Goods that are suspended, whose recognition was withdrawn or whose seller is suspended are not in lists; their
          pages still open and say why. A star counts in filters and orders only while it is valid on the day you look.
        </p>
      ),
    },
    {
      id: "trang-chu",
      heading: "Home page and suggestions",
      Body: () => (
        <ul>
          <li>“In season now”: goods whose months of harvest or making include this one.</li>
          <li>“Newly recognised”: by the first day of the star, newest first.</li>
          <li>Similar products: of the same group.</li>
          <li>Suggestions: products by match; places, makers, shops and shelves whose name has what you typed.</li>
          <li>“Searched before”: only your browser remembers it, we never get it; you can erase it right there.</li>
        </ul>
      ),
    },
    {
      id: "gioi-han",
      heading: "Limits",
      Body: () => (
        <p>
          The catalogue is renewed after each change of price, stock and papers; it may be some minutes late. Price,
          stock and star are always checked again on the product page, in the cart and when you order.
        </p>
      ),
    },
  ],
}
