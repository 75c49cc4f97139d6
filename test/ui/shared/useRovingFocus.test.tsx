/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { useRovingFocus } from "../../../src/ui/shared/useRovingFocus";

/** Items of which some are not drawn, each with an input beside its control. */
function List({ keys, drawn, expose }: ListProps) {
  const roving = useRovingFocus(keys);
  expose(roving);
  return (
    <div {...roving.list}>
      {keys
        .filter((key) => drawn.includes(key))
        .map((key) => (
          <div key={key}>
            <button type="button" {...roving.item(key)}>
              {key}
            </button>
            <input aria-label={`input ${key}`} onFocus={() => roving.stay(key)} />
          </div>
        ))}
    </div>
  );
}

interface ListProps {
  readonly keys: readonly string[];
  readonly drawn: readonly string[];
  readonly expose: (roving: ReturnType<typeof useRovingFocus>) => void;
}

function show(keys: readonly string[], drawn: readonly string[]) {
  let roving: ReturnType<typeof useRovingFocus> | undefined;
  const expose = (one: ReturnType<typeof useRovingFocus>) => {
    roving = one;
  };
  const { rerender } = render(<List keys={keys} drawn={drawn} expose={expose} />);
  return {
    focus: (key: string) => roving?.focus(key),
    change: (nowKeys: readonly string[], nowDrawn = nowKeys) =>
      rerender(<List keys={nowKeys} drawn={nowDrawn} expose={expose} />),
  };
}

const focused = () => document.activeElement;

test("an item that is asked for before it is drawn has the focus once it is", () => {
  const { focus, change } = show(["a", "b"], ["a"]);
  act(() => focus("b"));
  change(["a", "b"]);
  expect(focused()).toBe(screen.getByRole("button", { name: "b" }));
});

test("it does not take the focus from what took it meanwhile", () => {
  const { focus, change } = show(["a", "b"], ["a"]);
  // Both in one step: the input is there before the list hears of the key.
  act(() => {
    focus("b");
    screen.getByLabelText("input a").focus();
  });
  change(["a", "b"]);
  expect(focused()).toBe(screen.getByLabelText("input a"));
});

test("an item whose input had the focus is followed from its own place, not from the top", () => {
  const { change } = show(["a", "b", "c"], ["a", "b", "c"]);
  act(() => screen.getByLabelText("input b").focus());
  change(["a", "b", "c"]);
  act(() => screen.getByLabelText("input b").remove());
  change(["a", "b", "c"]);
  expect(focused()).toBe(screen.getByRole("button", { name: "b" }));
});
