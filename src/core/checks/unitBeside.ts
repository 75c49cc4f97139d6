/** The unit to be shown beside a label, in its brackets; none where the label ends with it already. */
export function unitBeside({ label, unit }: Named): string | undefined {
  return unit === undefined || label.endsWith(`(${unit})`) ? undefined : `(${unit})`;
}

interface Named {
  readonly label: string;
  readonly unit?: string | undefined;
}
