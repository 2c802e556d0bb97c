import type { OfficeHost } from "./officeHost";
import { includes, servedExcelApi } from "./officeRequirements";
import { carryUndoGroups } from "./undoGroupOption";

/** The parts of Microsoft's client that a host touches. They are its inner seams, as real Excel uses them. */
interface ClientInternals {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OTel: { readonly OTelLogger: { Enabled: boolean } };
  readonly Microsoft: { readonly Office: { readonly WebExtension: { readonly EventType: Record<string, string> } } };
  readonly OSF: {
    readonly _OfficeAppFactory: { getLoadScriptHelper(): LoadScriptHelper };
    readonly InitializationHelper: { readonly prototype: Record<string, unknown> };
    readonly DDA: {
      Theming?: object;
      readonly EventDispId: { readonly dispidOfficeThemeChangedEvent: number };
      readonly WAC: { readonly Delegate: { readonly ParameterMap: { define(definition: object): void } } };
    };
    OfficeAppContext: { prototype: object };
    EventDispatch: EventDispatchConstructor;
  };
}

interface LoadScriptHelper {
  readonly loadedScriptByIds: { readonly HOST: { readonly url: string } };
  loadScript(url: string, id: string, callback: () => void, isFirst: boolean): void;
}

type EventDispatchConstructor = { new (types: string[]): object; prototype: object };

/** "excel$web$16.00$en-us$correlation$dialog$logging$flags": Excel on the web, no logging, shared runtime. */
export function hostInfo(displayLanguage: string): string {
  return `excel$web$16.00$${displayLanguage.toLowerCase()}$telemetry$$disableLogging$1`;
}

/** What the client has to find in its window before it loads. */
export function prepareWindow(window: object, host: OfficeHost): void {
  Object.assign(window, { _richApiNativeBridge: host.bridge });
  const external = ((window as { external?: object }).external ??= {});
  Object.assign(external, { GetHostInfo: () => hostInfo(host.environment.displayLanguage) });
}

/**
 * To be called when office.js has run. It has begun to load the part for Excel on the web; the hook here runs when
 * that is there and before it opens its channel to the framing page, and gives it our end point instead.
 */
export function connectHost(window: object, host: OfficeHost): void {
  const client = window as ClientInternals;
  client.OTel.OTelLogger.Enabled = false;
  const scripts = client.OSF._OfficeAppFactory.getLoadScriptHelper();
  const connect = () => {
    addThemeEvent(client);
    // The client means to refuse what is above the level, and sets the flag for it where it does not look.
    client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    if (includes(host.environment.excelApi ?? servedExcelApi, "1.20"))
      carryUndoGroups(window as { Excel: { run: unknown } }, () => void host.undoGroups.end());
    client.OSF.InitializationHelper.prototype["setAgaveHostCommunication"] = setHostCommunication(window, host);
  };
  scripts.loadScript(scripts.loadedScriptByIds.HOST.url, "HOST", connect, true);
  const state = window as { OSF: { OfficeAppContext?: unknown } };
  Object.defineProperty(state.OSF, "OfficeAppContext", themedContext(host));
}

function setHostCommunication(window: object, host: OfficeHost): () => void {
  // Settings are cached in the session under the conversation's id: a new one each time reads them from the book.
  const conversationID = `workbench-${Date.now()}`;
  return function (this: { _webAppState: object }) {
    Object.assign(this._webAppState, { id: "workbench", conversationID, wnd: window, clientEndPoint: host.endPoint });
  };
}

/** `Office.context.officeTheme` asks the context for the theme each time, so the context answers with the theme of now. */
function themedContext(host: OfficeHost): PropertyDescriptor {
  type Context = { get_officeTheme(): unknown };
  let wrapped: unknown;
  return {
    configurable: true,
    get: () => wrapped,
    set: (original: (this: Context, ...args: unknown[]) => void) => {
      wrapped = function (this: Context, ...args: unknown[]) {
        original.apply(this, args);
        this.get_officeTheme = () => host.environment.officeTheme();
      };
    },
  };
}

/** This version of the client knows the theme's event in all places but its list; the newer one on the CDN has it. */
function addThemeEvent(client: ClientInternals): void {
  const name = "officeThemeChanged";
  client.Microsoft.Office.WebExtension.EventType["OfficeThemeChanged"] = name;
  const payload = [{ name: "officeTheme", value: "officeTheme" }];
  const { DDA } = client.OSF;
  DDA.WAC.Delegate.ParameterMap.define({ type: DDA.EventDispId.dispidOfficeThemeChangedEvent, fromHost: payload });
  DDA.Theming = {
    OfficeThemeChangedEventArgs: function (this: object, properties: { officeTheme?: object }) {
      Object.assign(this, { type: name, officeTheme: properties.officeTheme });
    },
  };
  const Original = client.OSF.EventDispatch;
  const WithTheme = function (this: object, types: string[]) {
    const withTheme = types?.includes("documentSelectionChanged") ? [...types, name] : types;
    return Reflect.apply(Original as unknown as (types: string[]) => void, this, [withTheme]) as void;
  } as unknown as EventDispatchConstructor;
  WithTheme.prototype = Original.prototype;
  client.OSF.EventDispatch = WithTheme;
}
