import type { WordHost } from "../WordHost";
import { hostInfo } from "./hostContext";

/**
 * Puts the host under a window, as Word for Mac puts its own there: `window.external.GetHostInfo`, the marker
 * `webkit.messageHandlers.Agave`, and the direct calls `_osfHostAPI` and `_osfHostRegisterEvent`. To be done before
 * office.js is loaded. Every answer is asynchronous, as in Word.
 */
export function installBridge(target: Window, host: WordHost): void {
  const window = target as unknown as BridgedWindow;
  const external = (window.external ?? {}) as BridgedWindow["external"];
  external.GetHostInfo = () => hostInfo(host.rules);
  Object.defineProperty(window, "external", { value: external, configurable: true });
  window.webkit = { messageHandlers: { Agave: {} } };

  const answer = (delay: number, callback: (payload: unknown) => void, payload: unknown) => {
    target.setTimeout(() => {
      if (!host.faults.isAway) callback(payload);
    }, delay);
  };

  window._osfHostAPI = (_handler, message, callback) => {
    if (host.faults.isAway) return;
    const { methodId, params } = message;
    if (methodId === methods.getContext) answer(0, callback, host.context());
    else if (methodId === methods.writeSettings) answer(0, callback, [host.writeSettings(params as SettingsMessage)]);
    else if (methodId === methods.execute) {
      const { id, apiArgs } = params as ExecuteMessage;
      const { payload, delay } = host.execute(id, apiArgs);
      answer(delay, callback, payload);
    } else answer(0, callback, [0]);
  };

  window._osfHostRegisterEvent = (_handler, message, onEvent, callback) => {
    const eventCallbackId = host.events.add(message.params.id, (payload) => answer(0, onEvent, payload));
    answer(0, callback, [0]);
    return { eventCallbackId };
  };

  window._osfHostUnregisterCallback = (id) => host.events.remove(id);
}

const methods = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

export interface SettingsMessage {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

interface ExecuteMessage {
  readonly id: number;
  readonly apiArgs: readonly unknown[];
}

type Callback = (payload: unknown) => void;

interface BridgedWindow {
  external: { GetHostInfo?: () => string };
  webkit: unknown;
  _osfHostAPI: (handler: string, message: { methodId: number; params: unknown }, callback: Callback) => void;
  _osfHostRegisterEvent: (
    handler: string,
    message: { methodId: number; params: { id: number; targetId: string } },
    onEvent: Callback,
    callback: Callback,
  ) => { eventCallbackId: number };
  _osfHostUnregisterCallback: (id: number) => void;
}
