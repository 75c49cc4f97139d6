/** Units of measures: their numbers may have decimals and take no leading zero, "5,5 ha" beside "05 hộ". */
export function isMeasure(unit: string | undefined): boolean {
  return unit !== undefined && measures.has(unit);
}

const measures = new Set([
  ...["ha", "m²", "m2", "km", "km²", "km2"],
  ...["kg", "tạ", "tấn"],
  ...["đồng", "triệu đồng", "tỷ đồng", "%"],
]);
