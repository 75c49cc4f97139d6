import { configure, waitFor } from "@testing-library/react";

// The first look at a screen also compiles what it loads on demand; a failure needs no print of the whole page.
configure({ asyncUtilTimeout: 12_000, getElementError: (message) => new Error(message?.split("\n")[0]) });

/**
 * Looks controls of the pane up by the name that is read aloud. Testing Library's own look-up by role computes the style
 * of every element, seconds for an outline of forty rows; the names are held to their rules by axe in the browser.
 */
export function control(name: string | RegExp, selector = "button"): HTMLElement | undefined {
  return controls(name, selector)[0];
}

export function controls(name: string | RegExp, selector = "button"): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    if (element.closest("[hidden]") !== null) return false;
    const said = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return typeof name === "string" ? said === name : name.test(said);
  });
}

export async function findControl(name: string | RegExp, selector = "button"): Promise<HTMLElement> {
  return waitFor(() => {
    const found = control(name, selector);
    if (found === undefined) throw new Error(`No ${selector} is called ${String(name)}`);
    return found;
  });
}
