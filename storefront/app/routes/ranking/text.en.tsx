import type { Sort } from "@ocop/shared/catalogue"
import { LegalTable } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

/** Every sort of the list page but the first, which has sections of its own. */
const SORTS: Record<Exclude<Sort, "phu-hop">, readonly [name: string, rule: string]> = {
  moi: ["Newly recognised", "First day of the star in force, newest first; goods without a star come last"],
  sao: [
    "Most stars first",
    "5, 4, 3 stars, then goods without one. A star kept valid while being re-assessed does not lift a product",
  ],
  gia: ["Lowest price first", "The price of the cheapest pack"],
  "gia-don-vi": ["Lowest price per kg first", "The price of 1 kg, 1 litre or 1 piece, by the cheapest pack"],
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
          <p>Goods in stock come first. Among them the places where your words are found count, the heaviest first:</p>
          <ol>
            <li>the product’s name, with its accents;</li>
            <li>the product’s name, whatever the accents;</li>
            <li>maker, commune, province, group, ingredients: with accents, then without;</li>
            <li>certificates and related words of the group, whatever the accents.</li>
          </ol>
          <p>
            Accents that you type are respected: “bò” does not find “bơ”, unless nothing matches. Without accents both
            are found.
          </p>
          <p>
            Words of another region are searched along (“lạc” finds peanuts called “đậu phộng” too), and so are former
            districts and provinces. Only when nothing matches does the page guess at a slip, at joined words or at a
            keyboard that was off; it says which words it searched, and lets you search exactly what you typed.
          </p>
        </>
      ),
    },
    {
      id: "khong-tu",
      heading: "Best match, when you just browse",
      Body: () => (
        <p>
          Without words nothing “matches” better than anything else: goods in stock come first, the rest is a fixed
          shuffle, so that no maker always leads.
        </p>
      ),
    },
    {
      id: "cach-khac",
      heading: "Orders you can choose",
      Body: () => (
        <>
          <LegalTable caption="Each goes by one thing" head={["Order", "By"]} rows={Object.values(SORTS)} />
          <p>Each puts goods out of stock last. What is equal goes by the letters of the page’s address.</p>
        </>
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
