import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of React and Fluent UI can be: what the product's own start is compared with. */
const script = document.getElementById("office-js");
if (typeof Office === "undefined") script?.addEventListener("load", start);
else start();

function start(): void {
  void Office.onReady().then(() => {
    const root = document.getElementById("pane");
    if (root === null) return;
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Button appearance="primary">OK</Button>
      </FluentProvider>,
    );
  });
}
