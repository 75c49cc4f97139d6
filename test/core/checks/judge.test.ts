import type { Finding } from "../../../src/core/checks/finding";
import { judge } from "../../../src/core/checks/judge";

test("a document without findings is ready", () => {
  expect(judge([])).toEqual({ ready: true, openGaps: 0, otherErrors: 0, warnings: 0, atRegistration: 0 });
});

test("every open gap stands against printing", () => {
  expect(judge([finding({}), finding({})])).toMatchObject({ ready: false, openGaps: 2, otherErrors: 0 });
});

test("an error of another rule stands against printing, and is no gap", () => {
  expect(judge([finding({ rule: "empty-section" })])).toMatchObject({ ready: false, openGaps: 0, otherErrors: 1 });
});

test("warnings are counted and do not stand against it", () => {
  expect(judge([finding({ rule: "suspected-gap", severity: "warning" })])).toMatchObject({ ready: true, warnings: 1 });
});

test("what is written at registration is counted apart and does not stand against it", () => {
  expect(judge([finding({ severity: "info", atRegistration: true })])).toEqual({
    ready: true,
    openGaps: 0,
    otherErrors: 0,
    warnings: 0,
    atRegistration: 1,
  });
});

function finding(more: Partial<Finding>): Finding {
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story: "body", paragraph: 0, start: 0, end: 1 },
    text: "…",
    paragraphText: "…",
    label: "số",
    ...more,
  };
}
