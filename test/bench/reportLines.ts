/** Text as reports have it; every fourth paragraph has one gap. */
export function reportLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const value = index % 4 === 0 ? "……" : String(index);
    return `Đảng ủy xã đã lãnh đạo, chỉ đạo Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tổ chức ${value} hội nghị, vận động Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền trong sạch, vững mạnh (lần ${index}).`;
  });
}
