import type { Finding } from "./finding";

/** The label without the unit in brackets that it may end with: "chiều dài đường (m)", told to be in "m". */
export function bareLabel({ label, unit }: Pick<Finding, "label"> & { readonly unit?: string | undefined }): string {
  const end = ` (${unit ?? ""})`;
  return unit !== undefined && label.endsWith(end) ? label.slice(0, -end.length) : label;
}
