import { wordValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";

/** What `Office.addin` asks of its host: the task pane's visibility, and whether the add-in starts with the document. */

export const appRuntimeServiceClass = hostClass("AppRuntimeService", {
  methods: {
    setAppRuntimeState: (_, [state], { environment }) => {
      if (wordValue(state, ["Inactive", "Background", "Visible"]) === "Visible") environment.showTaskpane();
      else environment.hideTaskpane();
    },
    getAppRuntimeState: (_, __, { environment }) => (environment.isTaskpaneVisible() ? "Visible" : "Background"),
  },
});

export const appRuntimePersistenceServiceClass = hostClass("AppRuntimePersistenceService", {
  methods: {
    setAppRuntimeStartState: (_, [state], { state: hostState }) => {
      hostState.startupState = wordValue(state, ["Inactive", "Background", "Visible"]);
    },
    getAppRuntimeStartState: (_, __, { state }) => state.startupState,
  },
});

export const addinInternalServiceClass = hostClass("AddinInternalService", {
  methods: { notifyActionHandlerReady: () => undefined },
});
