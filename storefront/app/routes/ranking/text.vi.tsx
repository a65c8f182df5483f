import { MARKS_BONUS } from "@ocop/shared/search"
import { LegalTable } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { orderRows, textRows, type RankingWords } from "./rules.ts"

export const WORDS: RankingWords = {
  texts: {
    name: "Tên sản phẩm, đúng cả dấu",
    name_folded: "Tên sản phẩm, không kể dấu",
    about: "Cơ sở, xã phường, tỉnh, nhóm hàng, thành phần, chứng nhận: đúng cả dấu",
    places: "Tên huyện, xã, tỉnh cũ: đúng cả dấu",
    about_folded: "Cơ sở, xã phường, tỉnh, nhóm hàng và từ gần nghĩa, thành phần, chứng nhận: không kể dấu",
    places_folded: "Tên huyện, xã, tỉnh cũ: không kể dấu",
    name_english: "Tên tiếng Anh của sản phẩm",
  },
  keys: {
    "-stock_rank": "còn hàng trước, tạm hết sau",
    "-_score": "điểm phù hợp cao trước",
    shuffle: "một thứ tự xáo cố định, để không cơ sở nào luôn đứng đầu",
    "-star_from": "ngày bắt đầu của sao còn hiệu lực, mới trước; món không có sao ở sau",
    "-star_rank":
      "5, 4, 3 sao, rồi món không có sao; sao được giữ hiệu lực khi chờ đánh giá lại không đưa món hàng lên trước",
    price_from: "giá của quy cách rẻ nhất, thấp trước",
    unit_price: "giá của 1 kg, 1 lít hay 1 cái, tính từ quy cách rẻ nhất, thấp trước",
    handle: "vần của địa chỉ trang sản phẩm",
  },
  sorts: {
    "phu-hop": "Phù hợp nhất",
    moi: "Mới được công nhận",
    sao: "Hạng sao cao trước",
    gia: "Giá thấp trước",
    "gia-don-vi": "Giá theo kg thấp trước",
    gan: "Gần nhất trước",
  },
  byDistance: "khoảng cách đường chim bay giữa xã, phường bạn gõ và nơi làm ra món hàng",
  then: "; rồi ",
}

export const vi: LegalText = {
  title: "Cách sắp xếp sản phẩm",
  description: "Vì sao món này đứng trước món kia, và những điều không làm thay đổi thứ tự.",
  sections: [
    {
      id: "khong-ban-cho",
      heading: "Không bán vị trí",
      Body: () => (
        <p>
          Không người bán nào trả tiền để đứng trước. Thứ tự không phụ thuộc phí người bán trả cho chợ, việc bạn là ai,
          hay bạn đã xem gì: hai người tìm cùng một từ, cùng bộ lọc thì thấy cùng một thứ tự. Nếu sau này có chỗ trả
          tiền, chỗ đó sẽ mang chữ “Quảng cáo”.
        </p>
      ),
    },
    {
      id: "phu-hop",
      heading: "Phù hợp nhất (khi bạn tìm bằng từ)",
      Body: () => (
        <>
          <p>Một từ bạn gõ được tính điểm theo nơi thấy nó, nặng trước:</p>
          <LegalTable
            caption="Điểm của một từ theo nơi thấy"
            head={["Nơi thấy", "Điểm"]}
            rows={textRows(WORDS, (value) => String(value).replace(".", ","))}
          />
          <p>
            Từ gõ có dấu mà khớp đúng dấu được thêm {MARKS_BONUS} lần điểm ấy; những từ đứng gần nhau được thêm điểm.
          </p>
          <p>
            Gõ có dấu thì dấu được tôn trọng: “bò” không ra “bơ”, trừ khi không có món nào khớp dấu. Gõ không dấu thì
            tìm cả hai.
          </p>
          <p>
            Từ của miền khác được tìm cùng lúc (“lạc” ra cả đậu phộng), từ tiếng Anh hay gặp (“rice” ra gạo), tên huyện,
            tỉnh cũ cũng vậy. Chỉ khi không có món nào khớp, trang mới đoán bạn gõ nhầm, gõ dính chữ hay quên bật bộ gõ
            tiếng Việt, nói rõ đã tìm từ nào và cho bạn tìm đúng từ đã gõ.
          </p>
        </>
      ),
    },
    {
      id: "cach-khac",
      heading: "Các cách sắp xếp",
      Body: () => (
        <LegalTable
          caption="Mỗi cách xếp theo những điều này, điều trước quyết định trước"
          head={["Cách", "Khi tìm bằng từ", "Khi chỉ xem danh sách"]}
          rows={orderRows(WORDS)}
        />
      ),
    },
    {
      id: "khong-hien",
      heading: "Món không hiện",
      Body: () => (
        <p>
          Hàng đang bị dừng bán, bị thu hồi công nhận hay của người bán đang bị dừng thì không hiện trong danh sách;
          trang của chúng vẫn mở được và nói rõ lý do. Sao chỉ được tính vào bộ lọc và thứ tự khi còn hiệu lực vào ngày
          bạn xem.
        </p>
      ),
    },
    {
      id: "trang-chu",
      heading: "Trang chủ và gợi ý",
      Body: () => (
        <ul>
          <li>“Đang vào mùa”: món có tháng thu hoạch hay sản xuất trùng tháng này.</li>
          <li>“Mới được công nhận”: theo ngày của sao, mới trước.</li>
          <li>Sản phẩm tương tự: cùng nhóm hàng.</li>
          <li>Gợi ý khi gõ: sản phẩm theo điểm phù hợp; nơi, cơ sở, điểm bán, nhóm hàng có tên chứa từ bạn gõ.</li>
          <li>“Vừa tìm”: chỉ trình duyệt của bạn nhớ, chúng tôi không nhận được; bạn xóa được ngay ở đó.</li>
        </ul>
      ),
    },
    {
      id: "gioi-han",
      heading: "Giới hạn",
      Body: () => (
        <p>
          Danh mục được cập nhật sau mỗi thay đổi về giá, tồn kho và giấy tờ; có thể chậm vài phút. Giá, số hàng còn và
          sao luôn được xem lại ở trang sản phẩm, giỏ hàng và lúc đặt.
        </p>
      ),
    },
  ],
}
