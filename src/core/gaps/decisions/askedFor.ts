import { isAmongParts } from "../dates";
import { asksBefore } from "../language/asking";
import { symbolAfter } from "../language/numbers";
import { unitFollowing } from "../language/units";
import type { Surroundings } from "../surroundings";

/**
 * What the words around a place ask for, whatever stands there: a value ("có … hộ", "số …-KH/ĐU", "ngày …/…"), something
 * that is counted or something that has a name, or nothing.
 */
export function askedFor(place: Surroundings): "value" | "count" | "name" | "no" {
  const { left, right } = place;
  const asks = asksBefore(left);
  const isCounted = unitFollowing(place) !== undefined;
  if ((isCounted && asks === "must") || symbolAfter(right) !== undefined || isAmongParts(place)) return "value";
  if (isCounted) return "count";
  return asks === "no" ? "no" : "name";
}
