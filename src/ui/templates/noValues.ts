import type { Values } from "../../core/profile/field";

/** Until an office's profile is known every value stays a visible gap. */
export const noValues: Values = {};
