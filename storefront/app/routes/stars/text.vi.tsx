import { LegalTable, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

export const vi: LegalText = {
  title: "Sao OCOP là gì?",
  description: "Hạng 3, 4, 5 sao do Nhà nước công nhận cho từng sản phẩm của từng cơ sở, có số quyết định và thời hạn.",
  sections: [
    {
      id: "la-gi",
      heading: "Sao nói lên điều gì",
      Body: () => (
        <>
          <p>
            OCOP là Chương trình Mỗi xã một sản phẩm. Hội đồng chấm sản phẩm trên thang 100 điểm: sản phẩm và sức mạnh
            cộng đồng 40, tiếp thị 25, chất lượng 35. Muốn đạt một hạng sao, sản phẩm phải đủ điểm và còn đạt mức tối
            thiểu ở từng tiêu chí mà hạng đó đòi hỏi.
          </p>
          <LegalTable
            caption="Các hạng được công nhận"
            head={["Hạng", "Điểm", "Ai công nhận", "Nghĩa là"]}
            rows={[
              [
                "5 sao",
                "90 đến 100",
                "Bộ trưởng Bộ Nông nghiệp và Môi trường",
                "Hạng quốc gia, chất lượng cao, đủ sức xuất khẩu",
              ],
              [
                "4 sao",
                "70 đến dưới 90",
                "Chủ tịch UBND tỉnh, thành phố",
                "Có thương hiệu đang lên, tiếp cận tốt thị trường",
              ],
              [
                "3 sao",
                "50 đến dưới 70",
                "Chủ tịch UBND tỉnh, thành phố",
                "Có nét riêng, chất lượng và bán hàng ổn định",
              ],
            ]}
          />
          <p>Dưới 50 điểm không có quyết định công nhận, nên không có sao ở cửa hàng nào.</p>
        </>
      ),
    },
    {
      id: "khong-phai",
      heading: "Sao không phải điểm của người mua",
      Body: () => (
        <p>
          Sao OCOP là kết quả chấm của hội đồng nhà nước, không phải số sao người mua bình chọn. Vì vậy huy hiệu chỉ có
          sao đặc, luôn kèm chữ OCOP, và không bao giờ ghi kiểu “4/5”. Sao thuộc về một sản phẩm của một cơ sở; sản phẩm
          khác của cùng cơ sở không được dùng chung.
        </p>
      ),
    },
    {
      id: "thoi-han",
      heading: "Có giá trị bao lâu",
      Body: ({ star }) => (
        <>
          <ul>
            <li>{star.months} tháng kể từ ngày cấp.</li>
            <li>Muốn giữ sao, cơ sở nộp hồ sơ đánh giá lại trong khoảng từ 180 đến 120 ngày trước khi hết hạn.</li>
            <li>
              Sản phẩm đến hạn mà chưa kịp theo cách nộp mới được giữ hiệu lực trong khi chờ kết quả, nhiều nhất{" "}
              {star.extensionDays} ngày. Khi đó chợ ghi rõ như vậy.
            </li>
            <li>Muốn lên hạng, sản phẩm được đánh giá như lần đầu và có quyết định mới.</li>
          </ul>
          <p>
            Hết hạn thì sản phẩm không được mang dấu OCOP nữa. Ở đây huy hiệu mất ngay hôm sau; nếu còn bán, sản phẩm
            chỉ là “đặc sản địa phương”. Quyết định cũ của huyện (trước 1/7/2025) vẫn có giá trị đến ngày ghi trên đó.
          </p>
        </>
      ),
    },
    {
      id: "thu-hoi",
      heading: "Khi nào bị thu hồi",
      Body: () => (
        <>
          <p>Nơi đã công nhận thu hồi trong 15 ngày từ khi phát hiện:</p>
          <ul>
            <li>hồ sơ giả hoặc sai;</li>
            <li>sản phẩm không còn đạt tiêu chí, hoặc đã ngừng sản xuất;</li>
            <li>vi phạm về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa;</li>
            <li>dùng sai dấu OCOP.</li>
          </ul>
        </>
      ),
    },
    {
      id: "kiem-tra",
      heading: "Bạn tự kiểm tra thế nào",
      Body: () => (
        <>
          <ol>
            <li>
              Bấm vào huy hiệu sao ở trang sản phẩm: bạn thấy số quyết định, ngày, nơi ký, thời hạn, và bản quét nếu có.
            </li>
            <li>So số đó với bao bì, hoặc hỏi nơi đã ký quyết định.</li>
            <li>
              Có một số trong tay? Nhập ở <To to="/kiem-tra">Kiểm tra sao và giấy chứng nhận</To>.
            </li>
            <li>
              Thấy không đúng? Báo theo <To to="/khieu-nai">Phản ánh và khiếu nại</To>.
            </li>
          </ol>
          <p>
            Chợ chỉ hiện sao sau khi có người đối chiếu số quyết định với một nguồn công khai hoặc bản quét. Tên xã,
            huyện trên giấy được giữ như đã in; bên cạnh là tên hiện nay.
          </p>
        </>
      ),
    },
    {
      id: "can-cu",
      heading: "Căn cứ",
      Body: () => (
        <p>
          Quyết định 26/2026/QĐ-TTg ngày 22/5/2026 của Thủ tướng Chính phủ, thay Quyết định 148/QĐ-TTg (2023) và
          1489/QĐ-TTg (2025). Giấy cấp trước ngày 22/5/2026 vẫn có giá trị đến ngày hết hạn ghi trên giấy.
        </p>
      ),
    },
  ],
}
