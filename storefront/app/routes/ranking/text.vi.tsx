import type { Sort } from "@ocop/shared/catalogue"
import { LegalTable } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

/** Every sort of the list page but the first, which has sections of its own. */
const SORTS: Record<Exclude<Sort, "phu-hop">, readonly [name: string, rule: string]> = {
  moi: ["Mới được công nhận", "Ngày bắt đầu của sao còn hiệu lực, mới trước; món không có sao ở sau"],
  sao: [
    "Hạng sao cao trước",
    "5, 4, 3 sao, rồi món không có sao. Sao được giữ hiệu lực khi chờ đánh giá lại không đưa món hàng lên trước",
  ],
  gia: ["Giá thấp trước", "Giá của quy cách rẻ nhất"],
  "gia-don-vi": ["Giá theo kg thấp trước", "Giá của 1 kg, 1 lít hay 1 cái, tính từ quy cách rẻ nhất"],
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
          <p>
            Món còn hàng đứng trước món tạm hết. Trong đó, điểm phù hợp lấy từ nơi thấy từ bạn gõ, nặng dần về trước:
          </p>
          <ol>
            <li>tên sản phẩm, đúng cả dấu;</li>
            <li>tên sản phẩm, không kể dấu;</li>
            <li>cơ sở, xã phường, tỉnh, nhóm hàng, thành phần: đúng cả dấu trước, không kể dấu sau;</li>
            <li>tên chứng nhận và từ gần nghĩa của nhóm hàng, không kể dấu.</li>
          </ol>
          <p>
            Gõ có dấu thì dấu được tôn trọng: “bò” không ra “bơ”, trừ khi không có món nào khớp dấu. Gõ không dấu thì
            tìm cả hai.
          </p>
          <p>
            Từ của miền khác được tìm cùng lúc (“lạc” ra cả đậu phộng), tên huyện, tỉnh cũ cũng vậy. Chỉ khi không có
            món nào khớp, trang mới đoán bạn gõ nhầm, gõ dính chữ hay quên bật bộ gõ tiếng Việt, nói rõ đã tìm từ nào và
            cho bạn tìm đúng từ đã gõ.
          </p>
        </>
      ),
    },
    {
      id: "khong-tu",
      heading: "Phù hợp nhất (khi chỉ xem danh sách)",
      Body: () => (
        <p>
          Không có từ tìm thì không có món nào “phù hợp” hơn món nào: món còn hàng đứng trước, phần còn lại xếp theo một
          thứ tự xáo cố định, để không cơ sở nào luôn đứng đầu.
        </p>
      ),
    },
    {
      id: "cach-khac",
      heading: "Các cách sắp xếp bạn chọn",
      Body: () => (
        <>
          <LegalTable caption="Mỗi cách xếp theo một điều" head={["Cách", "Xếp theo"]} rows={Object.values(SORTS)} />
          <p>Cách nào cũng đưa món tạm hết xuống sau. Bằng nhau thì theo vần của địa chỉ trang sản phẩm.</p>
        </>
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
