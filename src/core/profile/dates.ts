/** A calendar day that exists. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads "03/4/2018", "3-4-2018", "3.4.2018" and ISO "2018-04-03"; nothing for a day that does not exist. */
export function parseDate(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  const date = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : typed
      ? { year: Number(typed[3]), month: Number(typed[2]), day: Number(typed[1]) }
      : undefined;
  return date && exists(date) ? date : undefined;
}

/** Reads "5/2023", "05-2023" and ISO "2023-05". */
export function parseMonthYear(text: string): Omit<CalendarDate, "day"> | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  const date = iso
    ? { year: Number(iso[1]), month: Number(iso[2]) }
    : typed
      ? { year: Number(typed[2]), month: Number(typed[1]) }
      : undefined;
  return date && exists({ ...date, day: 1 }) ? date : undefined;
}

/** "2018-04-03", the form in which dates are kept. */
export function isoDate(date: CalendarDate): string {
  return `${isoMonth(date)}-${String(date.day).padStart(2, "0")}`;
}

export function isoMonth(date: Omit<CalendarDate, "day">): string {
  return `${date.year}-${String(date.month).padStart(2, "0")}`;
}

/** The zero rule: days below 10 and the months 1 and 2 take a leading zero, so that nothing can be written before them. */
export function dayText(day: number): string {
  return String(day).padStart(2, "0");
}

export function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** In running text: "03/4/2018". */
export function runningDate(date: CalendarDate): string {
  return `${dayText(date.day)}/${monthText(date.month)}/${date.year}`;
}

/** As in the header block: "ngày 03 tháng 4 năm 2018". */
export function longDate(date: CalendarDate): string {
  return `ngày ${dayText(date.day)} tháng ${monthText(date.month)} năm ${date.year}`;
}

function exists({ year, month, day }: CalendarDate): boolean {
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}
