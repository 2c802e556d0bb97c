/**
 * Univer from presets, each a list of plugins; of a plugin that two presets bring, the later one counts. Univer's own
 * function for this is in a package that installs its commercial plugins as well.
 */
import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { checkTypesFast } from "./fastTypeChecks";

type PluginOrConfigured = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

interface Preset {
  readonly plugins: readonly unknown[];
}

export interface CreatedUniver {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

export function createUniver({
  presets,
  ...config
}: Partial<IUniverConfig> & { readonly presets: readonly Preset[] }): CreatedUniver {
  checkTypesFast();
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, object?]>();
  for (const listed of presets.flatMap((preset) => preset.plugins) as (PluginOrConfigured | null)[]) {
    if (listed === null) continue;
    const configured = (Array.isArray(listed) ? listed : [listed]) as readonly [PluginCtor<Plugin>, object?];
    const { pluginName } = configured[0];
    plugins.delete(pluginName);
    plugins.set(pluginName, configured);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
