// Excel may call a function while functions.js is still on its way; the first association lets the calls through.
if (globalThis.CustomFunctions?.delayInitialization) globalThis.CustomFunctions.delayInitialization();
